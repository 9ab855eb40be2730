// The names in the text, to be reached by the keyboard: one stop of the Tab key, and from name to
// name by the arrows, so that hundreds of names are no hundred stops.

import { element } from "../dom.js";
import { piecesOf, wrap } from "./pieces.js";

/** @typedef {import("./parties.js").PartyCard} PartyCard */
/** @typedef {import("./spans.js").Laid} Laid */
/** @typedef {import("./spans.js").Stretch} Stretch */
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
   * The party of each name, which is an element around it, or the link that it is in.
   * @type {Map<HTMLElement, PartyCard>}
   */
  #parties = new Map();
  /** @type {HTMLElement[]} in the order of the text */
  #all = [];

  /** @param {Named[]} names @param {Laid} text which lies otherwise in the page from now on */
  constructor(names, text) {
    const pieces = names.flatMap(({ party, stretch }) =>
      piecesOf(text, stretch)
        .slice(0, 1)
        .map((piece) => ({ piece, party })),
    );
    for (const { piece, party } of pieces.reverse()) {
      const link = /** @type {HTMLElement | null} */ (
        piece.node.parentElement?.closest("a, button") ?? null
      );
      const name = link ?? element("span", { class: "named", tabindex: "-1" });
      if (!link && !wrap(piece, name)) continue;
      this.#parties.set(name, party);
    }
    this.#all = [...this.#parties.keys()].reverse();
  }

  /**
   * From now on names take the focus, and who has it is told.
   * @param {HTMLElement} article @param {Teller} card
   */
  listen(article, card) {
    const tell = () => {
      const name = this.#focused();
      const party = name && this.#parties.get(name);
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
    const name = this.#focused();
    const next = name
      ? this.#all[this.#all.indexOf(name) + by]
      : by > 0
        ? this.#inView()[0]
        : this.#inView().at(-1);
    next?.focus();
    next?.scrollIntoView({ block: "nearest" });
  }

  /** Tab leads to the name that has the focus, or to the first in view. */
  #prepareStop() {
    const stop = this.#focused() ?? this.#inView()[0];
    for (const name of this.#all) {
      if (name.matches(".named")) name.tabIndex = name === stop ? 0 : -1;
    }
  }

  #focused() {
    const active = /** @type {HTMLElement | null} */ (document.activeElement);
    return active && this.#parties.has(active) ? active : null;
  }

  /** The names that the window shows; where it shows none, those behind it, or else all. */
  #inView() {
    const top = document.querySelector(".toolbar")?.getBoundingClientRect().bottom ?? 0;
    const below = this.#all.filter((name) => name.getBoundingClientRect().top >= top);
    const seen = below.filter((name) => name.getBoundingClientRect().bottom <= innerHeight);
    return [seen, below, this.#all].find(({ length }) => length > 0) ?? [];
  }
}
