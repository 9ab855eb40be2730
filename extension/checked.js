// Checks what the service has answered before anything is made of it: whoever answers at the
// address in the options need not be Lede.

import { webAddress } from "./addresses.js";
import { SHAPES } from "./contract.js";

/**
 * A reading of the promised shape, and nothing beyond it; throws `NotPromised` where it is none. An
 * address that is not of the web, a language or a country that is none, is left out.
 * @param {unknown} answer
 */
export const checkedReading = (answer) =>
  /** @type {import("./contract.js").Reading} */ (checked(answer, "Reading"));

/** An answer of another shape. */
export class NotPromised extends Error {}

/** What an article can do without: where it is wrong, the rest stays. */
class Unusable extends NotPromised {}

/** @type {Record<string, (value: unknown) => unknown>} */
const SIMPLE = {
  address: (value) => webAddress(text(value)) ?? fail(Unusable),
  boolean: (value) => (typeof value === "boolean" ? value : fail()),
  country: (value) => (/^[A-Z]{2}$/.test(text(value)) ? value : fail(Unusable)),
  integer: (value) => (Number.isSafeInteger(value) && Number(value) >= 0 ? value : fail()),
  language: (value) => (isLanguage(text(value)) ? value : fail(Unusable)),
  number: (value) => (Number.isFinite(value) ? value : fail()),
  string: (value) => text(value),
};

/** @param {unknown} value @param {string} type as in `SHAPES` @returns {unknown} */
function checked(value, type) {
  if (type.endsWith("?")) return value == null ? null : usable(value, type.slice(0, -1));
  if (type.endsWith("[]")) return list(value).map((item) => checked(item, type.slice(0, -2)));
  if (Object.hasOwn(SIMPLE, type)) return SIMPLE[type](value);
  if (Object.hasOwn(SHAPES, type)) {
    return shaped(value, SHAPES[/** @type {keyof typeof SHAPES} */ (type)]);
  }
  return type.split("|").includes(/** @type {string} */ (value)) ? value : fail();
}

/** @param {unknown} value @param {string} type @returns {unknown} null where it cannot be used */
function usable(value, type) {
  try {
    return checked(value, type);
  } catch (error) {
    if (error instanceof Unusable) return null;
    throw error;
  }
}

/** @param {unknown} value @param {Record<string, string>} shape */
function shaped(value, shape) {
  if (typeof value !== "object" || value === null) return fail();
  const fields = Object.entries(shape).map(([name, type]) => {
    const field = /** @type {Record<string, unknown>} */ (value)[name];
    return [name, checked(field, type)];
  });
  return Object.fromEntries(fields);
}

/** @param {unknown} value @returns {unknown[]} */
const list = (value) => (Array.isArray(value) ? value : fail());

/** @param {unknown} value @returns {string} */
const text = (value) => (typeof value === "string" ? value : fail());

/** @param {string} tag BCP 47 */
function isLanguage(tag) {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

/** @param {new (message: string) => Error} Kind @returns {never} and not a word of what was said */
function fail(Kind = NotPromised) {
  throw new Kind("not as promised");
}
