// The names in the text, to be reached by the keyboard: one stop of the Tab key, and from name to
// name by the arrows, so that hundreds of names are no hundred stops.

import { element } from "../dom.js";
import { piecesOf, wrap } from "./pieces.js";

/** @typedef {import("./parties.js").PartyCard} PartyCard */
/** @typedef {import("./spans.js").Laid} Laid */
/** @typedef {import("./spans.js").Stretch} Stretch */
/** @typedef {import("./view.js").View} View */
/** @typedef {{party: PartyCard, stretch: Stretch}} Named */
/** @typedef {{tell: (party: PartyCard, name: Element) => void, hide: () => void}} Teller */

const STEPS = { ArrowRight: 1, ArrowLeft: -1 };

/**
 * Where those parties are named that a card is for, in the order of the text.
 * @param {PartyCard[]} parties @param {Laid} text @returns {Named[]}
 */
export const namesOf = (parties, text) =>
  parties
    .filter(({ group }) => group !== "unnamed" && group !== "documents")
    .flatMap((party) => party.mentions.map((span) => ({ party, stretch: text.stretch(span) })))
    .sort((one, other) => one.stretch.from - other.stretch.from);

export class Names {
  /**
   * Where each name stands, which is an element around it, or the link that it is in; in order.
   * @type {Map<HTMLElement, Stretch>}
   */
  #places = new Map();
  /** @type {View | null} */
  #view = null;

  /** @param {Named[]} names @param {Laid} text which lies otherwise in the page from now on */
  constructor(names, text) {
    const pieces = names.flatMap(({ stretch }) =>
      piecesOf(text, stretch)
        .slice(0, 1)
        .map((piece) => ({ piece, stretch })),
    );
    /** @type {[HTMLElement, Stretch][]} */
    const found = [];
    for (const { piece, stretch } of pieces.reverse()) {
      const link = /** @type {HTMLElement | null} */ (
        piece.node.parentElement?.closest("a, button") ?? null
      );
      const name = link ?? element("span", { class: "named", tabindex: "-1" });
      if (link || wrap(piece, name)) found.push([name, stretch]);
    }
    this.#places = new Map(found.reverse());
  }

  /**
   * From now on names take the focus, and who has it is told.
   * @param {HTMLElement} article @param {Teller} card @param {View} view whose parties are told
   */
  listen(article, card, view) {
    this.#view = view;
    const tell = () => {
      const name = this.#focused();
      const party = name && this.#party(name);
      if (party) card.tell(party, name);
    };
    article.addEventListener("focusin", tell);
    article.addEventListener("focusout", () => card.hide());
    addEventListener("scroll", tell, { passive: true }); // the card goes with its name
    article.addEventListener("keydown", (event) => {
      const by = STEPS[/** @type {keyof typeof STEPS} */ (event.key)];
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
      if (!by || !isPlain || !this.#focused()) return;
      event.preventDefault();
      this.go(by);
    });
    document.addEventListener("keydown", ({ key }) => key === "Tab" && this.#prepareStop());
    this.#prepareStop();
  }

  /** @param {number} by from the name with the focus; without one to the first, or last, that is in view */
  go(by) {
    const [name, all] = [this.#focused(), this.#all];
    const next = name
      ? all[all.indexOf(name) + by]
      : by > 0
        ? this.#inView()[0]
        : this.#inView().at(-1);
    next?.focus();
    next?.scrollIntoView({ block: "nearest" });
  }

  /** Tab leads to the name that has the focus, or to the first in view. */
  #prepareStop() {
    const stop = this.#focused() ?? this.#inView()[0];
    for (const name of this.#places.keys()) {
      if (name.matches(".named")) name.tabIndex = name === stop ? 0 : -1;
    }
  }

  #focused() {
    const active = /** @type {HTMLElement | null} */ (document.activeElement);
    return active && this.#places.has(active) ? active : null;
  }

  /** Who is named there, as far as that is to be seen. @param {HTMLElement} name */
  #party(name) {
    const { from, to } = this.#places.get(name) ?? { from: 0, to: 0 };
    const isThere = (/** @type {Named} */ { stretch }) => stretch.from < to && from < stretch.to;
    return this.#view?.names.find(isThere)?.party ?? null;
  }

  get #all() {
    return [...this.#places.keys()].filter((name) => this.#party(name));
  }

  /** The names that the window shows; where it shows none, those behind it, or else all. */
  #inView() {
    const top = document.querySelector(".toolbar")?.getBoundingClientRect().bottom ?? 0;
    const all = this.#all;
    const below = all.filter((name) => name.getBoundingClientRect().top >= top);
    const seen = below.filter((name) => name.getBoundingClientRect().bottom <= innerHeight);
    return [seen, below, all].find(({ length }) => length > 0) ?? [];
  }
}
