// What stands in the article's place when there is none.

import { startCommand } from "../command.js";
import { element } from "../dom.js";
import { message } from "../messages.js";
import { watchForService } from "../watch.js";
import { openReport } from "./report.js";

/** @typedef {import("../service.js").Reason} Reason */
/** @typedef {import("../service.js").Refusal} Refusal */

/** @type {Reason[]} asking again can help in all states but these */
const FINAL = ["unreadable", "selection", "forgotten"];

/** @type {Reason[]} the page waits for Lede to be there, and is read then */
const AWAITED = ["offline", "blocked", "stranger", "version", "refused"];

/** @type {Reason[]} the page was read, or should have been */
const MISREAD = ["article", "timeout", "unexpected"];

/**
 * @param {Element} main
 * @param {Refusal} failure
 * @param {{service: string, place: import("../addresses.js").Place, retry: () => void}} about
 */
export function showFailure(main, failure, { service, place: { url, id }, retry }) {
  const { reason, status } = failure;
  const again = FINAL.includes(reason) ? null : retryButton(failure, retry);
  const link = { class: "button", href: url, "data-do": "original" };
  const section = element(
    "section",
    { class: "state failure", "data-reason": reason, role: "alert" },
    element("h1", {}, message(`${reason}_title`)),
    element("p", {}, message(`${reason}_text`, service, status)),
    reason === "offline" && startCommand(),
    element(
      "p",
      { class: "buttons" },
      again,
      url && element("a", link, message("original")),
      optionsButton(),
      id && MISREAD.includes(reason) && reportButton(id, reason),
    ),
  );
  main.replaceChildren(section);
  document.title = message(`${reason}_title`);
  if (AWAITED.includes(reason)) awaitService(section, retry);
}

/** @param {Element} section as long as it is shown @param {() => void} retry */
function awaitService(section, retry) {
  watchForService((found) => {
    if (section.isConnected && found === "ready") retry();
    return section.isConnected;
  });
}

/** @param {Refusal} failure @param {() => void} retry a busy service says when to ask again */
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

/** @param {string} id @param {Reason} reason */
function reportButton(id, reason) {
  const about = { type: "button", class: "button", "data-do": "report" };
  const button = element("button", about, message("save_report"));
  button.addEventListener("click", () => openReport({ id, reading: null, reason }));
  return button;
}
