// Where the service is, and whether it answers there.

import { find } from "../dom.js";
import { duration, message } from "../messages.js";
import { check } from "../service.js";
import { isReadOnTheWay, load, save, serviceAddress } from "../settings.js";
import { say } from "./say.js";

const input = find("#service", HTMLInputElement);
const pairing = find("#pairing", HTMLInputElement);
const plain = find("#plain", HTMLButtonElement);
const state = find("#service-state", HTMLElement);

/** @param {import("../settings.js").Settings} settings */
export function showService(settings) {
  input.value = settings.service;
  pairing.value = settings.pairing;
  input.addEventListener("change", keep);
  input.addEventListener("input", () => tell("", ""));
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter") test();
  });
  pairing.addEventListener("change", () => save({ pairing: pairing.value.trim() }));
  plain.addEventListener("click", allowPlain);
  find("#test", HTMLElement).addEventListener("click", test);
}

/** @param {"good" | "bad" | ""} how @param {string} words */
function tell(how, words) {
  plain.hidden = true;
  say(state, how, words);
}

/** Saves the address that was typed, where it is one that may be; answers with it, or null. */
async function keep() {
  const address = serviceAddress(input.value);
  const isRefused =
    address === null || (isReadOnTheWay(address) && address !== (await load()).service);
  input.setAttribute("aria-invalid", String(isRefused));
  if (address === null) tell("bad", message("service_invalid"));
  else if (isRefused) warn(address);
  else await save({ service: address });
  return isRefused ? null : address;
}

/** @param {string} address where pages would go in the clear: saved only once a person says so */
function warn(address) {
  tell("bad", message("service_plain", new URL(address).host));
  plain.hidden = false;
}

async function allowPlain() {
  const address = serviceAddress(input.value);
  if (address !== null) await save({ service: address });
  await test();
  find("#test", HTMLElement).focus(); // the button is gone
}

async function test() {
  const address = await keep();
  if (address === null) return;
  input.value = address;
  tell("", message("service_asking"));
  const asked = performance.now();
  const answer = await check(address);
  const took = duration(performance.now() - asked);
  if (answer === "ready") tell("good", message("service_ready", took));
  else tell("bad", message(`${answer}_title`));
}
