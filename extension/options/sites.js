// The list of the sites that open by themselves.

import { element, find } from "../dom.js";
import { message } from "../messages.js";
import { choose, chosen, dismiss, hostOf, patternOf } from "../sites.js";
import { say } from "./say.js";

const list = find("#sites", HTMLElement);
const input = find("#site", HTMLInputElement);
const state = find("#site-state", HTMLElement);

/** @param {string | null} proposed a site to fill in */
export function showSites(proposed) {
  input.value = proposed ?? "";
  if (proposed) input.focus();
  input.addEventListener("input", () => {
    input.setAttribute("aria-invalid", "false");
    say(state, "", "");
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter") add();
  });
  find("#add-site", HTMLElement).addEventListener("click", add);
  chrome.permissions.onAdded.addListener(show);
  chrome.permissions.onRemoved.addListener(show);
  show();
}

async function show() {
  const patterns = await chosen();
  const lines = patterns.sort((one, other) => hostOf(one).localeCompare(hostOf(other))).map(line);
  const none = element("li", { class: "hint" }, message("sites_none"));
  list.replaceChildren(...(lines.length > 0 ? lines : [none]));
}

/** @param {string} pattern */
function line(pattern) {
  const name = hostOf(pattern) || message("sites_all");
  const about = {
    type: "button",
    class: "button",
    "aria-label": message("sites_remove_one", name),
  };
  const button = element("button", about, message("sites_remove"));
  button.addEventListener("click", async () => {
    await dismiss(pattern);
    say(state, "", message("sites_removed", name));
    input.focus(); // the button is gone
  });
  return element("li", {}, element("span", {}, name), button);
}

/** Asks the browser at once, within the click: later it would refuse to. */
async function add() {
  const pattern = patternOf(input.value);
  input.setAttribute("aria-invalid", String(pattern === null));
  if (pattern === null) return say(state, "bad", message("sites_invalid"));
  const allowed = await choose(pattern).catch(() => false);
  if (!allowed) return say(state, "bad", message("sites_denied"));
  input.value = "";
  say(state, "good", message("sites_added", hostOf(pattern)));
}
