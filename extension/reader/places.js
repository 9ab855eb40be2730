// Names the countries of places in the browser's language.

import { language } from "../messages.js";

/**
 * The country of a place, or null where it is none or the place itself.
 * @param {import("../service.js").Place} place
 */
export function countryOf({ name, country }) {
  if (!country) return null;
  const named = new Intl.DisplayNames(language(), { type: "region", fallback: "none" }).of(country);
  return !named || named === name ? null : named;
}
