// The options page: every change is saved at once.

import { find } from "../dom.js";
import { dress } from "../dress.js";
import { lookForm } from "../look.js";
import { announceLanguage, localize, message } from "../messages.js";
import { save } from "../settings.js";
import { keyHint } from "../shortcut.js";
import { showNotes } from "./notes.js";
import { showService } from "./service.js";
import { showSites } from "./sites.js";

const patience = find("#patience", HTMLInputElement);
const beside = find("#beside", HTMLInputElement);

patience.addEventListener("change", () => {
  if (patience.validity.valid && patience.value) save({ patience: patience.valueAsNumber });
});
beside.addEventListener("change", () => save({ beside: beside.checked }));

announceLanguage();
localize(document);
document.title = message("options_title");
showSites(new URLSearchParams(location.hash.slice(1)).get("site"));
showNotes();
keyHint().then((words) => find("#key", HTMLElement).append(words));
dress().then((settings) => {
  showService(settings);
  patience.value = String(settings.patience);
  beside.checked = settings.beside;
  find("#look", HTMLElement).append(lookForm(settings));
});
