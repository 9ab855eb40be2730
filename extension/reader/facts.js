// Turns the facts into the sidebar's entries.

import { moment } from "./dates.js";
import { own } from "./entry.js";

/** @typedef {import("../contract.js").Facts} Facts */
/** @typedef {import("../contract.js").Moment} Moment */
/** @typedef {import("../contract.js").Place} Place */
/** @typedef {import("./entry.js").Entry} Entry */
/** @typedef {import("./stops.js").Stops} Stops */
/** @typedef {Entry & {date: string}} Dated ISO 8601, at the precision that is known */
/** @typedef {Entry & {country: string | null}} Located ISO 3166-1 alpha-2 */

export class Entries {
  /** @type {Stops} */
  #stops;
  /** @type {string | null} */
  #lang;

  /** @param {Stops} stops @param {string | null} lang the article's language */
  constructor(stops, lang) {
    this.#stops = stops;
    this.#lang = lang;
  }

  /** @param {Facts["what"]} facts @returns {Entry[]} */
  what(facts) {
    return facts.map(({ text, span }) => ({
      name: this.#words(text),
      stops: this.#stops.ofMentions([span]),
    }));
  }

  /**
   * One entry a date, however often the article comes to it.
   * @param {Moment[]} moments
   * @returns {Dated[]} the most important first
   */
  when(moments) {
    const dates = [...Map.groupBy(moments, ({ date }) => date)];
    return dates.map(([date, same]) => {
      const name = moment(date);
      const said = new Set(same.map(({ text }) => text).filter((text) => !name.includes(text)));
      return {
        date,
        name: own(name),
        detail: said.size > 0 ? this.#words([...said].join(", ")) : null,
        stops: this.#stops.ofMentions(same.map(({ span }) => span)),
      };
    });
  }

  /** @param {Place[]} places @returns {Located[]} */
  where(places) {
    return places.map(({ name, country, mentions }) => ({
      country,
      name: this.#words(name),
      stops: this.#stops.ofMentions(mentions),
    }));
  }

  /** @param {string} text */
  #words(text) {
    return { text, lang: this.#lang };
  }
}
