// The options page: every change is saved at once.

import { find } from "../dom.js";
import { dress } from "../dress.js";
import { lookForm } from "../look.js";
import { announceLanguage, localize, message } from "../messages.js";
import { check } from "../service.js";
import { save, serviceAddress } from "../settings.js";

const service = find("#service", HTMLInputElement);
const state = find("#service-state", HTMLElement);
const patience = find("#patience", HTMLInputElement);

/** Saves the address that was typed, where it is one; answers with it, or null. */
async function saveService() {
  const address = serviceAddress(service.value);
  service.setAttribute("aria-invalid", String(address === null));
  if (address === null) tell("bad", message("service_invalid"));
  else await save({ service: address });
  return address;
}

async function test() {
  const address = await saveService();
  if (address === null) return;
  service.value = address;
  tell("", message("service_asking"));
  const answer = await check(address);
  tell(answer === "ready" ? "good" : "bad", message(`service_${answer}`));
}

/** @param {"good" | "bad" | ""} how @param {string} words */
function tell(how, words) {
  state.dataset.state = how;
  state.textContent = words;
}

service.addEventListener("change", saveService);
service.addEventListener("input", () => tell("", ""));
service.addEventListener("keydown", (event) => {
  if (event.key === "Enter") test();
});
find("#test", HTMLElement).addEventListener("click", test);
patience.addEventListener("change", () => {
  if (patience.validity.valid && patience.value) save({ patience: patience.valueAsNumber });
});

announceLanguage();
localize(document);
document.title = message("options_title");
dress().then((settings) => {
  service.value = settings.service;
  patience.value = String(settings.patience);
  find("#look", HTMLElement).append(lookForm(settings));
});
