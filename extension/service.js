// Why there may be nothing to read, and whether Lede is there. What it promises is in `contract.js`.

/** @typedef {import("./contract.js").Reading} Reading */

/**
 * `offline`: nothing answers. `blocked`: the browser lets the extension reach nothing there.
 * `stranger`: another program answers. `version`: a Lede of another contract. `refused`: a Lede that
 * does not let this extension in. `unpaired`: one that does not know the pairing secret. `interrupted`: the browser ended the background again and again.
 * @typedef {"unreadable" | "private" | "selection" | "forgotten" | "offline" | "blocked" | "stranger" | "version"
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
