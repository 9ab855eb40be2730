// The sources, grouped by what they are.

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
