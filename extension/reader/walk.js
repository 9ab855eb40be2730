// Walks through the places of a fact, one click after the other.

import { find } from "../dom.js";
import { message } from "../messages.js";
import { closeDrawer, openDrawer } from "./drawer.js";
import { mark, scrollTo, unmark } from "./highlight.js";

/** @typedef {import("./stops.js").Stop} Stop */
/** @typedef {import("./spans.js").Laid} Laid */
/**
 * `start`: the stop that it begins at, the first one where it is not told.
 * @typedef {{name: string, stops: Stop[], button: HTMLElement | null, start?: number}} Trail
 */

/** What a fact's button leads through. @type {WeakMap<HTMLElement, Trail>} */
export const trails = new WeakMap();

/** One walk at a time: the fact that it is on and the place that it has reached. */
export class Walk {
  /** @type {Trail | null} */
  #trail = null;
  #step = 0;
  /** @type {Laid} */
  #text;
  #bar = find("#walk", HTMLElement);

  /** @param {Laid} text @param {(stop: Stop) => void} copy */
  constructor(text, copy) {
    this.#text = text;
    find("#walk-copy", HTMLElement).onclick = () => this.stop && copy(this.stop);
    find("#walk-next", HTMLElement).onclick = () => this.go(1);
    find("#walk-previous", HTMLElement).onclick = () => this.go(-1);
    find("#walk-name", HTMLElement).onclick = () => this.#returnToFact();
    find("#walk-end", HTMLElement).onclick = () => this.end();
  }

  /** The place that it has reached, or null where nobody walks. */
  get stop() {
    return this.#trail?.stops[this.#step] ?? null;
  }

  /**
   * Starts on a trail, or goes one step on where the walk is on it already.
   * @param {Trail} trail
   */
  follow(trail) {
    if (this.#trail === trail) {
      this.go(1);
      return;
    }
    this.#leave();
    this.#trail = trail;
    this.#step = trail.start ?? 0;
    trail.button?.setAttribute("aria-pressed", "true");
    this.#show();
  }

  /** @param {number} by */
  go(by) {
    if (!this.#trail) return;
    const { length } = this.#trail.stops;
    this.#step = (this.#step + by + length) % length;
    this.#show();
  }

  end() {
    const button = this.#trail?.button;
    this.#leave();
    if (this.#bar.contains(document.activeElement)) button?.focus({ preventScroll: true });
    this.#bar.hidden = true;
    unmark("sentence", "fact", "others");
  }

  /** On a narrow window the facts lie in a drawer. */
  async #returnToFact() {
    const button = this.#trail?.button;
    if (!button) return;
    await openDrawer();
    button.scrollIntoView({ block: "center" });
    button.focus({ preventScroll: true });
  }

  #leave() {
    this.#trail?.button?.setAttribute("aria-pressed", "false");
    this.#trail = null;
  }

  #show() {
    const { stop } = this;
    if (!this.#trail || !stop) return;
    const { name, stops } = this.#trail;
    closeDrawer();
    const others = this.#trail.button ? stops.filter((other) => other !== stop) : [];
    mark(
      "others",
      this.#text,
      others.map(({ fact }) => fact),
    );
    mark("sentence", this.#text, [stop.sentence]);
    const [range] = mark("fact", this.#text, [stop.fact]);
    if (range) scrollTo(range);
    this.#tell(stop.name ?? name, stop, stops.length);
  }

  /** @param {string} name @param {Stop} stop @param {number} count */
  #tell(name, stop, count) {
    const position = message("position", this.#step + 1, count);
    const words = this.#text.text.slice(stop.sentence.from, stop.sentence.to);
    this.#bar.hidden = false;
    this.#bar.classList.toggle("single", count === 1);
    find("#walk-name", HTMLElement).textContent = name;
    find("#walk-count", HTMLElement).textContent = position;
    find("#said", HTMLElement).textContent = `${name}, ${position}: ${words}`;
  }
}
