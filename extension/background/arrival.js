// A person has come to an article of a site that opens by itself.

import { tell } from "../badge.js";
import { keepReading, pack } from "../pages.js";
import { Failure, read } from "../service.js";
import { load } from "../settings.js";
import { show } from "./open.js";
import { snapshot } from "./snapshot.js";

/**
 * Opens the reader once the article is read; where it cannot be, the page stays as it is.
 * @param {chrome.tabs.Tab} tab
 */
export async function arrive({ id: tabId }) {
  if (tabId === undefined) return;
  const page = await snapshot({ tabId });
  if (typeof page === "string") return;
  const reading = await readQuietly(tabId, page);
  const isThere = async () => (await chrome.tabs.get(tabId)).url === page.address;
  if (!reading || !(await isThere().catch(() => false))) return;
  const id = await keepReading(reading);
  show(tabId, { id, part: "page", failure: null, url: page.address });
}

/**
 * @param {number} tabId
 * @param {import("../pages.js").Snapshot} page
 */
async function readQuietly(tabId, page) {
  const { service, patience } = await load();
  const { signal } = new AbortController();
  try {
    return await read(service, await pack(page), { patience, signal });
  } catch (error) {
    const reason = error instanceof Failure ? error.reason : "unexpected";
    if (reason !== "article") tell(tabId, reason); // a page that is none is no failure here
    return null;
  }
}
