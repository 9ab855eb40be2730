// Asks the service. Its promises are the types below; span offsets count Unicode code points.

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
 * @typedef {"unreadable" | "selection" | "forgotten" | "offline" | "refused" | "article" | "large" | "busy"
 *   | "timeout" | "cancelled" | "unexpected"} Reason
 */

/** Why there is nothing to read. `wait`: seconds until asking again makes sense. */
export class Failure extends Error {
  /** @param {Reason} reason @param {{wait?: number, status?: number}} more */
  constructor(reason, { wait = 0, status = 0 } = {}) {
    super(reason);
    this.reason = reason;
    this.wait = wait;
    this.status = status;
  }
}

/** @type {Record<number, Reason>} */
const REASONS = {
  403: "refused",
  413: "large",
  421: "refused",
  422: "article",
  429: "busy",
  503: "busy",
};
const DEFAULT_WAIT = 5;

/**
 * Reads a page; throws a `Failure`.
 * @param {string} service
 * @param {Uint8Array<ArrayBuffer>} body JSON, gzip
 * @param {{patience: number, signal: AbortSignal}} limits seconds to wait, and who may cancel
 * @returns {Promise<Reading>}
 */
export async function read(service, body, { patience, signal }) {
  const limit = AbortSignal.any([signal, AbortSignal.timeout(patience * 1000)]);
  try {
    const response = await fetch(`${service}/v1/read`, {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        "Content-Encoding": "gzip",
        Accept: "application/json",
      },
      body,
      signal: limit,
      credentials: "omit",
      referrerPolicy: "no-referrer",
      cache: "no-store",
    });
    if (response.ok) return await response.json();
    throw refusal(response);
  } catch (error) {
    if (error instanceof Failure) throw error;
    if (signal.aborted) throw new Failure("cancelled");
    if (limit.aborted) throw new Failure("timeout");
    throw new Failure((await answers(service)) ? "refused" : "offline");
  }
}

/** @param {Response} response */
function refusal({ status, headers }) {
  const wait = Number(headers.get("Retry-After") ?? DEFAULT_WAIT);
  return new Failure(REASONS[status] ?? "unexpected", {
    status,
    wait: wait > 0 ? wait : DEFAULT_WAIT,
  });
}

/**
 * Whether the service is there and lets this extension in.
 * @param {string} service
 * @returns {Promise<"ready" | "refused" | "offline">}
 */
export async function check(service) {
  try {
    const response = await fetch(`${service}/healthz`, {
      credentials: "omit",
      signal: AbortSignal.timeout(5000),
    });
    return response.ok ? "ready" : "refused";
  } catch {
    return (await answers(service)) ? "refused" : "offline";
  }
}

/**
 * Whether anything answers: a blocked answer and none look the same to `fetch`, except without CORS.
 * @param {string} service
 */
async function answers(service) {
  const probe = fetch(`${service}/healthz`, {
    mode: "no-cors",
    credentials: "omit",
    signal: AbortSignal.timeout(5000),
  });
  return probe.then(
    () => true,
    () => false,
  );
}
