// Says in a few words that something is done, and goes.

import { find } from "../dom.js";

const SHOWN_FOR = 3000; // milliseconds

let timer = 0;

/** @param {string} words */
export function notice(words) {
  const box = find("#notice", HTMLElement);
  box.textContent = words;
  box.classList.add("shown");
  clearTimeout(timer);
  timer = window.setTimeout(() => box.classList.remove("shown"), SHOWN_FOR);
}
