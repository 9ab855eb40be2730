// Walks through the places of a fact, one click after the other.

import { find } from "../dom.js";
import { message } from "../messages.js";
import { closeDrawer, openDrawer } from "./drawer.js";
import { mark, unmark } from "./highlight.js";

/** @typedef {import("./stops.js").Stop} Stop */
/** @typedef {import("./spans.js").Laid} Laid */
/** @typedef {{name: string, stops: Stop[], button: HTMLElement}} Trail */

/** One walk at a time: the fact that it is on and the place that it has reached. */
export class Walk {
  /** @type {Trail | null} */
  #trail = null;
  #step = 0;
  /** @type {Laid} */
  #text;
  #bar = find("#walk", HTMLElement);

  /** @param {Laid} text */
  constructor(text) {
    this.#text = text;
    find("#walk-next", HTMLElement).onclick = () => this.#go(1);
    find("#walk-previous", HTMLElement).onclick = () => this.#go(-1);
    find("#walk-name", HTMLElement).onclick = () => this.#returnToFact();
    find("#walk-end", HTMLElement).onclick = () => this.end();
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.end();
    });
  }

  /**
   * Starts on a trail, or goes one step on where the walk is on it already.
   * @param {Trail} trail
   */
  follow(trail) {
    if (this.#trail === trail) {
      this.#go(1);
      return;
    }
    this.#leave();
    this.#trail = trail;
    this.#step = 0;
    trail.button.setAttribute("aria-pressed", "true");
    this.#show();
  }

  end() {
    const button = this.#trail?.button;
    this.#leave();
    if (this.#bar.contains(document.activeElement)) button?.focus({ preventScroll: true });
    this.#bar.hidden = true;
    unmark();
  }

  /** On a narrow window the facts lie in a drawer. */
  async #returnToFact() {
    await openDrawer();
    this.#trail?.button.scrollIntoView({ block: "center" });
    this.#trail?.button.focus({ preventScroll: true });
  }

  #leave() {
    this.#trail?.button.setAttribute("aria-pressed", "false");
    this.#trail = null;
  }

  /** @param {number} by */
  #go(by) {
    if (!this.#trail) return;
    const { length } = this.#trail.stops;
    this.#step = (this.#step + by + length) % length;
    this.#show();
  }

  #show() {
    if (!this.#trail) return;
    const { name, stops } = this.#trail;
    const stop = stops[this.#step];
    const position = message("position", this.#step + 1, stops.length);
    mark(
      this.#text,
      stop,
      stops.filter((other) => other !== stop),
    );
    closeDrawer();
    this.#bar.hidden = false;
    this.#bar.classList.toggle("single", stops.length === 1);
    find("#walk-name", HTMLElement).textContent = name;
    find("#walk-count", HTMLElement).textContent = position;
    find("#said", HTMLElement).textContent =
      `${position}: ${this.#text.text.slice(stop.sentence.from, stop.sentence.to)}`;
  }
}
