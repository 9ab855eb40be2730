// Where the service is, and whether it answers there.

import { find } from "../dom.js";
import { duration, message } from "../messages.js";
import { check } from "../service.js";
import { save, serviceAddress } from "../settings.js";
import { say } from "./say.js";

const input = find("#service", HTMLInputElement);
const state = find("#service-state", HTMLElement);

/** @param {string} address */
export function showService(address) {
  input.value = address;
  input.addEventListener("change", keep);
  input.addEventListener("input", () => say(state, "", ""));
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter") test();
  });
  find("#test", HTMLElement).addEventListener("click", test);
}

/** Saves the address that was typed, where it is one; answers with it, or null. */
async function keep() {
  const address = serviceAddress(input.value);
  input.setAttribute("aria-invalid", String(address === null));
  if (address === null) say(state, "bad", message("service_invalid"));
  else await save({ service: address });
  return address;
}

async function test() {
  const address = await keep();
  if (address === null) return;
  input.value = address;
  say(state, "", message("service_asking"));
  const asked = performance.now();
  const answer = await check(address);
  const took = duration(performance.now() - asked);
  say(state, answer === "ready" ? "good" : "bad", message(`service_${answer}`, took));
}
