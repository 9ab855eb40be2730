// The captured pages and what was read in them: kept in memory by the browser until it closes, so
// that reload, back and forward work in the reader. Nothing is written to disk.

/**
 * A page as it was captured. `base`: what relative links resolve against. `address`: where it was.
 * @typedef {{html: string, base: string, address: string}} Snapshot
 */

import { webAddress } from "./addresses.js";

/** @typedef {import("./contract.js").Reading} Reading */

/**
 * A request body for the service, and its answer once there is one: JSON, gzip, in base64.
 * @typedef {{body?: string, reading?: string, at: number}} Kept
 */

const PREFIX = "page:";
const MOST = 12;

/** What is kept of a page stands under this, and in the address of its reader page. */
export const newId = () => crypto.randomUUID();

/**
 * Keeps a page ready to be sent again, and forgets the oldest beyond the last dozen.
 * @param {string} id
 * @param {Uint8Array} body
 * @returns {Promise<boolean>} whether the browser had room for it
 */
export const keepBody = (id, body) => put(id, { body: body.toBase64(), at: Date.now() });

/**
 * Keeps a reading beside its page; where there is no room for both, in its place.
 * @param {string} id
 * @param {Reading} reading
 * @returns {Promise<boolean>} whether the browser had room for it
 */
export async function keepReading(id, reading) {
  const bytes = await compress(JSON.stringify(reading));
  const [item, at] = [await itemOf(id), Date.now()];
  const added = { reading: bytes.toBase64(), at };
  return (await put(id, { ...item, ...added })) || put(id, added);
}

/**
 * What is kept under an id: the page, as a request body, or its reading; null where it is gone.
 * @param {string} id
 * @returns {Promise<{body: Uint8Array<ArrayBuffer>} | {reading: Reading} | null>}
 */
export async function kept(id) {
  const item = await itemOf(id);
  if (item?.reading) return { reading: JSON.parse(await expand(item.reading)) };
  return item?.body ? { body: Uint8Array.fromBase64(item.body) } : null;
}

/**
 * A page as it was sent, with all that stands in it; null where it is gone.
 * @param {string} id
 * @returns {Promise<{html: string, url: string} | null>}
 */
export async function captured(id) {
  const item = await itemOf(id);
  return item?.body ? JSON.parse(await expand(item.body)) : null;
}

/** @param {string} id @returns {Promise<Kept | undefined>} */
const itemOf = async (id) => {
  const found = await chrome.storage.session.get(PREFIX + id);
  return /** @type {Record<string, Kept>} */ (found)[PREFIX + id];
};

/** @param {Snapshot} page @returns the request body that it makes: JSON, gzip */
export const pack = (page) =>
  compress(JSON.stringify({ html: page.html.toWellFormed(), url: own(page) }));

/**
 * The address that a page is known by: its base, but never one at another site than its own.
 * @param {Snapshot} page
 */
function own({ base, address }) {
  const at = webAddress(address);
  if (!at || new URL(base).origin === new URL(at).origin) return base;
  const { origin, pathname } = new URL(at);
  return origin + pathname;
}

/** @param {string} id @param {Kept} item @returns whether there was room */
async function put(id, item) {
  const named = { [PREFIX + id]: item };
  await forgetBeyond(MOST - 1);
  const set = () =>
    chrome.storage.session.set(named).then(
      () => true,
      () => false,
    );
  if (await set()) return true;
  await forgetBeyond(0); // the browser's quota: this page is worth more than the older ones
  return set();
}

/** @param {number} count how many of the latest stay */
async function forgetBeyond(count) {
  const all = /** @type {Record<string, Kept>} */ (await chrome.storage.session.get(null));
  const pages = Object.entries(all).filter(([key]) => key.startsWith(PREFIX));
  const oldest = pages.sort(([, one], [, other]) => other.at - one.at).slice(count);
  await chrome.storage.session.remove(oldest.map(([key]) => key));
}

/** @param {string} text */
async function compress(text) {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** @param {string} packed gzip, in base64 */
function expand(packed) {
  const bytes = new Blob([Uint8Array.fromBase64(packed)]);
  return new Response(bytes.stream().pipeThrough(new DecompressionStream("gzip"))).text();
}
