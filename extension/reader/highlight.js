// Marks ranges of the article by CSS highlights: the article itself is not touched.

/** @typedef {import("./spans.js").Stretch} Stretch */
/** @typedef {import("./spans.js").Laid} Laid */
/** @typedef {keyof typeof PRIORITY} Mark */

/** The stronger mark lies on top. */
const PRIORITY = { sourced: 0, unsourced: 0, noted: 1, others: 1, sentence: 2, fact: 3, spoken: 4 };
const EYE_LEVEL = 0.35; // of the window's height

/**
 * Marks stretches, in place of what had this mark before; answers with what the page shows of them.
 * @param {Mark} name
 * @param {Laid} text
 * @param {Stretch[]} stretches
 */
export function mark(name, text, stretches) {
  const ranges = stretches.map((stretch) => text.range(stretch)).filter((range) => range !== null);
  const highlight = new Highlight(...ranges);
  highlight.priority = PRIORITY[name];
  CSS.highlights.set(name, highlight);
  return ranges;
}

/** @param {Mark[]} names */
export function unmark(...names) {
  for (const name of names) CSS.highlights.delete(name);
}

/** What has a mark just now. @param {Mark} name @param {Laid} text @returns {Stretch[]} */
export const marked = (name, text) =>
  [...(CSS.highlights.get(name) ?? [])].map((range) => ({
    from: text.unit(range.startContainer, range.startOffset),
    to: text.unit(range.endContainer, range.endOffset - 1) + 1,
  }));

/**
 * Whether a place in the page has one of these marks.
 * @param {Node} node @param {number} offset @param {Mark[]} names
 */
export function isMarked(node, offset, ...names) {
  return names.some((name) =>
    [...(CSS.highlights.get(name) ?? [])].some((range) =>
      /** @type {Range} */ (range).isPointInRange(node, offset),
    ),
  );
}

/** @param {Range} range brought to where one reads */
export function scrollTo(range) {
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const top = range.getBoundingClientRect().top + scrollY - innerHeight * EYE_LEVEL;
  window.scrollTo({ top, behavior: still ? "instant" : "smooth" });
}
