// Finds the service's spans in the rendered article.
//
// The service counts Unicode code points of `textContent`; the page has text nodes of UTF-16 units,
// and other white space. Both are walked once, side by side, over what is not white space, so that
// every span becomes a DOM range; where the two differ they are brought together again.

import { BLANK, align } from "./align.js";

/** @typedef {import("../contract.js").Span} Span code points of the text */
/** @typedef {{from: number, to: number}} Stretch UTF-16 units of the text */

/** A text as it lies in the page. */
export class Laid {
  /**
   * @param {Element} root the rendered content; what is inside a figure is not part of the text
   * @param {string} text
   */
  constructor(root, text) {
    this.text = text;
    this.units = unitsOf(text);
    this.shown = lettersOf(root);
    this.at = align(text, this.shown.letters);
  }

  /**
   * A span in UTF-16 units, as everything but the service counts.
   * @param {Span} span
   * @returns {Stretch}
   */
  stretch({ start, end }) {
    return { from: this.units[start] ?? this.text.length, to: this.units[end] ?? this.text.length };
  }

  /**
   * The range that shows a stretch, or null where the page does not.
   * @param {Stretch} stretch
   */
  range({ from, to }) {
    const first = this.#letter(from, to, 1);
    const last = this.#letter(to - 1, from - 1, -1);
    if (first < 0 || last < first) return null;
    const range = document.createRange();
    const { nodes, node, offset } = this.shown;
    range.setStart(nodes[node[first]], offset[first]);
    range.setEnd(nodes[node[last]], offset[last] + 1);
    return range;
  }

  /**
   * The unit of the text that the page shows at a place; -1 where it shows none of it there.
   * @param {Node} place @param {number} at
   */
  unit(place, at) {
    const { nodes, node, offset } = this.shown;
    const index = nodes.indexOf(/** @type {Text} */ (place));
    if (index < 0) return -1;
    const letter = firstWhere(node.length, (letter) =>
      node[letter] === index ? offset[letter] >= at : node[letter] > index,
    );
    if (node[letter] !== index) return -1;
    const unit = firstWhere(this.text.length, (unit) => this.#reached(unit) >= letter);
    return this.at[unit] === letter ? unit : -1;
  }

  /** @param {number} unit the letter that shows it, or the last one before it */
  #reached(unit) {
    return this.#letter(unit, -1, -1);
  }

  /**
   * The first letter of the page from one unit of the text on towards another.
   * @param {number} from @param {number} to @param {1 | -1} step
   */
  #letter(from, to, step) {
    for (let unit = from; unit !== to; unit += step) {
      if (this.at[unit] >= 0) return this.at[unit];
    }
    return -1;
  }
}

/**
 * The least number below a limit for which something holds that holds for all after it too.
 * @param {number} limit @param {(number: number) => boolean} holds
 */
function firstWhere(limit, holds) {
  let [low, high] = [0, limit];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * For each code point of a text, and for its end, where it starts in UTF-16 units.
 * @param {string} text
 */
function unitsOf(text) {
  const units = new Uint32Array(text.length + 1);
  let point = 0;
  let unit = 0;
  for (const { length } of text) {
    units[point] = unit;
    point += 1;
    unit += length;
  }
  units[point] = unit;
  return units.subarray(0, point + 1);
}

/**
 * What is not white space in the rendered text: the units themselves, and the node and the offset
 * of each.
 * @param {Element} root
 */
function lettersOf(root) {
  /** @type {Text[]} */
  const nodes = [];
  const walker = document.createTreeWalker(
    root,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) => (node.nodeName === "FIGURE" ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT),
  );
  while (walker.nextNode()) {
    if (walker.currentNode instanceof Text) nodes.push(walker.currentNode);
  }
  const size = nodes.reduce((sum, { length }) => sum + length, 0);
  const [node, offset] = [new Uint32Array(size), new Uint32Array(size)];
  const letters = [];
  for (const [index, { data }] of nodes.entries()) {
    for (let unit = 0; unit < data.length; unit += 1) {
      if (BLANK.test(data[unit])) continue;
      node[letters.length] = index;
      offset[letters.length] = unit;
      letters.push(data[unit]);
    }
  }
  const count = letters.length;
  return {
    nodes,
    letters: letters.join(""),
    node: node.subarray(0, count),
    offset: offset.subarray(0, count),
  };
}
