// Links to words in a page, by a text fragment of its address, which every browser follows:
// https://wicg.github.io/scroll-to-text-fragment/

const WHOLE = 10; // words that are named in full
const ENDS = 5; // of more than that only the first and the last are

/** @param {string} words as they stand in the page @returns {string} what stands after the # */
export function fragment(words) {
  const parts = words.trim().split(/\s+/);
  const isOneBlock = !words.trim().includes("\n"); // a match of its whole never reaches beyond
  const most = isOneBlock ? ENDS : Math.max(1, Math.min(ENDS, parts.length >> 1));
  const isWhole = isOneBlock && parts.length <= WHOLE;
  const ends = isWhole ? [parts] : [parts.slice(0, most), parts.slice(-most)];
  return `:~:text=${ends.map((end) => encoded(end.join(" "))).join(",")}`;
}

/** @param {string} address of a page @param {string} words that it has */
export const linkTo = (address, words) => `${address.replace(/#.*$/s, "")}#${fragment(words)}`;

/** @param {string} words without the signs that have a meaning there */
const encoded = (words) => encodeURIComponent(words.toWellFormed()).replace(/-/g, "%2D");
