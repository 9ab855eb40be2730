// The menus: of a page, of a selection, and of the button itself.

import { open } from "./open.js";

const PLACES = /** @type {const} */ ({ page: "page", selection: "selection", site: "action" });
const WEB = ["http://*/*", "https://*/*"];

export async function offer() {
  await chrome.contextMenus.removeAll();
  for (const [id, place] of Object.entries(PLACES)) {
    const title = chrome.i18n.getMessage(`menu_${id}`);
    chrome.contextMenus.create({ id, title, contexts: [place], documentUrlPatterns: WEB });
  }
}

/**
 * @param {chrome.contextMenus.OnClickData} clicked
 * @param {chrome.tabs.Tab} [tab]
 */
export function choose({ menuItemId, frameId }, tab) {
  const url = tab?.url ?? "";
  if (tab && menuItemId === "page") open(tab);
  if (tab && menuItemId === "selection") open(tab, { part: "selection", frame: frameId });
  if (menuItemId === "site") chrome.tabs.create({ url: optionsFor(url) });
}

/** @param {string} url the options, with its site filled in: only a click there may ask for it */
function optionsFor(url) {
  const host = URL.canParse(url) ? new URL(url).hostname : "";
  return `options/options.html#site=${host}`;
}
