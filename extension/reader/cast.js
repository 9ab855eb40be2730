// The people and bodies beside the article: a card each, in groups, a few of them open.

import { webAddress } from "../addresses.js";
import { element } from "../dom.js";
import { counted, message } from "../messages.js";
import { UNLIKELY, doubt } from "./doubt.js";
import { leader, linkTo } from "./entry.js";
import { filterBox } from "./filter.js";
import { folded } from "./folded.js";
import { partiesOf, unquoted } from "./parties.js";
import { trails } from "./walk.js";

/** @typedef {import("../contract.js").Facts} Facts */
/** @typedef {import("./entry.js").Words} Words */
/** @typedef {import("./parties.js").PartyCard} PartyCard */
/** @typedef {import("./stops.js").Stop} Stop */
/** @typedef {import("./stops.js").Stops} Stops */
/** @typedef {import("./walk.js").Walk} Walk */

const SHOWN = 5; // cards of a group that stand open
const MANY = 6; // from so many cards on one may look for some
const SURE = 0.75; // below it a card says that it is not

/**
 * @param {Facts} facts @param {string | null} lang the article's language
 * @param {Stops} stops @param {Walk} walk
 * @returns {HTMLElement[]}
 */
export function cast(facts, lang, stops, walk) {
  const cards = partiesOf(facts);
  const shown = new Cards(lang, stops, walk);
  const groups = [...Map.groupBy(cards, ({ group }) => group)].map(([name, same]) => {
    const lines = same.map((card) => shown.line(card));
    const size = element("span", {}, `· ${lines.length}`);
    return element(
      "div",
      { class: "party-group", "data-group": name },
      element("h3", {}, message(`parties_${name}`), " ", size),
      folded(element("ul", {}, ...lines), lines.slice(SHOWN)),
    );
  });
  return cards.length < MANY ? groups : [filterBox(groups), ...groups];
}

class Cards {
  #lang;
  #stops;
  #walk;
  #made = 0;

  /** @param {string | null} lang @param {Stops} stops @param {Walk} walk */
  constructor(lang, stops, walk) {
    this.#lang = lang;
    this.#stops = stops;
    this.#walk = walk;
  }

  /** @param {PartyCard} card */
  line(card) {
    const said = this.#stops.ofStatements(card.statements);
    const named = this.#stops.ofMentions(card.mentions);
    const address = webAddress(card.url);
    const entry = {
      name: this.#words(card.name),
      detail: card.role ? this.#words(card.role) : null,
      reason: card.reason ? this.#words(card.reason) : null,
      doubt: doubt(card.confidence, SURE),
      mark: card.kind,
      unnamed: card.group === "unnamed",
      stops: said.length > 0 ? said : named,
      counted: said.length === 0,
    };
    const row = [leader(entry, this.#walk), address && linkTo(address, card.name)];
    if (said.length === 0) return element("li", { class: "party" }, ...row);
    const list = this.#said(card, said, named);
    return element("li", { class: "party" }, ...row, unfolder(card, list), list);
  }

  /** What a party says, to be read; a click leads to it. @param {PartyCard} card @param {Stop[]} said @param {Stop[]} named */
  #said({ name, statements }, said, named) {
    const inOrder = statements.toSorted((one, other) => one.span.start - other.span.start);
    const lines = inOrder.map(({ text, quoted, cue, to, confidence }, index) => {
      const about = { type: "button", class: "statement", "aria-pressed": "false" };
      const own = { lang: this.#lang, dir: "auto" };
      const words = quoted ? element("q", own, unquoted(text)) : element("span", own, text);
      const verb = !quoted && cue && element("small", { lang: this.#lang }, cue, " "); // "denied"
      const heard = to && element("small", {}, " ", message("told", to));
      const unsure = doubt(confidence, UNLIKELY);
      const told = unsure && element("small", { class: "doubt" }, " ", unsure.text);
      const button = element("button", about, verb, words, heard, told);
      return element("li", {}, this.#follow(button, name, said, index));
    });
    const about = { type: "button", class: "mentions", "aria-pressed": "false" };
    const times = element("button", about, counted("named", named.length));
    return element(
      "div",
      { class: "said", id: `said-${(this.#made += 1)}`, hidden: true },
      element("ol", { class: "statements" }, ...lines),
      named.length > 0 && this.#follow(times, name, named),
    );
  }

  /** @param {HTMLElement} button @param {string} name @param {Stop[]} stops @param {number} start */
  #follow(button, name, stops, start = 0) {
    const trail = { name, stops, button, start };
    trails.set(button, trail);
    button.addEventListener("click", () => this.#walk.follow(trail));
    return button;
  }

  /** @param {string} text @returns {Words} */
  #words(text) {
    return { text, lang: this.#lang };
  }
}

/** @param {PartyCard} card @param {HTMLElement} list what it says */
function unfolder({ name, statements }, list) {
  const label = message("unfold", counted("statements", statements.length), name);
  const about = {
    type: "button",
    class: "unfold",
    "aria-expanded": "false",
    "aria-controls": list.id,
    "aria-label": label,
    title: label,
  };
  const count = element("span", { class: "count" }, String(statements.length));
  const button = element("button", about, count, element("span", { class: "chevron" }));
  button.addEventListener("click", () => {
    list.hidden = !list.hidden;
    button.setAttribute("aria-expanded", String(!list.hidden));
  });
  return button;
}
