// Single keys for what the mouse does, and the list of them behind "?".

import { element, find } from "../dom.js";
import { message } from "../messages.js";
import { load, onChange, save } from "../settings.js";

/**
 * `does`: its message. `also`: a sign of the key that does the same where the focus is on one already.
 * @typedef {{keys: string[], also?: string, does: string, run: () => void}} Shortcut
 */

const TYPING = "input:not([type=checkbox], [type=radio], [type=range]), textarea, select";

/**
 * Does what a key stands for, unless one types, a dialog is open, or the reader wants none of it.
 * @param {Shortcut[]} shortcuts
 */
export function listenToKeys(shortcuts) {
  let isOn = true;
  load().then(({ keys }) => (isOn = keys));
  onChange(({ keys }) => (isOn = keys));
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.matches(TYPING)) return;
    const shortcut = shortcuts.find(({ keys }) => keys.includes(event.key));
    if (!shortcut || document.querySelector("dialog[open]")) return;
    if (!isOn && event.key !== "Escape") return;
    if (event.key !== "Escape") event.preventDefault();
    shortcut.run();
  });
  find("#help-button", HTMLElement).hidden = false;
  find("#help", HTMLDialogElement).append(list(shortcuts), keySwitch());
}

/** @param {Shortcut[]} shortcuts */
const list = (shortcuts) =>
  element(
    "dl",
    { class: "shortcuts" },
    ...shortcuts.map(({ keys, also, does }) =>
      element(
        "div",
        {},
        element(
          "dt",
          {},
          ...keys.map((key) => element("kbd", {}, shown(key))),
          also && element("kbd", {}, also),
        ),
        element("dd", {}, message(does)),
      ),
    ),
  );

/** @param {string} key */
const shown = (key) =>
  ({ Escape: "Esc" })[key] ?? (/\p{Lu}/u.test(key) ? `⇧ ${key}` : key.toUpperCase());

/** Who speaks to the computer, or whose hand trembles, may want single keys to do nothing. */
function keySwitch() {
  const box = element("input", { type: "checkbox", name: "keys" });
  load().then(({ keys }) => (box.checked = keys));
  box.addEventListener("change", () => save({ keys: box.checked }));
  return element("label", { class: "check" }, box, element("span", {}, message("keys")));
}
