// The sentences of a text.

/** @typedef {import("./spans.js").Stretch} Stretch */

const BLOCK = /[^\n](?:[^\n]|\n(?!\n))*/g; // blocks are parted by an empty line
const ABBREVIATED = /(?:^|\P{L})\p{Lu}\p{Ll}{0,2}\.\s*$/u; // "Mr.", "U.S.", "J." end none

/**
 * @param {string} text
 * @param {string | null} lang
 * @returns {Stretch[]} in the order of the text, none across the end of a block
 */
export function sentencesOf(text, lang) {
  const segmenter = new Intl.Segmenter(lang ?? undefined, { granularity: "sentence" });
  const found = [];
  for (const { 0: block, index: start } of text.matchAll(BLOCK)) {
    let first = 0;
    for (const { index, segment } of segmenter.segment(block)) {
      const last = index + segment.length;
      if (ABBREVIATED.test(segment) && last < block.length) continue;
      found.push(trimmed(text, start + first, start + last));
      first = last;
    }
  }
  return found.filter(({ from, to }) => from < to);
}

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

/** @param {string} text @param {number} from @param {number} to @returns {Stretch} */
function trimmed(text, from, to) {
  const words = text.slice(from, to);
  return { from: to - words.trimStart().length, to: from + words.trimEnd().length };
}
