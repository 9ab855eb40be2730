// The reader page's address: what it shows stands after the #, so that nothing of it is ever sent.

/**
 * What a reader page is about. `id`: of the kept page, or null. `part`: of it that is read. `url`:
 * of the article, "" where unknown. `failure`: why there is no page, or null.
 * @typedef {{id: string | null, part: string, url: string, failure: string | null}} Place
 */

export const readerPage = () => chrome.runtime.getURL("reader/reader.html");

/** @param {Place} place */
export function readerAddress({ id, part, url, failure }) {
  const parts = new URLSearchParams();
  if (id) parts.set("id", id);
  if (part === "selection") parts.set("part", part);
  if (failure) parts.set("failure", failure);
  parts.set("url", url);
  return `${readerPage()}#${parts}`;
}

/**
 * @param {string} address of a reader page
 * @returns {Place}
 */
export function readAddress(address) {
  const parts = new URLSearchParams(new URL(address).hash.slice(1));
  return {
    id: parts.get("id"),
    part: parts.get("part") ?? "page",
    url: webAddress(parts.get("url")) ?? "",
    failure: parts.get("failure"),
  };
}

/**
 * The address where it is of the web, else null: never `javascript:`, `file:` or a browser page.
 * @param {string | null | undefined} address
 */
export function webAddress(address) {
  if (!address || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
}

/**
 * Whose page it is, as nobody but its owner can say: its host; "" where unknown.
 * @param {string} url
 */
export const hostOf = (url) => (webAddress(url) ? new URL(url).hostname.replace(/^www\./, "") : "");
