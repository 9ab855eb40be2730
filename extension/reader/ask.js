// Where the reading comes from: the background, which has been asking for it since the click.

/** @typedef {import("../addresses.js").Place} Place */
/** @typedef {import("../service.js").Outcome} Outcome */
/** @typedef {import("../service.js").Reason} Reason */

const TRIES = 3;

/** The id of a reading that is no page's, but stored in the extension: `make golden` writes it. */
const SAMPLE = "sample";

/** @param {Reason} reason @returns {Outcome} */
const failed = (reason) => ({ failure: { reason, wait: 0, status: 0 } });

/**
 * The reading of the page that the address names, or why there is none.
 * @param {Place} place
 * @param {AbortSignal} signal
 * @returns {Promise<Outcome>}
 */
export async function ask({ id, part, failure }, signal) {
  if (failure) return failed(reasonOf(failure));
  if (!id) return failed("forgotten");
  const told = id === SAMPLE ? await sample() : await outcomeOf(id, signal);
  const isShort = "failure" in told && told.failure.reason === "article" && part === "selection";
  return isShort ? failed("selection") : told;
}

/** @returns {Promise<Outcome>} */
async function sample() {
  const stored = await fetch(chrome.runtime.getURL("welcome/sample.json"));
  return { reading: await stored.json() };
}

/**
 * A background that the browser ends in the middle is asked anew, which starts it: it finds the
 * page where it was kept.
 * @param {string} id
 * @param {AbortSignal} signal
 */
async function outcomeOf(id, signal) {
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const told = await answerOf(id, signal);
    if (told) return told;
    if (signal.aborted) return failed("cancelled");
  }
  return failed("interrupted");
}

/**
 * @param {string} id
 * @param {AbortSignal} signal tells the background to let it be
 * @returns {Promise<Outcome | null>} null where the background was ended
 */
const answerOf = (id, signal) =>
  new Promise((resolve) => {
    const port = chrome.runtime.connect({ name: id });
    /** @param {Outcome | null} told */
    const settle = (told) => {
      signal.onabort = null;
      port.disconnect();
      resolve(told);
    };
    port.onMessage.addListener(settle);
    port.onDisconnect.addListener(() => settle(null));
    signal.onabort = () => port.postMessage("cancel");
  });

/** @param {string} told in the page's address, where anyone can write @returns {Reason} */
const reasonOf = (told) => (told === "selection" ? told : "unreadable");
