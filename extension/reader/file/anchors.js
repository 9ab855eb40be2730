// Gives sentences in a copy of the page names that a link can lead to.

import { element } from "../../dom.js";

/** @typedef {import("../spans.js").Laid} Laid */
/** @typedef {import("../spans.js").Stretch} Stretch */

/** @param {Stretch} sentence */
export const idOf = ({ from, to }) => `s${from}-${to}`;

/**
 * @param {Element} page as the text lies in it
 * @param {Element} copy of the page, and nothing changed in it yet
 * @param {Laid} text
 * @param {Stretch[]} sentences
 */
export function setAnchors(page, copy, text, sentences) {
  const distinct = new Map(sentences.map((sentence) => [idOf(sentence), sentence]));
  // The last first: what is set into the copy moves only what stands behind it.
  const inOrder = [...distinct.values()].sort((one, other) => other.from - one.from);
  for (const sentence of inOrder) {
    const range = text.range(sentence);
    if (range) setAnchor(twin(range, page, copy), idOf(sentence));
  }
}

/** @param {Range | null} range @param {string} id where it cannot be around all, it is at its start */
function setAnchor(range, id) {
  const anchor = element("span", { id });
  const isOneParent = range?.startContainer.parentNode === range?.endContainer.parentNode;
  if (isOneParent) range?.surroundContents(anchor);
  else range?.insertNode(anchor);
}

/**
 * The range in the copy that is this one in the page; null where the copy has none any more.
 * @param {Range} range @param {Element} page @param {Element} copy
 */
function twin({ startContainer, startOffset, endContainer, endOffset }, page, copy) {
  const [start, end] = [startContainer, endContainer].map((node) => nodeAt(copy, path(node, page)));
  if (!start || !end) return null;
  const found = document.createRange();
  found.setStart(start, startOffset);
  const isWhole = end instanceof Text && endOffset <= end.length;
  if (isWhole) found.setEnd(end, endOffset);
  return found;
}

/** @param {Node} node @param {Node} root @returns {number[]} its place in each of those around it */
function path(node, root) {
  const places = [];
  for (let at = node; at !== root && at.parentNode; at = at.parentNode) {
    places.unshift([...at.parentNode.childNodes].indexOf(/** @type {ChildNode} */ (at)));
  }
  return places;
}

/** @param {Node} root @param {number[]} places @returns {Node | undefined} */
const nodeAt = (root, places) =>
  places.reduce((/** @type {Node | undefined} */ node, place) => node?.childNodes[place], root);
