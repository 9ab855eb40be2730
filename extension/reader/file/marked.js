// Lays the marks of the text into a copy of the page: a file without a script has no highlights.

import { element } from "../../dom.js";
import { Laid } from "../spans.js";

/** @typedef {import("../../contract.js").Article} Article */
/** @typedef {import("../spans.js").Stretch} Stretch */
/** @typedef {{node: Text, from: number, to: number}} Piece of a text node */

/**
 * @param {Element} content a copy of the one that the text lies in
 * @param {Article} article
 * @param {Record<string, Stretch[]>} marks what has each mark
 */
export function layMarks(content, article, marks) {
  for (const [name, stretches] of Object.entries(marks)) {
    if (stretches.length === 0) continue;
    const text = new Laid(content, article); // anew: the mark before has cut its nodes
    const inOrder = stretches.toSorted((one, other) => one.from - other.from);
    // The last first: to cut a node moves only what stands behind.
    for (const piece of inOrder.flatMap((stretch) => piecesOf(text, stretch)).reverse()) {
      wrap(piece, name);
    }
  }
}

/** What of a stretch stands in each text node. @param {Laid} text @param {Stretch} stretch @returns {Piece[]} */
function piecesOf(text, stretch) {
  const range = text.range(stretch);
  if (!range) return [];
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const { nodes } = text.shown;
  const [first, last] = [startContainer, endContainer].map((node) =>
    nodes.indexOf(/** @type {Text} */ (node)),
  );
  return nodes
    .slice(first, last + 1)
    .map((node) => ({
      node,
      from: node === startContainer ? startOffset : 0,
      to: node === endContainer ? endOffset : node.length,
    }))
    .filter(({ node, from, to }) => node.data.slice(from, to).trim());
}

/** @param {Piece} piece @param {string} name of the mark */
function wrap({ node, from, to }, name) {
  const end = Math.min(to, node.length); // another stretch may have begun within this one
  if (end <= from) return;
  node.splitText(end);
  const marked = node.splitText(from);
  const span = element("span", { "data-mark": name });
  marked.replaceWith(span);
  span.append(marked);
}
