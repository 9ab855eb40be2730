// What the toolbar offers wherever the page stands: the form behind "Aa", the options, the sign on
// the browser's own button.

import { tell } from "../badge.js";
import { find } from "../dom.js";
import { lookForm } from "../look.js";
import { stepByLines } from "./lines.js";

const FIRST = "input:checked, button, a, input";

/**
 * @param {import("../settings.js").Settings} settings
 * @param {import("../service.js").Reason | null} reason why there is nothing to read
 */
export function equip(settings, reason) {
  sign(reason);
  const look = find("#look", HTMLElement);
  if (look.hasChildNodes()) return; // asked again
  look.append(lookForm(settings));
  const options = find("#options", HTMLElement);
  options.addEventListener("click", () => chrome.runtime.openOptionsPage());
  options.hidden = find("#look-button", HTMLElement).hidden = false;
  stepByLines(settings.lineFocus);
  for (const panel of document.querySelectorAll(".panel")) takeKeyboard(panel);
}

/** @param {import("../service.js").Reason | null} reason says it on the button too */
async function sign(reason) {
  const tab = await chrome.tabs.getCurrent();
  if (tab?.id !== undefined) tell(tab.id, reason);
}

/** @param {Element} panel what opens above the page takes the keyboard along */
function takeKeyboard(panel) {
  panel.addEventListener("toggle", (event) => {
    if (/** @type {ToggleEvent} */ (event).newState !== "open") return;
    /** @type {HTMLElement | null} */ (panel.querySelector(FIRST))?.focus();
  });
}
