// Takes a snapshot of the page in a tab.

/** @typedef {import("../pages.js").Snapshot} Snapshot */

const TRIES = 3;
const PAUSE = 100;

/**
 * The page as the reader sees it, or null where the browser lets nobody in: its own pages, its
 * store, a PDF, a file.
 * @param {number} tabId
 * @returns {Promise<Snapshot | null>}
 */
export async function snapshot(tabId) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const [{ result }] = await chrome.scripting.executeScript({
        target: { tabId },
        files: ["capture.js"],
        injectImmediately: true, // else a page that loads slow advertisements never answers
      });
      return /** @type {Snapshot | null} */ (result ?? null);
    } catch {
      // Chromium may refuse for a moment after the click that grants the permission.
      if (attempt === TRIES) return null;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
}
