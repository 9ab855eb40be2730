// In an article the reader is opened, in the reader it is left.

import { readAddress, readerAddress, readerPage } from "../addresses.js";
import { tell } from "../badge.js";
import { newId } from "../pages.js";
import { begin, findWay, giveUp } from "./requests.js";
import { snapshot } from "./snapshot.js";

/** @typedef {import("./snapshot.js").Wanted} Wanted */

/** @param {chrome.tabs.Tab} tab */
export function toggle(tab) {
  if (tab.id !== undefined && tab.url?.startsWith(readerPage())) back(tab.id, tab.url);
  else open(tab);
}

/**
 * Opens the reader in the tab, with the page or with the reason why there is none: a click never
 * ends silently. The page is on its way to the service while the tab is on its way to the reader.
 * @param {chrome.tabs.Tab} tab
 * @param {Omit<Wanted, "tabId">} [wanted] the whole page, if not given
 */
export async function open({ id: tabId, url = "", incognito }, wanted = {}) {
  if (tabId === undefined) return;
  if (incognito && isShutOut()) return tell(tabId, "private");
  const way = findWay();
  const { part = "page" } = wanted;
  const page = await snapshot({ tabId, ...wanted });
  if (typeof page === "string") return show(tabId, { id: null, part, failure: page, url });
  const id = newId();
  begin(id, page, way);
  const isShown = await show(tabId, { id, part, failure: null, url: page.address });
  if (!isShown) giveUp(id);
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
