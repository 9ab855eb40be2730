// Leads from a fact to where it stands in the page, one place after the other.

import { message } from "../messages.js";
import { notice } from "../reader/notice.js";
import { MARK, showInPage } from "./find.js";

/** @typedef {import("../reader/spans.js").Laid} Laid */
/** @typedef {import("../reader/walk.js").Trail} Trail */

/** Of a walk it has what the facts use. */
export class Guide {
  #text;
  #tabId;
  /** @type {Trail | null} */
  #trail = null;
  #step = 0;

  /** @param {Laid} text @param {number} tabId of the page */
  constructor(text, tabId) {
    this.#text = text;
    this.#tabId = tabId;
  }

  /** @param {Trail} trail one is led to where it begins, and with each further click to the next place */
  async follow(trail) {
    const isSame = this.#trail === trail;
    this.#step = isSame ? (this.#step + 1) % trail.stops.length : (trail.start ?? 0);
    this.#trail?.button?.setAttribute("aria-pressed", "false");
    this.#trail = trail;
    trail.button?.setAttribute("aria-pressed", "true");
    const { sentence, fact } = trail.stops[this.#step];
    const args = [sentence, fact].map(({ from, to }) => this.#text.text.slice(from, to));
    if (!(await this.#show(args))) notice(message("beside_gone"));
  }

  /** @param {string[]} args */
  async #show([sentence, fact]) {
    const target = { tabId: this.#tabId };
    try {
      await chrome.scripting.insertCSS({ target, css: MARK });
      const args = /** @type {[string, string]} */ ([sentence, fact]);
      const [{ result }] = await chrome.scripting.executeScript({ target, func: showInPage, args });
      return result === true;
    } catch {
      return false; // the tab has gone elsewhere, where nobody has let Lede in
    }
  }
}
