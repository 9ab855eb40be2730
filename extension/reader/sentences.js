// Finds the sentences around a place in the text.

/** @typedef {import("./spans.js").Stretch} Stretch */

/**
 * What stands from the sentence in which a stretch begins to the end of the one in which it ends.
 * @param {Stretch[]} sentences
 * @param {Stretch} stretch
 * @returns {Stretch}
 */
export function around(sentences, { from, to }) {
  const first = sentences[indexAt(sentences, from)];
  const last = sentences[indexAt(sentences, to - 1)];
  return first && last
    ? { from: Math.min(first.from, from), to: Math.max(last.to, to) }
    : { from, to };
}

/**
 * The index of the last sentence that begins at a unit or before it; -1 where none does.
 * @param {Stretch[]} sentences
 * @param {number} unit
 */
export function indexAt(sentences, unit) {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle].from <= unit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
