// The facts of the page in view, beside it.

import { hostOf } from "../addresses.js";
import { element, find } from "../dom.js";
import { dress } from "../dress.js";
import { announceLanguage, localize, message } from "../messages.js";
import { ask } from "../reader/ask.js";
import { safe } from "../reader/safe.js";
import { showFacts } from "../reader/sidebar.js";
import { Laid } from "../reader/spans.js";
import { showFailure } from "../reader/states.js";
import { Stops } from "../reader/stops.js";
import { sure } from "../reader/sure.js";
import { load, onChange } from "../settings.js";
import { Guide } from "./guide.js";
import { forgetPlace, onPlace, placeOf } from "./places.js";

/** @typedef {import("../addresses.js").Place} Place */
/** @typedef {import("../contract.js").Reading} Reading */

const main = find("#main", HTMLElement);
const dressed = dress();
let shown = { tabId: -1, turn: 0, certainty: "" };

/**
 * What was opened of each tab, and how far it was scrolled: with the fact that is marked in its page
 * pressed, and all else as it was left, for when the tab is in view again.
 * @type {Map<number, {key: string, nodes: Node[], top: number}>}
 */
const opened = new Map();

/** Shows what belongs to the tab in view. */
async function show() {
  const tabId = given() ?? (await tabInView());
  const turn = shown.turn + 1;
  const before = opened.get(shown.tabId);
  if (before && main.ariaBusy === "false") before.top = scrollY;
  shown = { ...shown, tabId, turn };
  main.ariaBusy = "true";
  const place = await placeOf(tabId);
  const { certainty } = await load();
  if (shown.turn !== turn) return; // another tab is in view meanwhile
  shown.certainty = certainty;
  const [key, known] = [`${place?.id} ${certainty}`, opened.get(tabId)];
  if (!place) {
    main.replaceChildren(element("p", { class: "hint" }, message("beside_none")));
  } else if (known?.key === key) {
    main.replaceChildren(...known.nodes);
    scrollTo({ top: known.top, behavior: "instant" });
  } else {
    main.replaceChildren(element("p", { class: "hint", role: "status" }, message("reading")));
    const told = await ask(place, new AbortController().signal);
    if (shown.turn !== turn) return;
    if ("reading" in told) {
      open(sure(told.reading, certainty), place, tabId);
      opened.set(tabId, { key, nodes: [...main.childNodes], top: 0 });
    } else await fail(told.failure);
  }
  main.ariaBusy = "false";
}

/** The tab that the address names, where it does. */
function given() {
  const tab = new URLSearchParams(location.hash.slice(1)).get("tab");
  return tab === null ? null : Number(tab);
}

async function tabInView() {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? -1;
}

/** @param {Reading} reading @param {Place} place @param {number} tabId */
function open(reading, { url }, tabId) {
  const { article } = reading;
  const content = element("div"); // never shown: the page itself is
  content.append(safe(article.content, { pictures: false }));
  const text = new Laid(content, article);
  const facts = element("aside", { class: "facts", id: "facts", "aria-label": message("facts") });
  main.replaceChildren(
    element(
      "header",
      { lang: article.lang, dir: article.dir },
      element("h1", {}, article.title ?? message("name")),
      element("p", { class: "host", dir: "ltr" }, hostOf(url)),
    ),
    facts,
  );
  const guide = /** @type {unknown} */ (new Guide(text, tabId));
  const walk = /** @type {import("../reader/walk.js").Walk} */ (guide); // of which facts use `follow`
  showFacts(reading, new Stops(text), walk, null);
}

/** @param {import("../service.js").Refusal} refusal */
async function fail(refusal) {
  const { service } = await dressed;
  const place = { id: null, part: "page", url: "", failure: null }; // the page stands beside it
  showFailure(main, refusal, { service, place, retry: show });
}

announceLanguage();
localize(document);
document.title = message("name");
onPlace((tabId) => {
  if (tabId === shown.tabId) show();
});
onChange(({ certainty }) => {
  if (shown.certainty && certainty !== shown.certainty) show();
});
chrome.tabs.onActivated.addListener(() => given() === null && show());
addEventListener("hashchange", show);
chrome.tabs.onUpdated.addListener((tabId, { status }) => {
  if (status === "loading") forgetPlace(tabId); // it is another page now, in view or not
});
chrome.tabs.onRemoved.addListener((tabId) => opened.delete(tabId));
show();
