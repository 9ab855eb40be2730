// Who says what: the text's statements, each with its source.

/** @typedef {import("../contract.js").Source} Source */
/** @typedef {import("../contract.js").Statement} Statement */
/** @typedef {import("./spans.js").Laid} Laid */
/** @typedef {import("./spans.js").Stretch} Stretch */

/**
 * `fact`: what is said. `sentence`: in which it stands.
 * @typedef {{source: Source, statement: Statement, fact: Stretch, sentence: Stretch}} Said
 */

const LEAST_WORDS = 4; // of a claim: less is an exclamation, a name, a line of service
const QUESTION = /[?？؟;]["'”’»)\]]*$/u;

/**
 * @param {Source[]} sources
 * @param {Laid} text
 * @returns {Said[]} in the order of the text
 */
export function statementsOf(sources, text) {
  const all = sources.flatMap((source) =>
    source.statements.map((statement) => ({
      source,
      statement,
      fact: text.stretch(statement.span),
      sentence: text.stretch(statement.sentence),
    })),
  );
  return all.sort((one, other) => one.fact.from - other.fact.from);
}

/**
 * What stands at a unit of the text: a quotation and who relays it may be two.
 * @param {Said[]} said
 * @param {number} unit
 */
export const saidAt = (said, unit) =>
  said.filter(({ fact, sentence }) =>
    [fact, sentence].some(({ from, to }) => from <= unit && unit < to),
  );

/**
 * The sentences that assert something and that no source carries.
 * @param {Stretch[]} sentences in the order of the text, as the other
 * @param {Said[]} said
 * @param {Laid} text
 */
export function unsourced(sentences, said, text) {
  const carried = said
    .flatMap(({ fact, sentence }) => [fact, sentence])
    .sort((one, other) => one.from - other.from);
  let [next, covered] = [0, 0];
  return sentences.filter((sentence) => {
    let shared = Math.min(covered, sentence.to) - sentence.from;
    for (; next < carried.length && carried[next].from < sentence.to; next += 1) {
      const { from, to } = carried[next];
      shared = Math.max(shared, Math.min(to, sentence.to) - Math.max(from, sentence.from));
      covered = Math.max(covered, to);
    }
    return shared <= 0 && isClaim(text.text.slice(sentence.from, sentence.to));
  });
}

const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });

/** @param {string} sentence */
function isClaim(sentence) {
  if (QUESTION.test(sentence)) return false;
  let words = 0;
  for (const { isWordLike } of segmenter.segment(sentence)) {
    if (isWordLike && ++words >= LEAST_WORDS) return true;
  }
  return false;
}
