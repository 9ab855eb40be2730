// The pages that are asked for, by their ids: the request starts with the click, the reader page
// comes for its answer when it is ready to show it.

import { keepBody, keepReading, kept, pack } from "../pages.js";
import { Failure, refusalOf } from "../service.js";
import { load } from "../settings.js";
import { health, read } from "./service.js";

/** @typedef {import("../pages.js").Snapshot} Snapshot */
/** @typedef {import("../service.js").Outcome} Outcome */
/** @typedef {{outcome: Promise<Outcome>, cancel: AbortController}} Request */
/** @typedef {{service: string, patience: number, found: import("../service.js").Health}} Way */

const AWAKE = 20_000; // milliseconds: the browser ends a background that does nothing for 30 s

/** @type {Map<string, Request>} */
const requests = new Map();

/**
 * Looks where the service is and whether it is Lede: to be begun while the page is copied.
 * @returns {Promise<Way>}
 */
export async function findWay() {
  const { service, patience, pairing } = await load();
  return { service, patience, found: await health(service, pairing) };
}

/**
 * Asks for a page, and keeps it: its answer, once there is one, in the place of the page.
 * @param {string} id
 * @param {Snapshot} page
 * @param {Promise<Way>} way
 */
export const begin = (id, page, way) =>
  enter(id, async (signal) => {
    const body = await pack(page);
    const stored = keepBody(id, body);
    return finish(id, await ask(body, way, signal), stored);
  });

/** @param {string} id of a page that is kept: it is asked for again, unless its reading is kept */
const resume = (id) =>
  enter(id, async (signal) => {
    const had = await kept(id);
    if (!had) throw new Failure("forgotten");
    if ("reading" in had) return had.reading;
    return finish(id, await ask(had.body, findWay(), signal));
  });

/** @param {string} id the reader cannot be shown: nobody will come for the answer */
export function giveUp(id) {
  requests.get(id)?.cancel.abort();
  requests.delete(id);
}

/**
 * Answers a reader page, once. All that the page itself ever says is that it waits no longer.
 * @param {chrome.runtime.Port} port named after the id
 */
export async function answer(port) {
  const id = port.name;
  const { outcome, cancel } = requests.get(id) ?? resume(id);
  port.onMessage.addListener(() => cancel.abort());
  const told = await outcome;
  requests.delete(id); // a reading is kept from now on; after a failure asking again is a new request
  try {
    port.postMessage(told);
  } catch {
    // the page was left meanwhile
  }
}

/**
 * Asks for a page that nobody waits for in a reader page; throws a `Failure`.
 * @param {Uint8Array<ArrayBuffer>} body
 * @param {Promise<Way>} way
 * @param {AbortSignal} signal
 */
export async function ask(body, way, signal) {
  const { service, patience, found } = await way;
  if (signal.aborted) throw new Failure("cancelled");
  if (found !== "ready") throw new Failure(found);
  return read(service, body, { patience, signal });
}

/**
 * @param {string} id
 * @param {(signal: AbortSignal) => Promise<import("../contract.js").Reading>} work
 * @returns {Request} under its id at once, so that a reader page finds it however early it comes
 */
function enter(id, work) {
  const cancel = new AbortController();
  const outcome = awake(work(cancel.signal)).then(
    (reading) => ({ reading }),
    (error) => ({ failure: refusalOf(error) }),
  );
  const request = { outcome, cancel };
  requests.set(id, request);
  return request;
}

/**
 * Keeps a reading where its page was kept; the reader page need not wait for that.
 * @param {string} id
 * @param {import("../contract.js").Reading} reading
 * @param {Promise<unknown>} [stored]
 */
function finish(id, reading, stored = Promise.resolve()) {
  awake(stored.then(() => keepReading(id, reading)));
  return reading;
}

/** @template T @param {Promise<T>} work for which the browser leaves the background alone */
async function awake(work) {
  const timer = setInterval(() => chrome.runtime.getPlatformInfo(), AWAKE);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}
