// Marks ranges of the article by CSS highlights: the article itself is not touched.

/** @typedef {import("./spans.js").Stretch} Stretch */
/** @typedef {import("./spans.js").Laid} Laid */

/** @typedef {import("./stops.js").Stop} Stop */

const EYE_LEVEL = 0.35; // of the window's height

/**
 * Marks a stop, and the other stops of the same fact more softly.
 * @param {Laid} text
 * @param {Stop} stop
 * @param {Stop[]} others
 */
export function mark(text, stop, others) {
  const fact = ranges(text, [stop.fact]);
  set("sentence", ranges(text, [stop.sentence]));
  set("fact", fact);
  set(
    "others",
    ranges(
      text,
      others.map((other) => other.fact),
    ),
  );
  if (fact.length > 0) scrollTo(fact[0]);
}

export const unmark = () => CSS.highlights.clear();

/** @param {Laid} text @param {Stretch[]} stretches */
function ranges(text, stretches) {
  return stretches.map((stretch) => text.range(stretch)).filter((range) => range !== null);
}

/** @param {string} name @param {Range[]} marked the stronger mark lies on top */
function set(name, marked) {
  const highlight = new Highlight(...marked);
  highlight.priority = { others: 0, sentence: 1, fact: 2 }[name] ?? 0;
  CSS.highlights.set(name, highlight);
}

/** @param {Range} range */
function scrollTo(range) {
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const top = range.getBoundingClientRect().top + scrollY - innerHeight * EYE_LEVEL;
  window.scrollTo({ top, behavior: still ? "instant" : "smooth" });
}
