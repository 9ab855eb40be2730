// The people and bodies of an article: one card each, with what it says and where it is named.

/** @typedef {import("../contract.js").Facts} Facts */
/** @typedef {import("../contract.js").Source} Source */
/** @typedef {import("../contract.js").Span} Span */

/**
 * A card: its `group`, the `confidence` that it is one of the story, the `reason` why it is not
 * named, the link that the article gives for it.
 * @typedef {Pick<Source, "name" | "kind" | "role" | "reason" | "url" | "statements" | "mentions">
 *   & {group: Facts["groups"][number]["name"], confidence: number | null}} PartyCard
 */

/**
 * What stands on the cards that the service tells, group by group.
 * @param {Pick<Facts, "groups" | "who" | "sources">} facts
 * @returns {PartyCard[]}
 */
export function partiesOf({ groups, who, sources }) {
  return groups.flatMap(({ name: group, cards }) =>
    cards.map((card) => {
      const party = card.who === null ? null : who[card.who];
      const own = card.sources.map((at) => sources[at]).filter(Boolean);
      const entries = [...(party ? [party] : []), ...own];
      const name = entries[0]?.name ?? "";
      const reasons = own.flatMap(({ reason }) => reason ?? []);
      return {
        group,
        name,
        kind: own[0]?.kind ?? party?.kind ?? "person",
        role: entries.find(({ role }) => role)?.role ?? null,
        reason: reasons.find((reason) => !name.includes(reason)) ?? null,
        url: own.find(({ url }) => url)?.url ?? null,
        confidence: own[0]?.confidence ?? party?.confidence ?? null,
        statements: own.flatMap(({ statements }) => statements),
        mentions: distinct(entries.flatMap(({ mentions }) => mentions)),
      };
    }),
  );
}

/** Without those that another one begins or holds: "Ada Quill" in "Mayor Ada Quill". @param {Span[]} spans */
function distinct(spans) {
  const inOrder = spans.toSorted((one, other) => one.start - other.start || one.end - other.end);
  let end = -1;
  return inOrder.filter((span) => {
    const apart = span.start >= end;
    end = Math.max(end, span.end);
    return apart;
  });
}

/** The words of a quotation, without its marks and what joins it to its sentence. @param {string} text */
export const unquoted = (text) =>
  text.replace(/^["“”„«»‘’‚「『\s]+|["“”«»’」』\s]+$/gu, "").replace(/[,，]$/u, "");
