// The dates in the order in which they came, with the day of publication among them.

import { element } from "../dom.js";
import { message } from "../messages.js";
import { moment } from "./dates.js";
import { line } from "./entry.js";
import { folded } from "./folded.js";

/** @typedef {import("../contract.js").Article} Article */
/** @typedef {import("./facts.js").Dated} Dated */
/** @typedef {import("./walk.js").Walk} Walk */

const DAY = 10; // signs of an ISO 8601 date
const SHOWN = 6; // dates that stand open: the most important ones

/**
 * @param {Dated[]} dates the most important first
 * @param {Pick<Article, "publishedTime" | "modifiedTime">} article
 * @param {Walk} walk
 */
export function timeline(dates, { publishedTime, modifiedTime }, walk) {
  const lines = dates.map((entry, rank) => ({ rank, date: entry.date, line: line(entry, walk) }));
  for (const own of milestones(publishedTime, modifiedTime)) {
    lines.push({ rank: 0, date: own.time, line: element("li", { class: own.name }, own.words) });
  }
  if (lines.length === 1) return element("ul", {}, lines[0].line);
  const inOrder = lines.toSorted((one, other) => compare(one.date, other.date));
  const rest = inOrder.filter(({ rank }) => rank >= SHOWN);
  return folded(
    element("ol", { class: "timeline" }, ...inOrder.map(({ line }) => line)),
    rest.map(({ line }) => line),
  );
}

/** @param {string} one @param {string} other a year stands before its days */
const compare = (one, other) => (one < other ? -1 : Number(one > other));

/**
 * When the article was published, and when it was changed on a later day or by a later hour.
 * @param {string | null} published @param {string | null} modified
 */
function milestones(published, modified) {
  /** @type {{name: string, time: string, words: string}[]} */
  const found = [];
  const day = published?.slice(0, DAY);
  if (day) found.push({ name: "published", time: day, words: message("published", moment(day)) });
  if (published && modified && new Date(modified) > new Date(published)) {
    const time = modified.slice(0, DAY) === day ? modified : modified.slice(0, DAY);
    found.push({ name: "updated", time, words: message("updated", moment(time)) });
  }
  return found;
}
