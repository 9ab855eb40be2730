// The dates in the order in which they came, with the day of publication among them.

import { element } from "../dom.js";
import { message } from "../messages.js";
import { moment } from "./dates.js";
import { line } from "./entry.js";
import { folded } from "./folded.js";

/** @typedef {import("./facts.js").Dated} Dated */
/** @typedef {import("./walk.js").Walk} Walk */

const SHOWN = 6; // dates that stand open: the most important ones

/**
 * @param {Dated[]} dates the most important first
 * @param {string | null} published
 * @param {Walk} walk
 */
export function timeline(dates, published, walk) {
  if (dates.length === 1) return element("ul", {}, line(dates[0], walk));
  const lines = dates.map((entry, rank) => ({ rank, date: entry.date, line: line(entry, walk) }));
  const day = published?.slice(0, 10);
  if (day) lines.push({ rank: 0, date: day, line: publication(day) });
  const inOrder = lines.toSorted((one, other) => compare(one.date, other.date));
  const rest = inOrder.filter(({ rank }) => rank >= SHOWN);
  return folded(
    element("ol", { class: "timeline" }, ...inOrder.map(({ line }) => line)),
    rest.map(({ line }) => line),
  );
}

/** @param {string} one @param {string} other a year stands before its days */
const compare = (one, other) => (one < other ? -1 : Number(one > other));

/** @param {string} day */
const publication = (day) =>
  element("li", { class: "published" }, message("published", moment(day)));
