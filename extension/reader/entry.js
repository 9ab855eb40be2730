// One line of the sidebar: a fact, and a click that leads to it in the text.

import { element } from "../dom.js";
import { message } from "../messages.js";

/** @typedef {import("./stops.js").Stop} Stop */
/** @typedef {import("./walk.js").Walk} Walk */

/**
 * `mark`: what its sign looks like, or null for none. `unnamed`: described, not named. `note`: a
 * second line in words of the article. `url`: the link that the article gives.
 * @typedef {object} Entry
 * @property {string} name
 * @property {string | null} [detail]
 * @property {string | null} [note]
 * @property {string | null} [mark]
 * @property {boolean} [unnamed]
 * @property {boolean} [told] whether the name is the interface's wording, not the article's
 * @property {Stop[]} stops
 */

/**
 * @param {Entry} shown
 * @param {Walk} walk
 * @param {{lang: string | null}} article
 */
export function entry(shown, walk, { lang }) {
  const { name, detail, note, mark, unnamed, stops } = shown;
  const words = { lang: shown.told ? null : lang, dir: "auto" };
  const button = element(
    "button",
    { type: "button", class: "entry", "aria-pressed": "false", disabled: stops.length === 0 },
    mark && element("span", { class: `mark ${mark}`, "data-unnamed": unnamed, "aria-hidden": "true" }, unnamed ? "?" : initials(name)),
    element(
      "span",
      { class: "words" },
      element("span", { class: "name", ...words }, name),
      detail && element("span", { class: "detail", lang, dir: "auto" }, detail),
      unnamed && !note && element("span", { class: "reason" }, message("unnamed")),
      note && element("span", { class: "reason", lang, dir: "auto" }, note),
    ),
    stops.length > 1 && element("span", { class: "count" }, String(stops.length), element("span", { class: "unseen" }, message("places"))),
  );
  const trail = { name, stops, button };
  button.addEventListener("click", () => walk.follow(trail));
  return element("li", {}, button);
}

/** @param {string} name */
function initials(name) {
  const words = name.split(/[\s-]+/u).filter((word) => /^\p{Lu}/u.test(word));
  const chosen = words.length > 2 ? [words[0], words[words.length - 1]] : words;
  return chosen.map((word) => [...word][0]).join("") || [...name][0]?.toUpperCase() || "";
}
