// The places in the text that a fact leads to.

/** @typedef {import("../service.js").Span} Span */
/** @typedef {import("../service.js").Statement} Statement */
/** @typedef {import("./spans.js").Stretch} Stretch */
/** @typedef {import("./spans.js").Laid} Laid */

/** @typedef {{fact: Stretch, sentence: Stretch}} Stop a fact, and the sentence it stands in */

const BETWEEN_BLOCKS = "\n\n";
const ABBREVIATED = /(?:^|\P{L})\p{Lu}\p{Ll}{0,2}\.\s*$/u; // "Mr.", "U.S.", "J." end none

export class Stops {
  /** @type {Laid} */
  #laid;
  #segmenter;

  /** @param {Laid} laid @param {string | null} lang */
  constructor(laid, lang) {
    this.#laid = laid;
    this.#segmenter = new Intl.Segmenter(lang ?? undefined, { granularity: "sentence" });
  }

  /** @param {Span[]} spans @returns {Stop[]} in the order of the text */
  ofMentions(spans) {
    const stretches = spans
      .map((span) => this.#laid.stretch(span))
      .sort((one, other) => one.from - other.from);
    return stretches.map((fact) => ({ fact, sentence: this.#sentence(fact) }));
  }

  /** @param {Statement[]} statements @returns {Stop[]} in the order of the text */
  ofStatements(statements) {
    const inOrder = statements.toSorted((one, other) => one.span.start - other.span.start);
    return inOrder.map(({ span, sentence }) => ({
      fact: this.#laid.stretch(span),
      sentence: this.#laid.stretch(sentence),
    }));
  }

  /** @param {Stretch} fact the service tells the sentence of a statement only */
  #sentence({ from, to }) {
    const { text } = this.#laid;
    const before = text.lastIndexOf(BETWEEN_BLOCKS, from);
    const after = text.indexOf(BETWEEN_BLOCKS, to);
    const start = before < 0 ? 0 : before + BETWEEN_BLOCKS.length;
    const block = text.slice(start, after < 0 ? text.length : after);
    let first = 0;
    for (const { index, segment } of this.#segmenter.segment(block)) {
      const last = index + segment.length;
      if (ABBREVIATED.test(segment)) continue;
      if (start + last >= to) return trimmed(text, start + first, start + last);
      first = last;
    }
    return trimmed(text, start + first, start + block.length);
  }
}

/** @param {string} text @param {number} from @param {number} to @returns {Stretch} */
const trimmed = (text, from, to) => ({ from, to: from + text.slice(from, to).trimEnd().length });
