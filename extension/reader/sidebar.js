// Shows the key facts beside the article: what, who and what they say, when, where.

import { element, find } from "../dom.js";
import { language, message } from "../messages.js";
import { cast } from "./cast.js";
import { countries } from "./countries.js";
import { prepareDrawer } from "./drawer.js";
import { line } from "./entry.js";
import { Entries } from "./facts.js";
import { folded } from "./folded.js";
import { timeline } from "./timeline.js";

/** @typedef {import("../contract.js").Facts} Facts */
/** @typedef {import("../contract.js").Reading} Reading */
/** @typedef {import("../contract.js").Article} Article */
/** @typedef {import("./entry.js").Entry} Entry */
/** @typedef {import("./stops.js").Stops} Stops */
/** @typedef {import("./walk.js").Walk} Walk */

const LEAD = 600; // characters of an article that stand beside the top of its facts
const TOLD = 1; // the sentence that tells the news best; the others say the same

/**
 * @param {Reading} reading
 * @param {Stops} stops
 * @param {Walk} walk
 * @param {HTMLElement | null} marking the switches for what is marked in the text
 */
export function showFacts({ article, facts }, stops, walk, marking) {
  const entries = new Entries(stops, article.lang);
  /** @param {Entry[]} all @param {number} shown */
  const list = (all, shown) => {
    const lines = all.map((entry) => line(entry, walk));
    return folded(element("ul", {}, ...lines), lines.slice(shown));
  };
  const { what, when, where } = facts;
  const news = what.filter(({ span }) => span.start >= leadEnd(article));
  const parties = cast(facts, article.lang, stops, walk);
  const sections = [
    news.length > 0 && section("what", list(entries.what(news), TOLD)),
    parties.length > 0 && section("who", marking, ...parties),
    when.length > 0 && section("when", timeline(entries.when(when), article, walk)),
    where.length > 0 && section("where", countries(entries.where(where), walk)),
  ].filter((part) => part !== false);
  show(sections, none(facts));
}

/** Where the blocks end that stand beside the facts at first: they need not be told twice. @param {Article} article */
const leadEnd = ({ blocks }) =>
  Math.max(0, ...blocks.filter(({ start }) => start < LEAD).map(({ end }) => end));

/** @param {HTMLElement[]} sections @param {string} none what is said where there are none */
function show(sections, none) {
  const facts = find("#facts", HTMLElement);
  if (sections.length === 0) sections = [element("p", { class: "none" }, none)];
  facts.replaceChildren(title(), ...sections);
  if (sections.length > 1) facts.firstElementChild?.after(index(sections));
  prepareDrawer(facts);
}

/** @param {Facts} facts why there are none: that none were found is said where they are looked for */
function none(facts) {
  if (facts.supported) return message("no_facts");
  const names = new Intl.DisplayNames(language(), { type: "language" });
  return message("no_facts_language", names.of(facts.language ?? "und") ?? "");
}

/** What the drawer has above the facts: the sidebar needs neither. */
function title() {
  const close = element(
    "button",
    { type: "button", class: "tool", popovertarget: "facts", "aria-label": message("close") },
    element("span", { "aria-hidden": "true" }, "×"),
  );
  return element("p", { class: "facts-head" }, message("facts"), close);
}

/** @param {keyof Facts} name @param {(HTMLElement | null)[]} content */
function section(name, ...content) {
  const title = element("h2", { id: `${name}-title` }, message(name));
  return element(
    "section",
    { class: "fact-list", id: name, "aria-labelledby": title.id },
    title,
    ...content,
  );
}

/** @param {HTMLElement[]} sections a way to each */
function index(sections) {
  const nav = element("nav", { class: "index", "aria-label": message("facts") });
  for (const section of sections) {
    const button = element("button", { type: "button" }, message(section.id));
    button.addEventListener("click", () => {
      const below = nav.getBoundingClientRect().bottom;
      nav.parentElement?.scrollBy(0, section.getBoundingClientRect().top - below);
      section.querySelector("button")?.focus({ preventScroll: true });
    });
    nav.append(button);
  }
  return nav;
}
