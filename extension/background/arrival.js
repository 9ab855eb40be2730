// A person has come to an article of a site that opens by itself.

import { tell } from "../badge.js";
import { keepReading, newId, pack } from "../pages.js";
import { refusalOf } from "../service.js";
import { show } from "./open.js";
import { ask, findWay } from "./requests.js";
import { snapshot } from "./snapshot.js";

/**
 * Opens the reader once the article is read; where it cannot be, the page stays as it is.
 * @param {chrome.tabs.Tab} tab
 */
export async function arrive({ id: tabId }) {
  if (tabId === undefined) return;
  const way = findWay();
  const page = await snapshot({ tabId });
  if (typeof page === "string") return;
  const reading = await readQuietly(tabId, page, way);
  const isThere = async () => (await chrome.tabs.get(tabId)).url === page.address;
  if (!reading || !(await isThere().catch(() => false))) return;
  const id = newId();
  if (await keepReading(id, reading)) {
    show(tabId, { id, part: "page", failure: null, url: page.address });
  }
}

/**
 * @param {number} tabId
 * @param {import("../pages.js").Snapshot} page
 * @param {Promise<import("./requests.js").Way>} way
 */
async function readQuietly(tabId, page, way) {
  try {
    return await ask(await pack(page), way, new AbortController().signal);
  } catch (error) {
    const { reason } = refusalOf(error);
    if (reason !== "article") tell(tabId, reason); // a page that is none is no failure here
    return null;
  }
}
