// The sources, in the groups that the service tells.

/** @typedef {import("../contract.js").Facts} Facts */

/**
 * The groups with their sources.
 * @param {Pick<Facts, "sources" | "groups">} facts
 */
export const grouped = ({ sources, groups }) =>
  groups.map(({ name, sources: places }) => ({
    name,
    sources: places.flatMap((place) => sources[place] ?? []),
  }));
