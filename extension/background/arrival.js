// A person has come to an article of a site that opens by itself.

import { tell } from "../badge.js";
import { keepBody, keepReading, newId, pack } from "../pages.js";
import { refusalOf } from "../service.js";
import { admits } from "./admission.js";
import { show } from "./open.js";
import { ask, findWay } from "./requests.js";
import { snapshot } from "./snapshot.js";

/**
 * Opens the reader once the article is read; where it cannot be, the page stays as it is. What is
 * read is the document that called, or none.
 * @param {chrome.runtime.MessageSender} sender
 * @param {import("./admission.js").Arrival & {address: string}} arrived
 */
export async function arrive(sender, { address, ...how }) {
  const tabId = sender.tab?.id;
  if (tabId === undefined || !(await admits(sender, how))) return;
  const way = findWay();
  const page = await snapshot({ tabId, documentId: sender.documentId });
  if (typeof page === "string" || page.address !== address) return;
  const body = await pack(page);
  const reading = await readQuietly(tabId, body, way);
  const isThere = async () => (await chrome.tabs.get(tabId)).url === page.address;
  if (!reading || !(await isThere().catch(() => false))) return;
  const id = newId();
  await keepBody(id, body);
  if (await keepReading(id, reading)) {
    show(tabId, { id, part: "page", failure: null, url: page.address });
  }
}

/**
 * @param {number} tabId
 * @param {Uint8Array<ArrayBuffer>} body
 * @param {Promise<import("./requests.js").Way>} way
 */
async function readQuietly(tabId, body, way) {
  try {
    return await ask(body, way, new AbortController().signal);
  } catch (error) {
    const { reason } = refusalOf(error);
    if (reason !== "article") tell(tabId, reason); // a page that is none is no failure here
    return null;
  }
}
