// Who says what: the text's statements, each with its source.

/** @typedef {import("../contract.js").Source} Source */
/** @typedef {import("../contract.js").Statement} Statement */
/** @typedef {import("./spans.js").Laid} Laid */
/** @typedef {import("./spans.js").Stretch} Stretch */

/**
 * `fact`: what is said. `sentence`: in which it stands.
 * @typedef {{source: Source, statement: Statement, fact: Stretch, sentence: Stretch}} Said
 */

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
