// Turns the facts into the sidebar's entries.

import { moment, period } from "./dates.js";
import { UNLIKELY, doubt } from "./doubt.js";
import { own } from "./entry.js";

/** @typedef {import("../contract.js").Facts} Facts */
/** @typedef {import("../contract.js").Moment} Moment */
/** @typedef {import("../contract.js").Place} Place */
/** @typedef {import("./entry.js").Entry} Entry */
/** @typedef {import("./stops.js").Stops} Stops */
/** @typedef {Entry & {date: string}} Dated ISO 8601, at the precision that is known */
/** @typedef {Entry & {country: string | null}} Located ISO 3166-1 alpha-2 */

const JOINED = 20; // letters at most between the ends of a range

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
   * One entry a date or range, however often the article comes to it.
   * @param {Moment[]} moments
   * @returns {Dated[]} the most important first
   */
  when(moments) {
    const dates = Map.groupBy(ranges(moments), ({ date, end }) => date + (end ?? ""));
    return [...dates.values()].map((same) => {
      const [{ date, end }] = same;
      const name = end ? period(date, end) : moment(date);
      const said = new Set(same.map(({ text }) => text).filter((text) => !name.includes(text)));
      const sure = Math.max(...same.map(({ confidence }) => confidence ?? 1));
      return {
        date,
        doubt: doubt(sure, UNLIKELY),
        name: own(name),
        detail: said.size > 0 ? this.#words([...said].join(", ")) : null,
        stops: this.#stops.ofMentions(same.map(({ span }) => span)),
      };
    });
  }

  /** @param {Place[]} places @returns {Located[]} */
  where(places) {
    return places.map(({ name, country, mentions, confidence }) => ({
      country,
      doubt: doubt(confidence, UNLIKELY),
      name: this.#words(name),
      stops: this.#stops.ofMentions(mentions),
    }));
  }

  /** @param {string} text */
  #words(text) {
    return { text, lang: this.#lang };
  }
}

/**
 * A range with its end, which the service tells as a moment of its own too, as one.
 * @param {Moment[]} moments
 */
function ranges(moments) {
  /** @param {Moment} range */
  const endOf = (range) =>
    moments.find(
      ({ date, span }) =>
        date === range.end &&
        span.start >= range.span.start &&
        span.start - range.span.end < JOINED,
    );
  const ends = moments.map((each) => each.end && endOf(each));
  return moments
    .map((each, at) => {
      const last = ends[at];
      return last ? { ...each, span: { ...each.span, end: last.span.end } } : each;
    })
    .filter((_, at) => !ends.includes(moments[at]));
}
