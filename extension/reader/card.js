// Shows whose words one points at, with the mouse, a finger or the caret.

import { element } from "../dom.js";
import { message } from "../messages.js";
import { isMarked } from "./highlight.js";
import { saidAt } from "./said.js";

/** @typedef {import("./said.js").Said} Said */
/** @typedef {import("./spans.js").Laid} Laid */
/** @typedef {{x: number, y: number}} Point in the window */

const SLACK = 3; // pixels around a line that count as the line
const GAP = 6;

/** A card beside the marked sentence that one points at. Highlights themselves hear no pointer. */
export class Card {
  #box = element("div", { class: "card", role: "tooltip", popover: "manual" });
  #text;
  #said;
  /** @type {Said[]} */
  #shown = [];
  #asked = 0;

  /** @param {HTMLElement} article @param {Laid} text @param {Said[]} said */
  constructor(article, text, said) {
    this.#text = text;
    this.#said = said;
    article.after(this.#box);
    article.addEventListener("pointermove", (event) => this.#follow(event));
    article.addEventListener("pointerleave", () => this.hide());
    article.addEventListener("click", (event) => this.#follow(event)); // a finger never hovers
    document.addEventListener("selectionchange", () => this.#followCaret());
    addEventListener("scroll", () => this.hide(), { passive: true });
  }

  hide() {
    cancelAnimationFrame(this.#asked);
    this.#shown = [];
    if (this.#box.matches(":popover-open")) this.#box.hidePopover();
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
    const found = isMarked(node, offset, "sourced", "sentence", "others")
      ? saidAt(this.#said, this.#text.unit(node, offset))
      : [];
    const line = found.length > 0 && lineAt(this.#text, found, point, node, offset);
    if (!line) return this.hide();
    const isShown =
      this.#box.matches(":popover-open") &&
      found.length === this.#shown.length &&
      found.every((one, index) => one === this.#shown[index]);
    if (isShown) return;
    this.#shown = found;
    this.#box.replaceChildren(...sourcesOf(found).map(about));
    this.#box.showPopover();
    this.#place(line, point?.x ?? line.left);
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
 * @param {Laid} text @param {Said[]} found @param {Point | null} point
 * @param {Node} node @param {number} offset
 */
function lineAt(text, found, point, node, offset) {
  if (!point) {
    const caret = document.createRange();
    caret.setStart(node, offset);
    return caret.getBoundingClientRect();
  }
  const { x, y } = point;
  const rects = found
    .flatMap(({ fact, sentence }) => [fact, sentence])
    .flatMap((stretch) => [...(text.range(stretch)?.getClientRects() ?? [])]);
  const isOn = (/** @type {DOMRect} */ { left, right, top, bottom }) =>
    left - SLACK <= x && x <= right + SLACK && top - SLACK <= y && y <= bottom + SLACK;
  return rects.find(isOn) ?? null;
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
