// What of a reading is to be seen: what is as sure as the reader wants it.

import { namesOf } from "./names.js";
import { partiesOf } from "./parties.js";
import { statementsOf } from "./said.js";
import { sure } from "./sure.js";

/** @typedef {import("../contract.js").Reading} Reading */
/** @typedef {import("./spans.js").Laid} Laid */

export class View {
  #told;
  #text;

  /** @param {Reading} told whole @param {Laid} text @param {import("./sure.js").Certainty} certainty */
  constructor(told, text, certainty) {
    this.#told = told;
    this.#text = text;
    this.certainty = certainty;
    this.reading = sure(told, certainty);
    this.said = statementsOf(this.reading.facts.sources, text);
    this.names = namesOf(partiesOf(this.reading.facts), text);
  }

  /** @param {import("./sure.js").Certainty} certainty from now on */
  change(certainty) {
    Object.assign(this, new View(this.#told, this.#text, certainty));
  }

  /** The sentences that a source carries, and those that none does. */
  get sentences() {
    const { attributedSentences, unattributedSentences } = this.reading.audit;
    return {
      sourced: attributedSentences.map((sentence) => this.#text.stretch(sentence)),
      unsourced: unattributedSentences.map((sentence) => this.#text.stretch(sentence)),
    };
  }
}
