// What the service promises, and why there may be nothing to read. Span offsets count Unicode code points.

/** @typedef {{start: number, end: number}} Span */
/** @typedef {{url: string, caption: string | null, credit: string | null}} Picture */
/** @typedef {{text: string, span: Span}} Happening */
/** @typedef {{text: string, date: string, span: Span}} Moment */
/** @typedef {{name: string, country: string | null, mentions: Span[]}} Place */
/**
 * @typedef {object} Party
 * @property {string} name
 * @property {"person" | "organization"} kind
 * @property {string | null} role
 * @property {Span[]} mentions
 */
/**
 * @typedef {object} Statement
 * @property {string} text
 * @property {Span} span
 * @property {Span} sentence
 * @property {boolean} quoted
 * @property {string | null} cue
 * @property {string | null} to
 */
/**
 * @typedef {object} Source
 * @property {string} name
 * @property {"person" | "organization" | "publication" | "document"} kind
 * @property {boolean} anonymous
 * @property {string | null} role
 * @property {string | null} reason
 * @property {string | null} url
 * @property {Span[]} mentions
 * @property {Statement[]} statements
 */
/**
 * @typedef {object} Facts
 * @property {Party[]} who
 * @property {Happening[]} what
 * @property {Moment[]} when
 * @property {Place[]} where
 * @property {Source[]} sources
 */
/**
 * @typedef {object} Article
 * @property {string | null} title
 * @property {string | null} byline
 * @property {"ltr" | "rtl"} dir
 * @property {string | null} lang
 * @property {string} content
 * @property {string} textContent
 * @property {string | null} siteName
 * @property {string | null} publishedTime
 * @property {string | null} modifiedTime
 * @property {string | null} url
 * @property {string[]} authors
 * @property {Picture | null} image
 * @property {number} wordCount
 * @property {number} readingMinutes
 * @property {boolean} truncated
 */
/** @typedef {{article: Article, facts: Facts}} Reading */

/**
 * `offline`: nothing answers. `blocked`: the browser lets the extension reach nothing there.
 * `stranger`: another program answers. `version`: a Lede of another contract. `refused`: a Lede that
 * does not let this extension in. `unpaired`: one that does not know the pairing secret. `interrupted`: the browser ended the background again and again.
 * @typedef {"unreadable" | "selection" | "forgotten" | "offline" | "blocked" | "stranger" | "version"
 *   | "refused" | "unpaired" | "article" | "large" | "busy" | "timeout" | "cancelled" | "interrupted"
 *   | "unexpected"} Reason
 */

/**
 * Why there is nothing to read. `wait`: seconds until asking again makes sense. `status`: of the
 * answer, 0 without one. Plain data, as it travels from the background to the pages.
 * @typedef {{reason: Reason, wait: number, status: number}} Refusal
 */

/** What asking for a page led to. @typedef {{reading: Reading} | {failure: Refusal}} Outcome */

/** A refusal as it is thrown. */
export class Failure extends Error {
  /** @param {Reason} reason @param {{wait?: number, status?: number}} more */
  constructor(reason, { wait = 0, status = 0 } = {}) {
    super(reason);
    this.reason = reason;
    this.wait = wait;
    this.status = status;
  }
}

/** @param {unknown} error @returns {Refusal} */
export function refusalOf(error) {
  const { reason, wait, status } = error instanceof Failure ? error : new Failure("unexpected");
  return { reason, wait, status };
}

/**
 * Whether Lede answers at an address, and else why not. The background finds out: the pages, opened
 * in a tab that showed the open web, may not reach this device without the browser's asking.
 * @param {string} address
 * @returns {Promise<Health>}
 */
export const check = (address) => {
  const ask = () => chrome.runtime.sendMessage({ check: address });
  return ask().catch(ask); // the browser may end the background just now; asked again it starts
};

/** @typedef {"ready" | "offline" | "blocked" | "stranger" | "version" | "refused"
 *   | "unpaired" | "timeout"} Health */
