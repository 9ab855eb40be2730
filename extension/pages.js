// The captured pages: kept in memory by the browser until it closes, so that reload, back and
// forward work in the reader. Nothing is written to disk.

/**
 * A page as it was captured. `base`: what relative links resolve against. `address`: where it was.
 * @typedef {{html: string, base: string, address: string}} Snapshot
 */

/** @typedef {{body: string, at: number}} Kept a request body for the service: gzip, in base64 */

const PREFIX = "page:";
const MOST = 12;

/**
 * Keeps a page ready to be sent, and forgets the oldest beyond the last dozen.
 * @param {Snapshot} page
 * @returns {Promise<string | null>} its id, or null where it is too large to keep
 */
export async function keep({ html, base }) {
  const id = crypto.randomUUID().slice(0, 8);
  const body = await compress(JSON.stringify({ html: html.toWellFormed(), url: base }));
  const item = { [PREFIX + id]: { body: body.toBase64(), at: Date.now() } };
  await forgetBeyond(MOST - 1);
  try {
    await chrome.storage.session.set(item);
  } catch {
    await forgetBeyond(0); // the browser's quota: this page is worth more than the older ones
    return chrome.storage.session.set(item).then(
      () => id,
      () => null,
    );
  }
  return id;
}

/**
 * The request body of a kept page, or null where it is gone.
 * @param {string} id
 */
export async function kept(id) {
  const key = PREFIX + id;
  const { [key]: item } = /** @type {Record<string, Kept>} */ (
    await chrome.storage.session.get(key)
  );
  return item ? Uint8Array.fromBase64(item.body) : null;
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
