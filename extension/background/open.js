// In an article the reader is opened, in the reader it is left.

import { readAddress, readerAddress, readerPage } from "../addresses.js";
import { tell } from "../badge.js";
import { keepPlace } from "../beside/places.js";
import { newId } from "../pages.js";
import { openPanel } from "./beside.js";
import { begin, findWay, giveUp } from "./requests.js";
import { snapshot } from "./snapshot.js";

/** @typedef {import("./snapshot.js").Wanted} Wanted */

/** @param {chrome.tabs.Tab} tab */
export function toggle(tab) {
  if (tab.id !== undefined && tab.url?.startsWith(readerPage())) back(tab.id, tab.url);
  else open(tab, {}, openPanel(tab));
}

/**
 * Opens the reader in the tab, with the page or with the reason why there is none: a click never
 * ends silently. The page is on its way to the service while the tab is on its way to the reader.
 * @param {chrome.tabs.Tab} tab
 * @param {Omit<Wanted, "tabId">} [wanted] the whole page, if not given
 * @param {Promise<boolean>} [beside] whether a panel is open beside the page, which stays then
 */
export async function open({ id: tabId, url = "", incognito }, wanted = {}, beside) {
  if (tabId === undefined) return;
  if (incognito && isShutOut()) return tell(tabId, "private");
  const way = findWay();
  const { part = "page" } = wanted;
  const page = await snapshot({ tabId, ...wanted });
  const place = (await beside) ? keepPlace : show;
  if (typeof page === "string") return place(tabId, { id: null, part, failure: page, url });
  const id = newId();
  begin(id, page, way);
  const isShown = await place(tabId, { id, part, failure: null, url: page.address });
  if (isShown === false) giveUp(id);
}

/** Chromium shows no page of an extension in a private window: the tab would be empty, and lost. */
const isShutOut = () => readerPage().startsWith("chrome-extension:");

/**
 * Shows the reader page; where the tab cannot, the button says so.
 * @param {number} tabId
 * @param {import("../addresses.js").Place} place
 */
export async function show(tabId, place) {
  try {
    await chrome.tabs.update(tabId, { url: readerAddress(place) });
    return true;
  } catch {
    await tell(tabId, "unreadable");
    return false;
  }
}

/**
 * Goes back to the article; where the tab has no history any more, opens it anew.
 * @param {number} tabId
 * @param {string} readerUrl
 */
async function back(tabId, readerUrl) {
  try {
    await chrome.tabs.goBack(tabId);
  } catch {
    const { url } = readAddress(readerUrl);
    if (url) await chrome.tabs.update(tabId, { url });
  }
}
