// One line of the sidebar: a fact, and a click that leads to it in the text.

import { webAddress } from "../addresses.js";
import { element } from "../dom.js";
import { language, message } from "../messages.js";
import { trails } from "./walk.js";

/** @typedef {import("./stops.js").Stop} Stop */
/** @typedef {import("./walk.js").Walk} Walk */

/**
 * Words of the article, or of the interface.
 * @typedef {{text: string, lang: string | null}} Words
 */

/**
 * `mark`: the kind that its sign shows. `unnamed`: described, not named. `reason`:
 * why it is not named. `url`: the link that the article gives for it.
 * @typedef {object} Entry
 * @property {Words} name
 * @property {Words | null} [detail]
 * @property {Words | null} [told]
 * @property {Words | null} [reason]
 * @property {string | null} [mark]
 * @property {boolean} [unnamed]
 * @property {string | null} [url]
 * @property {Stop[]} stops
 */

/** @param {string} text @returns {Words} words of the interface */
export const own = (text) => ({ text, lang: language() });

/** @param {Entry} entry @param {Walk} walk */
export function line(entry, walk) {
  const address = webAddress(entry.url);
  return element("li", {}, leader(entry, walk), address && linkTo(address, entry.name.text));
}

/** @param {Entry} entry @param {Walk} walk @returns the button alone */
export function leader({ name, detail, told, reason, mark, unnamed, stops }, walk) {
  const button = element(
    "button",
    { type: "button", class: "entry", "aria-pressed": "false", disabled: stops.length === 0 },
    mark && sign(mark, unnamed ? "?" : initials(name.text)),
    element(
      "span",
      { class: "words" },
      words("name", name),
      detail && words("detail", detail),
      told && words("detail", told),
      unnamed && words("reason", reason ?? own(message("unnamed"))),
    ),
    stops.length > 1 && count(stops.length),
  );
  const trail = { name: name.text, stops, button };
  trails.set(button, trail);
  button.addEventListener("click", () => walk.follow(trail));
  return button;
}

/** @param {string} role @param {Words} words */
const words = (role, { text, lang }) => element("span", { class: role, lang, dir: "auto" }, text);

/** @param {string} kind @param {string} letters */
const sign = (kind, letters) =>
  element(
    "span",
    { class: `mark ${kind}`, "data-unnamed": letters === "?", "aria-hidden": "true" },
    letters,
  );

/** @param {number} places */
const count = (places) =>
  element(
    "span",
    { class: "count" },
    String(places),
    element("span", { class: "unseen" }, message("places")),
  );

/** @param {string} url @param {string} name */
function linkTo(url, name) {
  const label = message("open_source", name);
  const about = {
    class: "link",
    href: url,
    rel: "noopener noreferrer",
    "aria-label": label,
    title: label,
  };
  return element("a", about, element("span", { "aria-hidden": "true" }, "↗"));
}

/** @param {string} name a short acronym's letters, else those of its first and last capitalised word */
function initials(name) {
  if (/^\p{Lu}{2,3}$/u.test(name)) return name;
  const words = name.split(/[\s-]+/u).filter((word) => /^\p{Lu}/u.test(word));
  const chosen = words.length > 2 ? [words[0], words[words.length - 1]] : words;
  return chosen.map((word) => [...word][0]).join("") || ([...name][0] ?? "").toUpperCase();
}
