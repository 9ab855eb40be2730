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
  const groups = [...Map.groupBy(places, ({ country }) => country)].map(([country, inside]) =>
    group(country ? (names.of(country) ?? country) : null, inside, walk),
  );
  groups.sort((one, other) => Number(isNowhere(one)) - Number(isNowhere(other)));
  return folded(element("ul", { class: "countries" }, ...groups), groups.slice(SHOWN));
}

/** @param {string | null} name of the country @param {Located[]} places @param {Walk} walk */
function group(name, places, walk) {
  const itself = name ? places.find((place) => isCountry(place, name)) : null;
  const cities = places.filter((place) => place !== itself);
  const list = cities.length > 0 && element("ul", {}, ...cities.map((place) => item(place, walk)));
  if (!name) return element("li", { class: "nowhere" }, list);
  const label = itself ? leader({ ...itself, name: own(name) }, walk) : name;
  return element("li", {}, element("span", { class: "country" }, label), list);
}

/** @param {Located} place @param {Walk} walk */
const item = (place, walk) => element("li", {}, leader(place, walk));

/** @param {Element} group places that lie in no country stand last */
const isNowhere = (group) => group.classList.contains("nowhere");

/** @param {Located} place @param {string} country as the interface calls it */
const isCountry = ({ name, country: code }, country) =>
  name.text === country || namedIn(name.lang, code) === name.text;

/** @param {string | null} lang @param {string | null} country */
const namedIn = (lang, country) =>
  country && lang
    ? new Intl.DisplayNames(lang, { type: "region", fallback: "none" }).of(country)
    : null;
