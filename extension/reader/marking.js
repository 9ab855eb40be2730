// The switches that mark what a source carries in the text, and what none does.

import { element } from "../dom.js";
import { message } from "../messages.js";
import { load, onChange, save } from "../settings.js";
import { mark, unmark } from "./highlight.js";

/** @typedef {import("./spans.js").Laid} Laid */
/** @typedef {import("./spans.js").Stretch} Stretch */
/** @typedef {"sourced" | "unsourced"} Marking */
/** @typedef {Record<Marking, Stretch[]>} Sentences */

export class Switches {
  #text;
  /** @type {Sentences} */
  #sentences = { sourced: [], unsourced: [] };
  /** @type {{name: Marking, box: HTMLInputElement}[]} */
  #boxes = [];

  /** @param {Laid} text */
  constructor(text) {
    this.#text = text;
    onChange((settings) => this.#apply(settings));
  }

  /**
   * Marks these sentences from now on, where that is switched on.
   * @param {Sentences} sentences
   * @returns {HTMLElement | null} the switches; null where no source carries any
   */
  show(sentences) {
    unmark("sourced", "unsourced");
    this.#sentences = sentences;
    const names = /** @type {Marking[]} */ (Object.keys(sentences));
    this.#boxes = names.map((name) => {
      const box = element("input", { type: "checkbox", name });
      box.addEventListener("change", () => save({ [name]: box.checked }));
      return { name, box };
    });
    if (sentences.sourced.length === 0) return null; // of a language that has no facts, perhaps
    load().then((settings) => this.#apply(settings));
    return element(
      "fieldset",
      { class: "marking" },
      element("legend", { class: "unseen" }, message("marking")),
      ...this.#boxes.map(({ name, box }) => labelled(name, box, sentences[name].length)),
    );
  }

  /** @param {Record<Marking, boolean>} settings */
  #apply(settings) {
    if (this.#sentences.sourced.length === 0) return;
    for (const { name, box } of this.#boxes) {
      box.checked = settings[name];
      if (CSS.highlights.has(name) === settings[name]) continue;
      if (settings[name]) mark(name, this.#text, this.#sentences[name]);
      else unmark(name);
    }
  }
}

/** @param {Marking} name @param {HTMLInputElement} box @param {number} count */
const labelled = (name, box, count) =>
  element(
    "label",
    { class: "check" },
    box,
    element("span", {}, message(`mark_${name}`)),
    element("span", { class: `sample ${name}` }, String(count)),
  );

/** @param {Marking} name */
export const switchMarking = async (name) => save({ [name]: !(await load())[name] });
