// The button and its key: in an article they open the reader, in the reader they go back.

import { readAddress, readerAddress, readerPage } from "../addresses.js";
import { keep } from "../pages.js";
import { snapshot } from "./snapshot.js";

chrome.action.onClicked.addListener((tab) => {
  if (tab.id === undefined) return;
  if (tab.url?.startsWith(readerPage())) back(tab.id, tab.url);
  else open(tab.id, tab.url ?? "");
});

/**
 * Opens the reader in the tab, with the page or with the reason why there is none: a click never
 * ends silently.
 * @param {number} tabId
 * @param {string} url
 */
async function open(tabId, url) {
  const page = await snapshot(tabId);
  const id = page && (await keep(page));
  const failure = page === null ? "unreadable" : id === null ? "large" : null;
  const address = readerAddress({ id, url: page?.address ?? url, failure });
  await chrome.tabs.update(tabId, { url: address }).catch(() => warn(tabId));
}

/**
 * Says on the button itself that this tab cannot show the reader, as in some private windows.
 * @param {number} tabId
 */
async function warn(tabId) {
  await chrome.action.setBadgeText({ tabId, text: "!" });
  await chrome.action.setTitle({ tabId, title: chrome.i18n.getMessage("unreadable_title") });
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
