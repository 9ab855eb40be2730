// Counts what an article rests on as the service does, for who wants other sources counted than it counts.

/** @typedef {import("../contract.js").Audit} Audit */
/** @typedef {import("../contract.js").Reading} Reading */
/** @typedef {import("../contract.js").Source} Source */
/** @typedef {import("../contract.js").Span} Span */

const QUESTION = /[?？؟]["'”’»)\]]*\s*$/;
const FEWEST_WORDS = 4; // of a claim

/**
 * @param {Reading} reading as the service has counted it
 * @param {Source[]} sources those that count, with the statements that do
 * @param {number} least confidence of these
 * @returns {Audit}
 */
export function auditOf({ article, audit }, sources, least) {
  const said = sources.flatMap(({ statements }) => statements.map(({ sentence }) => sentence));
  /** @param {Span} one */
  const rests = (one) => said.some(({ start, end }) => start < one.end && one.start < end);
  const attributedSentences = article.sentences.filter(rests);
  const letters = [...article.textContent];
  /** @param {Span} one */
  const claims = ({ start, end }) => {
    const words = letters.slice(start, end).join("");
    return !QUESTION.test(words) && words.trim().split(/\s+/).length >= FEWEST_WORDS;
  };
  const unattributedSentences = [
    ...audit.unattributedSentences,
    ...audit.attributedSentences.filter(claims),
  ]
    .filter((one) => !rests(one))
    .sort((one, other) => one.start - other.start);
  const named = sources.filter(({ anonymous }) => !anonymous);
  /** @param {Source["kind"]} kind */
  const count = (kind) => named.filter((source) => source.kind === kind).length;
  return {
    sources: sources.length,
    persons: count("person"),
    organizations: count("organization"),
    publications: count("publication"),
    documents: count("document"),
    unnamed: sources.length - named.length,
    attributed: attributedSentences.length,
    unattributed: unattributedSentences.length,
    attributedSentences,
    unattributedSentences,
    leastConfidence: least,
  };
}
