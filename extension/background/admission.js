// Which arrivals are read without a click: those to which a person has come on their own.

import { chosen, isOf } from "../sites.js";

const KEY = "arrivals";
const PAUSE = 60_000; // milliseconds between two in one tab

/**
 * How a page was come to, as it says itself. `from`: the page that led to it, "" where none says
 * so. `isOpened`: whether another page's script has opened it, and holds it still.
 * @typedef {{from: string, isOpened: boolean}} Arrival
 */

/**
 * Whether an arrival may be read: of a tab that is seen, in no private window, on its own or from
 * a chosen site, and not the second within a minute. One that may is counted as read.
 * @param {chrome.runtime.MessageSender} sender
 * @param {Arrival} arrival
 */
export async function admits({ tab, frameId }, arrival) {
  if (tab?.id === undefined || frameId !== 0 || !tab.active || tab.incognito) return false;
  if (!(await isOwn(tab, arrival))) return false;
  const { [KEY]: known = {} } = await chrome.storage.session.get(KEY);
  const times = /** @type {Record<string, number>} */ (known);
  const now = Date.now();
  if (now - (times[tab.id] ?? 0) < PAUSE) return false;
  const recent = Object.entries(times).filter(([, time]) => now - time < PAUSE);
  await chrome.storage.session.set({ [KEY]: { ...Object.fromEntries(recent), [tab.id]: now } });
  return true;
}

/**
 * Whether nobody else has led there: a page that a script of another site opens looks the same as
 * one whose link was clicked there.
 * @param {chrome.tabs.Tab} tab
 * @param {Arrival} arrival
 */
async function isOwn({ openerTabId }, { from, isOpened }) {
  if (isOpened) return false;
  if (!from) return openerTabId === undefined;
  return URL.canParse(from) && isOf(new URL(from).hostname, await chosen());
}
