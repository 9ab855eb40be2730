// Shows the key facts beside the article: what, who, when, where, and the sources.

import { element, find } from "../dom.js";
import { message } from "../messages.js";
import { line } from "./entry.js";
import { Entries } from "./facts.js";
import { grouped, summary } from "./sources.js";
import { Stops } from "./stops.js";
import { Walk } from "./walk.js";

/** @typedef {import("../service.js").Reading} Reading */
/** @typedef {import("./entry.js").Entry} Entry */

const SHOWN = 6; // entries of a list that stand open; the rest is one click away
const TOLD = 1; // the sentence that tells the news best; the others say the same
const TOOLBAR = 64; // pixels that it hides at the window's top
const BESIDE = matchMedia("(min-width: 64rem)"); // as in facts.css

/**
 * @param {Reading} reading
 * @param {import("./spans.js").Laid} text
 */
export function showFacts({ article, facts }, text) {
  const entries = new Entries(new Stops(text, article.lang), article.lang);
  const walk = new Walk(text);
  /** @param {Entry[]} all */
  const lines = (all) => all.map((entry) => line(entry, walk));
  const { what, who, when, where, sources } = facts;
  const sum = sources.length > 0 ? summary(sources) : null;
  const sections = [
    what.length > 0 && section("what", folded(lines(entries.what(what)), TOLD)),
    who.length > 0 && section("who", folded(lines(entries.who(who)), SHOWN)),
    when.length > 0 && section("when", folded(lines(entries.when(when)), SHOWN)),
    where.length > 0 && section("where", folded(lines(entries.where(where)), SHOWN)),
    sources.length > 0 &&
      section(
        "sources",
        element("p", { class: "summary" }, sum),
        ...grouped(sources).flatMap((group) => [
          element("h3", {}, message(`sources_${group.name}`)),
          folded(lines(entries.sources(group.sources)), SHOWN),
        ]),
      ),
  ].filter((part) => part !== false);
  find("#facts", HTMLElement).replaceChildren(drawer(sections, sum));
}

/** @param {keyof import("../service.js").Facts} name @param {HTMLElement[]} content */
function section(name, ...content) {
  const title = element("h2", { id: `${name}-title` }, message(name));
  return element(
    "section",
    { class: "fact-list", id: name, "aria-labelledby": title.id },
    title,
    ...content,
  );
}

/**
 * A list; what comes after the first entries waits behind a button.
 * @param {HTMLElement[]} lines
 * @param {number} shown
 */
function folded(lines, shown) {
  const list = element("ul", {}, ...lines);
  const rest = lines.slice(shown);
  if (rest.length === 0) return list;
  for (const hidden of rest) hidden.hidden = true;
  const more = element("button", { type: "button", class: "more" }, message("more", rest.length));
  more.addEventListener("click", () => {
    for (const hidden of rest) hidden.hidden = false;
    rest[0].querySelector("button")?.focus();
    more.remove();
  });
  return element("div", {}, list, more);
}

/** @param {HTMLElement[]} sections the sources stand last, and are what many come for */
function index(sections) {
  const nav = element("nav", { class: "index", "aria-label": message("facts") });
  for (const section of sections) {
    const button = element("button", { type: "button" }, message(section.id));
    button.addEventListener("click", () => {
      const below = BESIDE.matches ? nav.getBoundingClientRect().bottom : TOOLBAR;
      const scroller = BESIDE.matches ? nav.parentElement : document.scrollingElement;
      scroller?.scrollBy(0, section.getBoundingClientRect().top - below);
      section.querySelector("button")?.focus({ preventScroll: true });
    });
    nav.append(button);
  }
  return nav;
}

/**
 * Beside the article; on a narrow window folded, above it.
 * @param {HTMLElement[]} sections
 * @param {string | null} sum told also while it is folded
 */
function drawer(sections, sum) {
  const title = element("summary", {}, message("facts"), sum && element("span", {}, sum));
  const none = sections.length === 0 && element("p", { class: "none" }, message("no_facts"));
  const details = element(
    "details",
    { class: "drawer" },
    title,
    none,
    sections.length > 1 && index(sections),
    ...sections,
  );
  const fit = () => (details.open = BESIDE.matches);
  BESIDE.addEventListener("change", fit);
  addEventListener("beforeprint", () => (details.open = true));
  fit();
  return details;
}
