// Wraps words of the article in elements of their own, without a change of what stands there.

/** @typedef {import("./spans.js").Laid} Laid */
/** @typedef {import("./spans.js").Stretch} Stretch */
/** @typedef {{node: Text, from: number, to: number}} Piece of a text node */

/** What of a stretch stands in each text node. @param {Laid} text @param {Stretch} stretch @returns {Piece[]} */
export function piecesOf(text, stretch) {
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

/**
 * Puts an element around a piece. Of a node's pieces the last comes first: to cut it moves only what
 * stands behind.
 * @param {Piece} piece @param {HTMLElement} around
 * @returns {boolean} whether it does: not where the piece behind this one begins in it
 */
export function wrap({ node, from, to }, around) {
  const end = Math.min(to, node.length);
  if (end <= from) return false;
  if (end < node.length) node.splitText(end);
  const words = from > 0 ? node.splitText(from) : node;
  words.replaceWith(around);
  around.append(words);
  return true;
}

/** Takes such elements away again. @param {ParentNode & Node} root @param {string} selector of them */
export function unwrap(root, selector) {
  for (const around of root.querySelectorAll(selector)) around.replaceWith(...around.childNodes);
  root.normalize();
}
