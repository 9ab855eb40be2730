// In an article the reader is opened, in the reader it is left.

import { readAddress, readerAddress, readerPage } from "../addresses.js";
import { tell } from "../badge.js";
import { keep } from "../pages.js";
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
 * ends silently.
 * @param {Wanted} wanted
 * @param {string} url
 */
export async function open(wanted, url) {
  const page = await snapshot(wanted);
  const isPage = typeof page === "object";
  const id = isPage ? await keep(page) : null;
  const failure = isPage ? (id ? null : "large") : page;
  const part = wanted.part ?? "page";
  show(wanted.tabId, { id, part, failure, url: isPage ? page.address : url });
}

/**
 * Shows the reader page; where the tab cannot, as in some private windows, the button says so.
 * @param {number} tabId
 * @param {import("../addresses.js").Place} place
 */
export async function show(tabId, place) {
  const url = readerAddress(place);
  await chrome.tabs.update(tabId, { url }).catch(() => tell(tabId, "unreadable"));
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
