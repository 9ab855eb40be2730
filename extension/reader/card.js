// Shows whose words one points at, or whom a name names, with the mouse, a finger, the caret or the
// focus.

import { element } from "../dom.js";
import { counted, message } from "../messages.js";
import { isMarked } from "./highlight.js";
import { unquoted } from "./parties.js";
import { saidAt } from "./said.js";

/** @typedef {import("./names.js").Named} Named */
/** @typedef {import("./said.js").Said} Said */
/** @typedef {import("./parties.js").PartyCard} PartyCard */
/** @typedef {import("./spans.js").Laid} Laid */
/** @typedef {import("./view.js").View} View */
/** @typedef {import("./spans.js").Stretch} Stretch */
/** @typedef {{x: number, y: number}} Point in the window */

const SLACK = 3; // pixels around a line that count as the line
const GAP = 6;
const CALM = 250; // milliseconds that one rests on a name: nobody asks who it is in passing

/** A card beside the name or the marked sentence that one points at. Highlights hear no pointer. */
export class Card {
  #box = element("div", { id: "card", class: "card", role: "tooltip", popover: "manual" });
  #text;
  #view;
  /** @type {(Said | PartyCard)[]} */
  #shown = [];
  #asked = 0;
  #resting = 0;

  /** @param {HTMLElement} article @param {Laid} text @param {View} view */
  constructor(article, text, view) {
    this.#text = text;
    this.#view = view;
    article.after(this.#box);
    article.addEventListener("pointermove", (event) => this.#follow(event));
    article.addEventListener("pointerleave", () => this.hide());
    article.addEventListener("click", (event) => this.#follow(event)); // a finger never hovers
    document.addEventListener("selectionchange", () => this.#followCaret());
    addEventListener("scroll", () => this.hide(), { passive: true });
  }

  hide() {
    cancelAnimationFrame(this.#asked);
    clearTimeout(this.#resting);
    this.#shown = [];
    if (this.#box.matches(":popover-open")) this.#box.hidePopover();
  }

  /** At once. @param {PartyCard} party @param {Element} name where it is named */
  tell(party, name) {
    name.setAttribute("aria-describedby", this.#box.id);
    this.#show([party], () => [aboutParty(party)], name.getClientRects()[0], null);
  }

  /** @param {MouseEvent} event at most once a frame */
  #follow({ clientX: x, clientY: y }) {
    cancelAnimationFrame(this.#asked);
    this.#asked = requestAnimationFrame(() => this.#look({ x, y }));
  }

  /** With caret browsing (F7) the keyboard points too. */
  #followCaret() {
    const selection = getSelection();
    if (!selection?.isCollapsed || !selection.anchorNode) return;
    this.#showAt(selection.anchorNode, selection.anchorOffset, null);
  }

  /** @param {Point} point */
  #look(point) {
    const place = document.caretPositionFromPoint(point.x, point.y);
    if (place) this.#showAt(place.offsetNode, place.offset, point);
    else this.hide();
  }

  /**
   * @param {Node} node @param {number} offset
   * @param {Point | null} point null: wherever that is
   */
  #showAt(node, offset, point) {
    const unit = this.#text.unit(node, offset);
    const name = nameAt(this.#view.names, unit);
    const named = name && lineAt(this.#text, [name.stretch], point, node, offset);
    if (named) return this.#show([name.party], () => [aboutParty(name.party)], named, point);
    const found = isMarked(node, offset, "sourced", "sentence", "others")
      ? saidAt(this.#view.said, unit)
      : [];
    const stretches = found.flatMap(({ fact, sentence }) => [fact, sentence]);
    const line = found.length > 0 && lineAt(this.#text, stretches, point, node, offset);
    if (!line) return this.hide();
    this.#show(found, () => sourcesOf(found).map(about), line, point);
  }

  /**
   * At once where something is marked or shown, else once one rests there.
   * @param {(Said | PartyCard)[]} found @param {() => HTMLElement[]} words
   * @param {DOMRect} line @param {Point | null} point
   */
  #show(found, words, line, point) {
    clearTimeout(this.#resting);
    const isOpen = this.#box.matches(":popover-open");
    const isSame = found.every((one, index) => one === this.#shown[index]);
    const place = () => this.#place(line, point?.x ?? line.left);
    if (isOpen && isSame && found.length === this.#shown.length) return point ? null : place();
    const open = () => {
      this.#shown = found;
      this.#box.replaceChildren(...words());
      this.#box.showPopover();
      place();
    };
    if ("source" in found[0] || isOpen || !point) return open();
    this.#resting = setTimeout(open, CALM);
  }

  /** Below the line, or above it where there is no room. @param {DOMRect} line @param {number} x */
  #place(line, x) {
    const { offsetWidth: width, offsetHeight: height } = this.#box;
    const below = line.bottom + GAP;
    const top = below + height < innerHeight ? below : line.top - height - GAP;
    const left = Math.max(GAP, Math.min(x - 2 * GAP, innerWidth - width - GAP));
    this.#box.style.setProperty("--top", `${top}px`);
    this.#box.style.setProperty("--left", `${left}px`);
  }
}

/**
 * The line that one points at, or null where one points beside the words.
 * @param {Laid} text @param {Stretch[]} stretches @param {Point | null} point
 * @param {Node} node @param {number} offset
 */
function lineAt(text, stretches, point, node, offset) {
  if (!point) {
    const caret = document.createRange();
    caret.setStart(node, offset);
    return caret.getBoundingClientRect();
  }
  const { x, y } = point;
  const rects = stretches.flatMap((stretch) => [...(text.range(stretch)?.getClientRects() ?? [])]);
  const isOn = (/** @type {DOMRect} */ { left, right, top, bottom }) =>
    left - SLACK <= x && x <= right + SLACK && top - SLACK <= y && y <= bottom + SLACK;
  return rects.find(isOn) ?? null;
}

/** @param {Named[]} names @param {number} unit */
const nameAt = (names, unit) =>
  names.find(({ stretch: { from, to } }) => from <= unit && unit < to) ?? null;

/** @param {PartyCard} party */
function aboutParty({ name, kind, role, statements, mentions }) {
  const known = [role ?? message(`kind_${kind}`)];
  if (statements.length > 0) known.push(counted("statements", statements.length));
  known.push(counted("named", mentions.length));
  const [first] = statements;
  return element(
    "p",
    { dir: "auto" },
    element("strong", {}, name),
    element("span", { class: "detail" }, known.join(" · ")),
    first && element(first.quoted ? "q" : "span", { class: "heard" }, unquoted(first.text)),
  );
}

/** @param {Said[]} found */
const sourcesOf = (found) => [...new Set(found.map(({ source }) => source))];

/** @param {import("../contract.js").Source} source */
function about({ name, role, anonymous, reason }) {
  const known = [role, reason].filter(Boolean).join(" · ");
  const detail = known || (anonymous ? message("unnamed") : "");
  return element(
    "p",
    { dir: "auto" },
    element("strong", {}, name),
    detail && element("span", { class: "detail" }, detail),
  );
}
