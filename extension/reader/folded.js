// A list of which the less important entries wait behind a button.

import { element } from "../dom.js";
import { message } from "../messages.js";

/**
 * @param {HTMLElement} list
 * @param {Element[]} rest those of its lines that wait
 */
export function folded(list, rest) {
  if (rest.length === 0) return list;
  for (const line of rest) line.toggleAttribute("hidden", true);
  const more = element("button", { type: "button", class: "more" }, message("more", rest.length));
  more.addEventListener("click", () => {
    for (const line of rest) line.toggleAttribute("hidden", false);
    rest[0].querySelector("button")?.focus();
    more.remove();
  });
  return element("div", {}, list, more);
}
