// In an article the reader is opened, in the reader it is left.

import { readAddress, readerAddress, readerPage } from "../addresses.js";
import { tell } from "../badge.js";
import { newId } from "../pages.js";
import { begin, findWay, giveUp } from "./requests.js";
import { snapshot } from "./snapshot.js";

/** @typedef {import("./snapshot.js").Wanted} Wanted */

/** @param {chrome.tabs.Tab} tab */
export function toggle({ id, url = "" }) {
  if (id === undefined) return;
  if (url.startsWith(readerPage())) back(id, url);
  else open({ tabId: id }, url);
}

/**
 * Opens the reader in the tab, with the page or with the reason why there is none: a click never
 * ends silently. The page is on its way to the service while the tab is on its way to the reader.
 * @param {Wanted} wanted
 * @param {string} url
 */
export async function open(wanted, url) {
  const { tabId, part = "page" } = wanted;
  const way = findWay();
  const page = await snapshot(wanted);
  if (typeof page === "string") return show(tabId, { id: null, part, failure: page, url });
  const id = newId();
  begin(id, page, way);
  const isShown = await show(tabId, { id, part, failure: null, url: page.address });
  if (!isShown) giveUp(id);
}

/**
 * Shows the reader page; where the tab cannot, as in some private windows, the button says so.
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
