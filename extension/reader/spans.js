// Finds the service's spans in the rendered article.
//
// The service counts Unicode code points of `textContent`; the page has text nodes of UTF-16 units,
// and other white space. Both are walked once, side by side, over what is not white space, so that
// every span becomes a DOM range; where the two differ they are brought together again.

/** @typedef {import("../service.js").Span} Span code points of the text */
/** @typedef {{from: number, to: number}} Stretch UTF-16 units of the text */

const LOOKAHEAD = 64;
const SURE = 6; // this many equal characters in a row mean that the two run side by side again
const BLANK = /\s/;

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
  return { nodes, letters: letters.join(""), node, offset };
}

/**
 * For each unit of the text the letter that shows it, -1 for white space and what is not shown.
 * @param {string} text
 * @param {string} letters
 */
function align(text, letters) {
  const at = new Int32Array(text.length).fill(-1);
  let letter = 0;
  for (let unit = 0; unit < text.length && letter < letters.length; unit += 1) {
    if (BLANK.test(text[unit])) continue;
    if (text[unit] !== letters[letter]) {
      const skip = meeting(text, unit, letters, letter);
      if (skip === null) continue; // this unit is not shown
      unit += skip.text;
      letter += skip.letters;
    }
    at[unit] = letter;
    letter += 1;
  }
  return at;
}

/**
 * How far to skip in each until both run side by side again; null where that is not near.
 * @param {string} text @param {number} unit @param {string} letters @param {number} letter
 */
function meeting(text, unit, letters, letter) {
  const ahead = visible(text, unit, LOOKAHEAD + SURE);
  for (let skipped = 1; skipped <= LOOKAHEAD; skipped += 1) {
    for (const [a, b] of [
      [0, skipped],
      [skipped, 0],
      [skipped, skipped],
    ]) {
      const sure = ahead.letters.slice(a, a + SURE);
      if (sure && letters.startsWith(sure, letter + b))
        return { text: ahead.offsets[a], letters: b };
    }
  }
  return null;
}

/**
 * The next letters of a text and how far each is away.
 * @param {string} text @param {number} unit @param {number} count
 */
function visible(text, unit, count) {
  const offsets = [];
  let letters = "";
  for (let next = unit; next < text.length && letters.length < count; next += 1) {
    if (BLANK.test(text[next])) continue;
    offsets.push(next - unit);
    letters += text[next];
  }
  return { offsets, letters };
}
