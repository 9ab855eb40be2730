// Where the reading comes from: what is kept, or the service.

import { keepReading, kept } from "../pages.js";
import { Failure, read } from "../service.js";

/** @typedef {import("../addresses.js").Place} Place */
/** @typedef {import("../service.js").Reason} Reason */
/** @typedef {import("../settings.js").Settings} Settings */

/**
 * The reading that is kept, or a new one, kept from now on; throws a `Failure`.
 * @param {Place} place
 * @param {Settings} settings
 * @param {AbortSignal} signal
 */
export async function ask({ id, part, failure }, { service, patience }, signal) {
  if (failure) throw new Failure(reasonOf(failure));
  const had = id ? await kept(id) : null;
  if (!id || !had) throw new Failure("forgotten");
  if ("reading" in had) return had.reading;
  try {
    const reading = await read(service, had.body, { patience, signal });
    keepReading(reading, id);
    return reading;
  } catch (error) {
    const isShort = part === "selection" && error instanceof Failure && error.reason === "article";
    throw isShort ? new Failure("selection") : error;
  }
}

/** @param {string} told in the page's address, where anyone can write @returns {Reason} */
const reasonOf = (told) => (told === "large" || told === "selection" ? told : "unreadable");
