// The facts beside the untouched page, in Chrome's side panel or Firefox's sidebar, for who chooses so.

import { load, onChange } from "../settings.js";
import { forgetPlace } from "../beside/places.js";

const PANEL = "beside/beside.html";

/**
 * Opens the panel, where it is chosen. Browsers open one only within the very click, so that there is
 * no time to look into the settings: Chrome refuses one that `prepare` has not set up, and Firefox's
 * background has a store that answers at once.
 * @param {chrome.tabs.Tab} tab
 * @returns {Promise<boolean>} whether it is open
 */
export function openPanel({ windowId }) {
  const { sidePanel, sidebarAction } = /** @type {any} */ (chrome);
  const isWanted = globalThis.localStorage?.getItem("beside") === "true";
  const opened = sidePanel?.open({ windowId }) ?? (isWanted ? sidebarAction?.open() : null);
  if (!opened) return Promise.resolve(false);
  return opened.then(
    () => true,
    () => false,
  );
}

/** Lets the panel be opened, or not, as it is chosen now and after each change. */
export async function prepare() {
  apply(await load());
}

/** @param {import("../settings.js").Settings} settings */
function apply({ beside }) {
  globalThis.localStorage?.setItem("beside", String(beside));
  chrome.sidePanel?.setOptions({ path: PANEL, enabled: beside });
}

onChange(apply);
chrome.tabs.onRemoved.addListener(forgetPlace);
