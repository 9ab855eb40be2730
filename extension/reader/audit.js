// The line under the headline: what the article rests on, each count a way to what it counts.

import { element } from "../dom.js";
import { counted, message } from "../messages.js";

/** @typedef {import("../contract.js").Audit} Audit */
/** @typedef {import("../contract.js").Source} Source */
/** @typedef {import("../contract.js").Reading} Reading */
/** @typedef {import("./stops.js").Stop} Stop */
/** @typedef {import("./stops.js").Stops} Stops */
/** @typedef {import("./walk.js").Walk} Walk */
/** @typedef {{name: string, between: string, words: string, stops: (stops: Stops) => Stop[]}} Part */

/**
 * "12 sources · 3 unnamed · 29 sentences rest on a source, 32 on none"; nothing where nothing is
 * counted: of a language without facts.
 * @param {Reading} reading
 */
export const auditWords = (reading) =>
  parts(reading)
    .map(({ between, words }) => between + words)
    .join("");

/**
 * The line; its counts are ways to what they count once there is a walk.
 * @param {Reading} reading @param {Stops | null} stops @param {Walk | null} walk
 */
export function auditLine(reading, stops = null, walk = null) {
  const { lang, dir } = document.documentElement;
  return element(
    "p",
    { class: "audit", lang, dir, role: "group", "aria-label": message("audit") },
    ...parts(reading).flatMap((part) => [
      part.between,
      stops && walk ? counter(part, part.stops(stops), walk) : still(part),
    ]),
  );
}

/** @param {Pick<Part, "name" | "words">} part */
const still = ({ name, words }) => element("span", { class: name }, words);

/** @param {Pick<Part, "name" | "words">} part @param {Stop[]} stops @param {Walk} walk */
function counter({ name, words }, stops, walk) {
  if (stops.length === 0) return still({ name, words });
  const about = { type: "button", class: name, "aria-pressed": "false" };
  const button = element("button", about, words);
  const trail = { name: words, stops, button };
  button.addEventListener("click", () => walk.follow(trail));
  return button;
}

/** @param {Reading} reading @returns {Part[]} */
function parts({ audit, facts: { sources } }) {
  const { attributed, unattributed, attributedSentences, unattributedSentences } = audit;
  if (audit.sources + unattributed === 0) return [];
  const unnamed = sources.filter(({ anonymous }) => anonymous);
  const all = audit.sources > 0 ? counted("sources", audit.sources) : message("no_source");
  const on = attributed > 0 ? "none" : "bare";
  /** @type {(Part | false)[]} */
  const told = [
    { name: "all", between: "", words: all, stops: (stops) => first(stops, sources) },
    audit.unnamed > 0 && {
      name: "unnamed",
      between: " · ",
      words: counted("unnamed", audit.unnamed),
      stops: (stops) => spoken(stops, unnamed),
    },
    attributed > 0 && {
      name: "attributed",
      between: " · ",
      words: counted("rest", attributed),
      stops: (stops) => stops.ofMentions(attributedSentences),
    },
    unattributed > 0 && {
      name: "unattributed",
      between: attributed > 0 ? ", " : " · ",
      words: counted(on, unattributed),
      stops: (stops) => stops.ofMentions(unattributedSentences),
    },
  ];
  return told.filter((part) => part !== false);
}

/** What each source says first. @param {Stops} stops @param {Source[]} sources */
const first = (stops, sources) =>
  inOrder(
    sources.flatMap(({ name, statements }) =>
      stops
        .ofStatements(statements)
        .slice(0, 1)
        .map((stop) => ({ ...stop, name })),
    ),
  );

/** All that they say. @param {Stops} stops @param {Source[]} sources */
const spoken = (stops, sources) =>
  inOrder(
    sources.flatMap(({ name, statements }) =>
      stops.ofStatements(statements).map((stop) => ({ ...stop, name })),
    ),
  );

/** @param {Stop[]} stops */
const inOrder = (stops) => stops.sort((one, other) => one.fact.from - other.fact.from);
