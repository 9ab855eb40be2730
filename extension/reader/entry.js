// One line of the sidebar: a fact, and a click that leads to it in the text.

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
 * `mark`: the kind that its sign shows. `unnamed`: described, not named. `reason`: why it is not
 * named. `doubt`: that it is not sure. `counted`: whether it shows how many places it leads to.
 * @typedef {object} Entry
 * @property {Words} name
 * @property {Words | null} [detail]
 * @property {Words | null} [reason]
 * @property {string | null} [mark]
 * @property {boolean} [unnamed]
 * @property {Words | null} [doubt]
 * @property {boolean} [counted]
 * @property {Stop[]} stops
 */

/** @param {string} text @returns {Words} words of the interface */
export const own = (text) => ({ text, lang: language() });

/** @param {Entry} entry @param {Walk} walk */
export const line = (entry, walk) => element("li", {}, leader(entry, walk));

/** @param {Entry} entry @param {Walk} walk @returns the button alone */
export function leader(entry, walk) {
  const { name, detail, reason, doubt, mark, unnamed, stops } = entry;
  const button = element(
    "button",
    { type: "button", class: "entry", "aria-pressed": "false", disabled: stops.length === 0 },
    mark && sign(mark, unnamed ? "?" : initials(name.text)),
    element(
      "span",
      { class: "words" },
      words("name", name),
      detail && words("detail", detail),
      unnamed && words("reason", reason ?? own(message("unnamed"))),
      doubt && words("doubt", doubt),
    ),
    (entry.counted ?? true) && stops.length > 1 && count(stops.length),
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
export function linkTo(url, name) {
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
