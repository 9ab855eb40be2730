// Finds the service's spans in the rendered article.
//
// The service counts Unicode code points of `textContent`, and says of each block of the content
// where it begins there; the page has text nodes of UTF-16 units, and other white space. From a
// block's start on both have the same letters.

/** @typedef {import("../contract.js").Article} Article */
/** @typedef {import("../contract.js").Span} Span code points of the text */
/** @typedef {{from: number, to: number}} Stretch UTF-16 units of the text */

const BLANK = /\s/;

/** A text as it lies in the page. */
export class Laid {
  /**
   * @param {Element} root the rendered content; what is inside a figure is not part of the text
   * @param {Pick<Article, "textContent" | "sentences">} article
   */
  constructor(root, { textContent, sentences }) {
    this.text = textContent;
    this.units = unitsOf(textContent);
    this.sentences = sentences.map((sentence) => this.stretch(sentence));
    this.shown = lettersOf(root, textContent, this.units);
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
   * What stands from the sentence in which a stretch begins to the end of the one in which it ends.
   * @param {Stretch} stretch
   * @returns {Stretch}
   */
  around({ from, to }) {
    const first = this.sentences[this.#sentence(from)];
    const last = this.sentences[this.#sentence(to - 1)];
    return first && last
      ? { from: Math.min(first.from, from), to: Math.max(last.to, to) }
      : { from, to };
  }

  /**
   * The range that shows a stretch, or null where the page does not.
   * @param {Stretch} stretch
   */
  range({ from, to }) {
    const { nodes, node, offset, unit } = this.shown;
    const letterAt = (/** @type {number} */ wanted) =>
      firstWhere(unit.length, (letter) => unit[letter] >= wanted);
    const [first, last] = [letterAt(from), letterAt(to) - 1];
    if (last < first) return null;
    const range = document.createRange();
    range.setStart(nodes[node[first]], offset[first]);
    range.setEnd(nodes[node[last]], offset[last] + 1);
    return range;
  }

  /**
   * The unit of the text that the page shows at a place; -1 where it shows none of it there.
   * @param {Node} place @param {number} at
   */
  unit(place, at) {
    const { nodes, node, offset, unit } = this.shown;
    const index = nodes.indexOf(/** @type {Text} */ (place));
    if (index < 0) return -1;
    const letter = firstWhere(node.length, (letter) =>
      node[letter] === index ? offset[letter] >= at : node[letter] > index,
    );
    return node[letter] === index ? unit[letter] : -1;
  }

  /** @param {number} unit the index of the last sentence that begins there or before; or -1 */
  #sentence(unit) {
    return firstWhere(this.sentences.length, (index) => this.sentences[index].from > unit) - 1;
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
 * What is not white space in the rendered text: the node and the offset of each letter, and its
 * unit of the text.
 * @param {Element} root @param {string} text @param {Uint32Array} units
 */
function lettersOf(root, text, units) {
  const starts = [...root.querySelectorAll("[data-start]")];
  /** @type {[Element, number][]} */
  const blocks = starts.map((block) => [block, Number(block.getAttribute("data-start"))]);
  /** @type {Text[]} */
  const nodes = [];
  /** @type {Record<"node" | "offset" | "unit", number[]>} */
  const letters = { node: [], offset: [], unit: [] };
  if (blocks.length === 0) blocks.push([root, 0]);
  for (const [block, start] of blocks) {
    let unit = units[start] ?? text.length;
    for (const shown of textsIn(block)) {
      for (let offset = 0; offset < shown.length; offset += 1) {
        if (BLANK.test(shown.data[offset])) continue;
        while (BLANK.test(text[unit])) unit += 1;
        if (unit >= text.length) break;
        letters.node.push(nodes.length);
        letters.offset.push(offset);
        letters.unit.push(unit);
        unit += 1;
      }
      nodes.push(shown);
    }
  }
  return { nodes, ...letters };
}

/** @param {Element} block @returns {Text[]} */
function textsIn(block) {
  const walker = document.createTreeWalker(
    block,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) => (node.nodeName === "FIGURE" ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT),
  );
  const nodes = [];
  while (walker.nextNode()) {
    if (walker.currentNode instanceof Text) nodes.push(walker.currentNode);
  }
  return nodes;
}
