// Groups people and bodies as the service does, for who wants to see more of them than it groups, or less.

/** @typedef {import("../contract.js").Facts} Facts */
/** @typedef {import("../contract.js").CardGroup} CardGroup */
/** @typedef {import("../contract.js").Source} Source */

/** @type {CardGroup["name"][]} */
const ORDER = ["speaking", "mentioned", "unnamed", "documents", "outlets"];

/** @type {Record<Source["kind"], CardGroup["name"]>} */
const OF_KIND = {
  person: "speaking",
  organization: "speaking",
  publication: "outlets",
  document: "documents",
};

/**
 * @param {Pick<Facts, "who" | "sources">} facts
 * @param {(entry: {confidence: number | null}) => boolean} isSure
 * @returns {CardGroup[]}
 */
export function group({ who, sources }, isSure) {
  /** @type {Map<string, Map<number | string, CardGroup["cards"][number]>>} */
  const cards = new Map(ORDER.map((name) => [name, new Map()]));
  /** @type {Set<number | null>} */
  const known = new Set();
  for (const [at, source] of sources.entries()) {
    if (!isSure(source)) continue;
    known.add(source.who);
    const same = cards.get(source.anonymous ? "unnamed" : OF_KIND[source.kind]);
    const place = source.anonymous ? null : source.who;
    const key = place ?? `source ${at}`;
    const sourcesOfIt = [...(same?.get(key)?.sources ?? []), at];
    same?.set(key, { who: place, sources: sourcesOfIt });
  }
  for (const [at, party] of who.entries()) {
    if (!known.has(at) && isSure(party)) cards.get("mentioned")?.set(at, { who: at, sources: [] });
  }
  return ORDER.map((name) => ({ name, cards: [...(cards.get(name)?.values() ?? [])] })).filter(
    ({ cards }) => cards.length > 0,
  );
}
