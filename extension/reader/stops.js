// The places in the text that a fact leads to.

/** @typedef {import("../contract.js").Span} Span */
/** @typedef {import("../contract.js").Statement} Statement */
/** @typedef {import("./spans.js").Stretch} Stretch */
/** @typedef {import("./spans.js").Laid} Laid */

/**
 * A fact, and the sentence it stands in. `name`: whose it is, where the walk's name does not tell.
 * @typedef {{fact: Stretch, sentence: Stretch, name?: string}} Stop
 */

export class Stops {
  #laid;

  /** @param {Laid} laid */
  constructor(laid) {
    this.#laid = laid;
  }

  /** @param {Span[]} spans @returns {Stop[]} in the order of the text */
  ofMentions(spans) {
    const stretches = spans
      .map((span) => this.#laid.stretch(span))
      .sort((one, other) => one.from - other.from);
    // the service tells the sentence of a statement only
    return stretches.map((fact) => ({ fact, sentence: this.#laid.around(fact) }));
  }

  /** @param {Statement[]} statements @returns {Stop[]} in the order of the text */
  ofStatements(statements) {
    const inOrder = statements.toSorted((one, other) => one.span.start - other.span.start);
    return inOrder.map(({ span, sentence }) => ({
      fact: this.#laid.stretch(span),
      sentence: this.#laid.stretch(sentence),
    }));
  }
}
