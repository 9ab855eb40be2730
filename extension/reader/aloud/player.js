// Reads the article aloud: the machine, the voice, and the bar with its buttons.

import { find } from "../../dom.js";
import { message } from "../../messages.js";
import { load, onChange, save } from "../../settings.js";
import { mark, scrollTo, unmark } from "../highlight.js";
import { SILENT, after } from "./machine.js";
import { hush, say, voiceFor } from "./voice.js";

/** @typedef {import("../spans.js").Laid} Laid */
/** @typedef {import("./machine.js").Happening} Happening */

export class Player {
  #state = SILENT;
  /** @type {SpeechSynthesisVoice | null} */
  #voice = null;
  #pace = 1;
  #text;
  #lang;
  #bar = find("#aloud", HTMLElement);
  #play = find("#aloud-play", HTMLElement);

  /** @param {Laid} text @param {string} lang of the article */
  constructor(text, lang) {
    this.#text = text;
    this.#lang = lang;
    const pace = find("#aloud-pace", HTMLSelectElement);
    load().then((settings) => {
      this.#pace = settings.pace;
      pace.value = String(settings.pace);
    });
    pace.onchange = () => save({ pace: Number(pace.value) });
    onChange((settings) => {
      if (settings.pace === this.#pace) return;
      this.#pace = settings.pace;
      this.#happen({ type: "pace" });
    });
    find("#listen-button", HTMLElement).hidden = false;
    find("#listen-button", HTMLElement).onclick = () => this.toggle();
    this.#play.onclick = () => this.toggle();
    find("#aloud-previous", HTMLElement).onclick = () => this.#happen({ type: "step", by: -1 });
    find("#aloud-next", HTMLElement).onclick = () => this.#happen({ type: "step", by: 1 });
    find("#aloud-end", HTMLElement).onclick = () => this.stop();
    addEventListener("pagehide", hush);
  }

  /** Begins at the first sentence in sight, pauses, or goes on. */
  async toggle() {
    if (this.#state.status !== "silent") return this.#happen({ type: "toggle" });
    this.#voice = await voiceFor(this.#lang);
    this.#bar.hidden = false;
    this.#bar.classList.toggle("voiceless", this.#voice === null);
    if (this.#voice === null) this.#excuse();
    else this.#happen({ type: "start", at: this.#firstInSight() });
  }

  stop() {
    this.#happen({ type: "stop" });
    const button = find("#listen-button", HTMLElement);
    if (this.#bar.contains(document.activeElement)) button.focus({ preventScroll: true });
    this.#bar.hidden = true;
  }

  /** @param {Happening} happening */
  #happen(happening) {
    const before = this.#state;
    this.#state = after(before, happening, this.#text.sentences.length);
    if (this.#state === before) return;
    this.#show();
    if (this.#state.status === "speaking") this.#say();
    else hush();
  }

  #say() {
    const { at, turn } = this.#state;
    const { from, to } = this.#text.sentences[at];
    if (!this.#voice) return;
    say(this.#text.text.slice(from, to), {
      voice: this.#voice,
      pace: this.#pace,
      ended: () => this.#happen({ type: "ended", turn }),
    });
  }

  #show() {
    const { status, at } = this.#state;
    const isSpeaking = status === "speaking";
    const label = message(isSpeaking ? "pause" : "listen");
    this.#play.setAttribute("aria-label", label);
    this.#play.title = label;
    this.#play.dataset.status = status;
    this.#bar.hidden = status === "silent";
    if (status === "silent") return unmark("spoken");
    const [range] = mark("spoken", this.#text, [this.#text.sentences[at]]);
    find("#aloud-count", HTMLElement).textContent = message(
      "position",
      at + 1,
      this.#text.sentences.length,
    );
    if (range && !isInSight(range)) scrollTo(range);
  }

  #excuse() {
    const name = new Intl.DisplayNames(document.documentElement.lang, { type: "language" });
    find("#aloud-count", HTMLElement).textContent = message("voiceless", name.of(this.#lang) ?? "");
  }

  #firstInSight() {
    const found = this.#text.sentences.findIndex((sentence) => {
      const range = this.#text.range(sentence);
      return range !== null && range.getBoundingClientRect().top > 0;
    });
    return Math.max(0, found);
  }
}

/** @param {Range} range */
function isInSight(range) {
  const { top, bottom } = range.getBoundingClientRect();
  return top > 60 && bottom < innerHeight - 90;
}
