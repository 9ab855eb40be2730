// Copies words of the article together with whose they are and where they stand.

import { hostOf } from "../addresses.js";
import { element } from "../dom.js";
import { message } from "../messages.js";
import { moment } from "./dates.js";
import { linkTo } from "./file/fragment.js";
import { notice } from "./notice.js";
import { saidAt } from "./said.js";

/** @typedef {import("../contract.js").Article} Article */
/** @typedef {import("./said.js").Said} Said */
/** @typedef {import("./spans.js").Laid} Laid */
/** @typedef {import("./stops.js").Stop} Stop */

const QUOTED = /^["“„«»‘‚「『].*["”“»«’」』][.,]?$/su;
const GAP = 8;

export class Quoting {
  #article;
  #text;
  #view;
  #url;
  #box = element("div", { class: "quote", popover: "manual" });

  /** @param {Article} article @param {Laid} text @param {import("./view.js").View} view @param {string} url */
  constructor(article, text, view, url) {
    this.#article = article;
    this.#text = text;
    this.#view = view;
    this.#url = url;
    this.offerTo(message("quote"), () => this.copySelection());
    document.querySelector(".article")?.after(this.#box);
    document.addEventListener("selectionchange", () => this.#offer());
    addEventListener("scroll", () => this.#offer(), { passive: true });
  }

  /** @param {string} label @param {() => void} act one more that can be done with what is selected */
  offerTo(label, act) {
    const button = element("button", { type: "button", class: "button" }, label);
    button.addEventListener("click", act);
    this.#box.append(button);
  }

  /** Copies what is selected; answers whether anything is. */
  copySelection() {
    const range = this.#selected();
    if (!range) return false;
    const from = this.#text.unit(range.startContainer, range.startOffset);
    const whose = from < 0 ? [] : saidAt(this.#view.said, from);
    const words = String(getSelection());
    this.#copy(words, whose, words);
    return true;
  }

  /** @param {Stop} stop what a walk has reached */
  copyStop({ fact, sentence }) {
    const [words, around] = [fact, sentence].map(({ from, to }) => this.#text.text.slice(from, to));
    this.#copy(words, saidAt(this.#view.said, fact.from), around);
  }

  /** @param {string} words @param {Said[]} whose @param {string} around what its link leads to */
  async #copy(words, whose, around) {
    await navigator.clipboard.writeText(this.#quotation(words, whose, around));
    notice(message("copied"));
  }

  /** @param {string} words @param {Said[]} whose @param {string} around */
  #quotation(words, whose, around) {
    const { title, authors, siteName, publishedTime, url } = this.#article;
    const quoted = words.trim().replace(/\s+/g, " ");
    const who = [...new Set(whose.map(({ source }) => named(source)))].join("; ");
    const day = publishedTime && moment(publishedTime.slice(0, 10));
    const host = hostOf(this.#url);
    const about = [title && `“${title}”`, siteName, host, day].filter(Boolean).join(", ");
    const where = [authors.join(", "), about].filter(Boolean).join(": ");
    return [
      QUOTED.test(quoted) ? quoted : `“${quoted}”`,
      who ? `— ${who}` : null,
      where,
      linkTo(url ?? this.#url, around),
    ]
      .filter(Boolean)
      .join("\n");
  }

  /** A button beside what is selected. */
  #offer() {
    const end = [...(this.#selected()?.getClientRects() ?? [])].at(-1);
    if (!end || end.bottom < 0 || end.top > innerHeight) {
      if (this.#box.matches(":popover-open")) this.#box.hidePopover();
      return;
    }
    this.#box.showPopover();
    const left = Math.min(end.right, innerWidth - this.#box.offsetWidth - GAP);
    this.#box.style.setProperty("--top", `${end.bottom + GAP}px`);
    this.#box.style.setProperty("--left", `${Math.max(GAP, left)}px`);
  }

  /** The selected range, where it lies in the article's text. */
  #selected() {
    const selection = getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
    const range = selection.getRangeAt(0);
    const inside = range.commonAncestorContainer.parentElement?.closest(".article");
    return inside && String(selection).trim() ? range : null;
  }
}

/** @param {import("../contract.js").Source} source */
const named = ({ name, role }) => (role ? `${name}, ${role}` : name);
