// What stands in the article's place while it is awaited, and when there is none.

import { startCommand } from "../command.js";
import { element } from "../dom.js";
import { message } from "../messages.js";

/** @typedef {import("../service.js").Failure} Failure */
/** @typedef {import("../service.js").Reason} Reason */

/** @type {Reason[]} asking again can help in all states but these */
const FINAL = ["unreadable", "selection", "forgotten"];

/**
 * @param {Element} main
 * @param {AbortController} cancel
 */
export function showProgress(main, cancel) {
  const stop = element("button", { type: "button", class: "button" }, message("cancel"));
  stop.addEventListener("click", () => cancel.abort());
  const lines = Array.from({ length: 7 }, () => element("span", { class: "line" }));
  main.replaceChildren(
    element(
      "section",
      { class: "state progress", "aria-busy": "true" },
      element("p", { role: "status" }, message("reading")),
      element("div", { class: "lines", "aria-hidden": "true" }, ...lines),
      stop,
    ),
  );
}

/**
 * @param {Element} main
 * @param {Failure} failure
 * @param {{service: string, url: string, retry: () => void}} place
 */
export function showFailure(main, failure, { service, url, retry }) {
  const { reason, status } = failure;
  const again = FINAL.includes(reason) ? null : retryButton(failure, retry);
  main.replaceChildren(
    element(
      "section",
      { class: "state failure", "data-reason": reason, role: "alert" },
      element("h1", {}, message(`${reason}_title`)),
      element("p", {}, message(`${reason}_text`, service, status)),
      reason === "offline" && startCommand(),
      element(
        "p",
        { class: "buttons" },
        again,
        url &&
          element("a", { class: "button", href: url, "data-do": "original" }, message("original")),
        optionsButton(),
      ),
    ),
  );
  document.title = message(`${reason}_title`);
}

/** @param {Failure} failure @param {() => void} retry a busy service says when to ask again */
function retryButton({ reason, wait }, retry) {
  const button = element(
    "button",
    { type: "button", class: "button first", "data-do": "retry" },
    message("retry"),
  );
  button.addEventListener("click", retry);
  if (reason === "busy") countDown(button, Math.ceil(wait));
  return button;
}

/** @param {HTMLButtonElement} button @param {number} seconds */
function countDown(button, seconds) {
  button.disabled = seconds > 0;
  button.textContent = seconds > 0 ? message("retry_in", seconds) : message("retry");
  if (seconds > 0) setTimeout(() => countDown(button, seconds - 1), 1000);
}

function optionsButton() {
  const button = element(
    "button",
    { type: "button", class: "button", "data-do": "options" },
    message("options"),
  );
  button.addEventListener("click", () => chrome.runtime.openOptionsPage());
  return button;
}
