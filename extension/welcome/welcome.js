// The first page: whether the service is there, and what to type where it is not.

import { startCommand } from "../command.js";
import { element, find } from "../dom.js";
import { dress } from "../dress.js";
import { announceLanguage, localize, message } from "../messages.js";
import { shortcut } from "../shortcut.js";
import { watchForService } from "../watch.js";

const place = find("#service", HTMLElement);

/** Looks for the service until it is there; tells only what has changed. */
const look = () =>
  watchForService((found, service) => {
    if (place.dataset.state !== found) place.replaceChildren(...words(found, service));
    place.dataset.state = found;
    return true;
  });

/** @param {import("../service.js").Health} found @param {string} address @returns {HTMLElement[]} */
function words(found, address) {
  if (found === "ready") return [element("p", { class: "good" }, message("welcome_ready"))];
  if (found !== "offline") return [element("p", {}, message(`${found}_text`, address))];
  return [
    element("p", {}, message("welcome_start")),
    startCommand(),
    element("p", { class: "hint" }, message("welcome_again", address)),
  ];
}

/** Chromium hides new buttons; a key may be taken already. */
async function showWays() {
  const { isOnToolbar } = await chrome.action.getUserSettings();
  find("#pin", HTMLElement).hidden = isOnToolbar !== false;
  const key = await shortcut();
  const line = find("#key", HTMLElement);
  line.hidden = key === "";
  line.textContent = message("welcome_key", key);
}

announceLanguage();
localize(document);
document.title = message("welcome_title");
find("#options", HTMLElement).addEventListener("click", () => chrome.runtime.openOptionsPage());
dress();
showWays();
place.append(element("p", {}, message("service_asking")));
look();
