// The sources: grouped by what they are, with a line that sums them up.

import { counted, language, message } from "../messages.js";

/** @typedef {import("../contract.js").Source} Source */
/** @typedef {"people" | "unnamed" | "organizations" | "outlets" | "documents"} GroupName */

/** @type {Record<Source["kind"], GroupName>} */
const GROUP_OF = {
  person: "people",
  organization: "organizations",
  publication: "outlets",
  document: "documents",
};
/** @type {GroupName[]} */
const ORDER = ["people", "unnamed", "organizations", "outlets", "documents"];

/** @param {Source} source @returns {GroupName} */
const groupOf = ({ anonymous, kind }) => (anonymous ? "unnamed" : GROUP_OF[kind]);

/**
 * The sources in their groups, as a reader weighs them; a group that has none is left out.
 * @param {Source[]} sources
 */
export function grouped(sources) {
  const groups = ORDER.map((name) => ({
    name,
    sources: sources.filter((source) => groupOf(source) === name),
  }));
  return groups.filter((group) => group.sources.length > 0);
}

/**
 * "12 sources: 8 named, 3 unnamed, 1 document; 2 other outlets relayed".
 * @param {Source[]} sources
 */
export function summary(sources) {
  /** @param {GroupName} name */
  const size = (name) => sources.filter((source) => groupOf(source) === name).length;
  const [unnamed, documents] = [size("unnamed"), size("documents")];
  const parts = [
    part("named", sources.length - unnamed - documents),
    part("unnamed", unnamed),
    part("documents", documents),
  ].filter((words) => words !== null);
  const list = new Intl.ListFormat(language(), { type: "unit", style: "long" }).format(parts);
  const first = message("sum", counted("sources", sources.length), list);
  const relayed = part("relayed", size("outlets"));
  return relayed ? message("sum_relayed", first, relayed) : first;
}

/** @param {string} key @param {number} count */
const part = (key, count) => (count > 0 ? counted(key, count) : null);
