// Highlights what is selected, and lists below the article what was, each with room for a note.

import { element } from "../dom.js";
import { message } from "../messages.js";
import { keepNotes, notesOf } from "../notes.js";
import { mark, scrollTo } from "./highlight.js";
import { notice } from "./notice.js";

/** @typedef {import("../notes.js").Note} Note */
/** @typedef {import("./spans.js").Laid} Laid */

export class Noting {
  #text;
  #url;
  #title;
  /** @type {Note[]} */
  #notes = [];
  #list = element("ol", {});
  #box = element(
    "section",
    { class: "notes", "aria-labelledby": "notes-title", hidden: true },
    element("h2", { id: "notes-title" }, message("notes")),
    this.#list,
  );

  /**
   * @param {HTMLElement} article @param {Laid} text
   * @param {string} url of the article @param {string} title
   */
  constructor(article, text, url, title) {
    this.#text = text;
    this.#url = url;
    this.#title = title;
    const { lang, dir } = document.documentElement;
    Object.assign(this.#box, { lang, dir });
    article.append(this.#box);
    article.addEventListener("click", (event) => this.#goToNote(event));
    notesOf(url).then((notes) => {
      this.#notes = notes.map((note) => found(note, text.text));
      this.#show();
    });
  }

  /** Highlights what is selected in the article; answers whether anything is. */
  async highlight() {
    const selection = getSelection();
    if (!selection || selection.isCollapsed) return false;
    const range = selection.getRangeAt(0);
    const from = this.#text.unit(range.startContainer, range.startOffset);
    const end = this.#text.unit(range.endContainer, Math.max(0, range.endOffset - 1));
    if (from < 0 || end < from) return false;
    const words = this.#text.text.slice(from, end + 1);
    const note = { from, to: end + 1, words, note: "", at: new Date().toISOString() };
    this.#notes = [...this.#notes, note].sort((one, other) => one.from - other.from);
    selection.removeAllRanges();
    await this.#keep();
    notice(message("noted"));
    return true;
  }

  #keep() {
    this.#show();
    return keepNotes(this.#url, { title: this.#title, notes: this.#notes });
  }

  #show() {
    this.#box.hidden = this.#notes.length === 0;
    this.#list.replaceChildren(...this.#notes.map((note, index) => this.#line(note, index)));
    mark("noted", this.#text, this.#notes);
  }

  /** @param {Note} note @param {number} index */
  #line(note, index) {
    const go = element("button", { type: "button", class: "noted" }, note.words);
    go.addEventListener("click", () => {
      const range = this.#text.range(note);
      if (range) scrollTo(range);
    });
    const label = message("note_of", index + 1);
    const words = element("textarea", {
      rows: "1",
      "aria-label": label,
      placeholder: message("note"),
    });
    words.value = note.note;
    words.addEventListener("change", () => {
      note.note = words.value.trim();
      keepNotes(this.#url, { title: this.#title, notes: this.#notes });
    });
    const remove = element("button", { type: "button", class: "more" }, message("note_delete"));
    remove.addEventListener("click", () => {
      this.#notes = this.#notes.filter((other) => other !== note);
      this.#keep();
    });
    return element("li", {}, go, words, remove);
  }

  /** @param {MouseEvent} event a click on highlighted words leads to what is noted on them */
  #goToNote({ clientX, clientY, target }) {
    if (target instanceof Element && target.closest("a, button, textarea")) return;
    if (getSelection()?.isCollapsed === false || this.#notes.length === 0) return;
    const place = document.caretPositionFromPoint(clientX, clientY);
    const unit = place ? this.#text.unit(place.offsetNode, place.offset) : -1;
    const index = this.#notes.findIndex(({ from, to }) => from <= unit && unit < to);
    if (index >= 0) this.#list.querySelectorAll("textarea")[index].focus();
  }
}

/** @param {Note} note @param {string} text @returns {Note} where its words stand now */
function found(note, text) {
  if (text.slice(note.from, note.to) === note.words) return note;
  const from = text.indexOf(note.words);
  return from < 0 ? { ...note, from: 0, to: 0 } : { ...note, from, to: from + note.words.length };
}
