// The places, each behind its country.

import { element } from "../dom.js";
import { language } from "../messages.js";
import { leader, own } from "./entry.js";
import { folded } from "./folded.js";

/** @typedef {import("./facts.js").Located} Located */
/** @typedef {import("./walk.js").Walk} Walk */

const SHOWN = 5; // countries that stand open

/**
 * @param {Located[]} places the most important first
 * @param {Walk} walk
 */
export function countries(places, walk) {
  const names = new Intl.DisplayNames(language(), { type: "region", fallback: "none" });
  const byCountry = [...Map.groupBy(places, ({ country }) => country)];
  byCountry.sort(([one, inOne], [other, inOther]) =>
    one && other ? weight(inOther) - weight(inOne) : Number(!one) - Number(!other),
  );
  const groups = byCountry.map(([country, inside]) =>
    group(country ? (names.of(country) ?? country) : null, inside, walk),
  );
  return folded(element("ul", { class: "countries" }, ...groups), groups.slice(SHOWN));
}

/** How often the article comes to some places: its own country is the one it comes to most. @param {Located[]} places */
const weight = (places) => places.reduce((sum, { stops }) => sum + stops.length, 0);

/** @param {string | null} name of the country @param {Located[]} places @param {Walk} walk */
function group(name, places, walk) {
  const itself = name ? places.filter((place) => isCountry(place, name)) : [];
  const cities = places.filter((place) => !itself.includes(place));
  const list = cities.length > 0 && element("ul", {}, ...cities.map((place) => item(place, walk)));
  if (!name) return element("li", { class: "nowhere" }, list);
  const stops = itself.flatMap((place) => place.stops);
  stops.sort((one, other) => one.fact.from - other.fact.from);
  const label = stops.length > 0 ? leader({ name: own(name), stops }, walk) : name;
  return element("li", {}, element("span", { class: "country" }, label), list);
}

/** @param {Located} place @param {Walk} walk */
const item = (place, walk) => element("li", {}, leader(place, walk));

/**
 * "United Kingdom" and "UK" are one.
 * @param {Located} place @param {string} country as the interface calls it
 */
function isCountry({ name, country: code }, country) {
  const plain = name.text.replaceAll(".", "");
  if (!code || plain === country) return plain === country;
  const languages = [name.lang, language()].filter((lang) => lang !== null);
  return languages.some((lang) => namesIn(lang, code).includes(plain));
}

/** What a language calls a country, in full and in short. @param {string} lang @param {string} code */
const namesIn = (lang, code) =>
  /** @type {const} */ (["long", "short"]).map((style) =>
    new Intl.DisplayNames(lang, { type: "region", style, fallback: "none" }).of(code),
  );
