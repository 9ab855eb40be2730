// Takes a snapshot of the page in a tab.

/** @typedef {import("../pages.js").Snapshot} Snapshot */

/**
 * What is to be read: a tab's page, or what is selected in it. `frame`: the one it is selected in.
 * `documentId`: of the only document that may be read, in browsers that have such ids.
 * @typedef {{tabId: number, part?: "page" | "selection", frame?: number, documentId?: string}} Wanted
 */

const COPIER = ["nodes", "addresses", "words", "story", "kept", "copy"]; // each builds on those before it
const TRIES = 3;
const PAUSE = 100;

/**
 * The page, or the part of it, as the reader sees it; "unreadable" where the browser lets nobody
 * in: its own pages, its store, a PDF, a file; "selection" where nothing is selected.
 * @param {Wanted} wanted
 * @returns {Promise<Snapshot | "unreadable" | "selection">}
 */
export async function snapshot({ tabId, part = "page", frame = 0, documentId }) {
  const where = documentId ? { documentIds: [documentId] } : { frameIds: [frame] };
  for (let attempt = 1; ; attempt += 1) {
    try {
      const [{ result }] = await chrome.scripting.executeScript({
        target: { tabId, ...where },
        files: [...COPIER, part].map((name) => `capture/${name}.js`),
        injectImmediately: true, // else a page that loads slow advertisements never answers
      });
      const page = /** @type {Snapshot | null} */ (result ?? null);
      return page ?? (part === "selection" ? "selection" : "unreadable");
    } catch {
      // Chromium may refuse for a moment after the click that grants the permission.
      if (attempt === TRIES) return "unreadable";
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
}
