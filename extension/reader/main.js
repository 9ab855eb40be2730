// The reader page: asks the service for the page that its address names, and shows what comes.

import { readAddress } from "../addresses.js";
import { tell } from "../badge.js";
import { find } from "../dom.js";
import { dress } from "../dress.js";
import { lookForm } from "../look.js";
import { announceLanguage, localize, message } from "../messages.js";
import { Failure, refusalOf } from "../service.js";
import { load } from "../settings.js";
import { ask } from "./ask.js";
import "./panels.js";
import { openReading } from "./reading.js";
import { showFailure, showProgress } from "./states.js";

/** @typedef {import("../service.js").Reason} Reason */

const main = find("#main", HTMLElement);
const place = readAddress(location.href);

/** Shows the page, or why it cannot be shown. */
async function show() {
  const cancel = new AbortController();
  const asked = ask(place, cancel.signal); // at once: it may be there already
  showProgress(main, cancel);
  const settings = await load();
  try {
    const told = await asked;
    if ("failure" in told) throw new Failure(told.failure.reason, told.failure);
    openReading(main, told.reading, settings, place.url);
    sign(null);
  } catch (error) {
    const failure = refusalOf(error);
    showFailure(main, failure, { service: settings.service, url: place.url, retry: show });
    sign(failure.reason);
  }
}

/** @param {Reason | null} reason says it on the button too */
async function sign(reason) {
  const tab = await chrome.tabs.getCurrent();
  if (tab?.id !== undefined) tell(tab.id, reason);
}

/** Back in the history is where the article stands as it was left; else its address. */
function prepareBack() {
  const back = find("#back", HTMLAnchorElement);
  if (place.url) back.href = place.url;
  else back.hidden = true;
  back.addEventListener("click", (event) => {
    if (history.length < 2 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    history.back();
  });
}

announceLanguage();
localize(document);
prepareBack();
find("#options", HTMLElement).addEventListener("click", () => chrome.runtime.openOptionsPage());
dress().then((settings) => find("#look", HTMLElement).append(lookForm(settings)));
document.title = message("name");
addEventListener("hashchange", () => location.reload()); // another page in the same tab
show();
