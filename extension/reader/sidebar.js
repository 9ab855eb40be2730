// Shows the key facts beside the article: what, who, when, where, and the sources.

import { element, find } from "../dom.js";
import { message } from "../messages.js";
import { moment } from "./dates.js";
import { entry } from "./entry.js";
import { countryOf } from "./places.js";
import { grouped, summary } from "./sources.js";
import { Stops } from "./stops.js";
import { Walk } from "./walk.js";

/** @typedef {import("../service.js").Reading} Reading */
/** @typedef {import("../service.js").Facts} Facts */
/** @typedef {import("../service.js").Source} Source */
/** @typedef {import("./entry.js").Entry} Entry */

const SHOWN = 6; // entries of a list that stand open; the rest is one click away
const BESIDE = matchMedia("(min-width: 64rem)"); // as in facts.css

/**
 * @param {Reading} reading
 * @param {import("./spans.js").Laid} text
 */
export function showFacts({ article, facts }, text) {
  const stops = new Stops(text, article.lang);
  const walk = new Walk(text);
  /** @param {Entry[]} entries */
  const list = (entries) => folded(entries.map((shown) => entry(shown, walk, article)));
  const sections = [
    ...lists(facts, stops).map(([key, entries]) => section(key, null, list(entries))),
    facts.sources.length > 0 && section("sources", summary(facts.sources), ...groups(facts.sources, stops, list)),
  ].filter((part) => part !== false);
  find("#facts", HTMLElement).replaceChildren(drawer(sections));
}

/**
 * The four short lists that have entries.
 * @param {Facts} facts @param {Stops} stops
 * @returns {[string, Entry[]][]}
 */
function lists({ what, who, when, where }, stops) {
  /** @type {[string, Entry[]][]} */
  const all = [
    ["what", what.map(({ text, span }) => ({ name: text, stops: stops.ofMentions([span]) }))],
    ["who", who.map(({ name, role, kind, mentions }) => ({ name, detail: role, mark: kind, stops: stops.ofMentions(mentions) }))],
    ["when", when.map(({ text, date, span }) => ({ name: moment(date), detail: text, told: true, stops: stops.ofMentions([span]) }))],
    ["where", where.map((place) => ({ name: place.name, detail: countryOf(place), stops: stops.ofMentions(place.mentions) }))],
  ];
  return all.filter(([, entries]) => entries.length > 0);
}

/**
 * @param {Source[]} sources @param {Stops} stops @param {(entries: Entry[]) => HTMLElement} list
 */
function groups(sources, stops, list) {
  return grouped(sources).flatMap(({ name, sources: members }) => [
    element("h3", {}, message(`sources_${name}`)),
    list(members.map((source) => sourceEntry(source, stops))),
  ]);
}

/** @param {Source} source @param {Stops} stops @returns {Entry} */
function sourceEntry({ name, kind, role, reason, anonymous, mentions, statements }, stops) {
  const said = statements.length > 0 ? stops.ofStatements(statements) : stops.ofMentions(mentions);
  return { name, detail: role, note: reason, mark: kind, unnamed: anonymous, stops: said };
}

/** @param {string} key @param {string | null} line @param {HTMLElement[]} content */
function section(key, line, ...content) {
  return element(
    "section",
    { class: "fact-list", id: key, "aria-labelledby": `${key}-title` },
    element("h2", { id: `${key}-title` }, message(key)),
    line && element("p", { class: "summary" }, line),
    ...content,
  );
}

/** @param {HTMLElement[]} lines a list, the end of a long one behind a button */
function folded(lines) {
  const list = element("ul", {}, ...lines);
  if (lines.length <= SHOWN + 1) return list;
  const rest = lines.slice(SHOWN);
  for (const line of rest) line.hidden = true;
  const more = element("button", { type: "button", class: "more" }, message("more", rest.length));
  more.addEventListener("click", () => {
    for (const line of rest) line.hidden = false;
    rest[0].querySelector("button")?.focus();
    more.remove();
  });
  return element("div", {}, list, more);
}

/** @param {HTMLElement[]} sections beside the article; on a narrow window folded, above it */
function drawer(sections) {
  const none = sections.length === 0 && element("p", { class: "none" }, message("no_facts"));
  const details = element("details", { class: "drawer" }, element("summary", {}, message("facts")), none, ...sections);
  const fit = () => (details.open = BESIDE.matches);
  BESIDE.addEventListener("change", fit);
  addEventListener("beforeprint", () => (details.open = true));
  fit();
  return details;
}
