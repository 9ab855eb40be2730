// The switches that mark what a source carries in the text, and what none does.

import { element } from "../dom.js";
import { message } from "../messages.js";
import { load, onChange, save } from "../settings.js";
import { mark, unmark } from "./highlight.js";

/** @typedef {import("./spans.js").Laid} Laid */
/** @typedef {import("./spans.js").Stretch} Stretch */
/** @typedef {"sourced" | "unsourced"} Marking */

/**
 * @param {Laid} text
 * @param {Record<Marking, Stretch[]>} sentences
 */
export function markingSwitches(text, sentences) {
  const names = /** @type {Marking[]} */ (Object.keys(sentences));
  const boxes = names.map((name) => {
    const box = element("input", { type: "checkbox", name });
    box.addEventListener("change", () => save({ [name]: box.checked }));
    return { name, box };
  });
  /** @param {Record<Marking, boolean>} settings */
  const apply = (settings) => {
    for (const { name, box } of boxes) {
      box.checked = settings[name];
      if (CSS.highlights.has(name) === settings[name]) continue;
      if (settings[name]) mark(name, text, sentences[name]);
      else unmark(name);
    }
  };
  onChange(apply);
  load().then(apply);
  return element(
    "fieldset",
    { class: "marking" },
    element("legend", { class: "unseen" }, message("marking")),
    ...boxes.map(({ name, box }) => labelled(name, box, sentences[name].length)),
  );
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
