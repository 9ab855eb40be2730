// Lays the marks of the text into a copy of the page: a file without a script has no highlights.

import { element } from "../../dom.js";
import { piecesOf, wrap } from "../pieces.js";
import { Laid } from "../spans.js";

/**
 * @param {Element} content a copy of the one that the text lies in
 * @param {import("../../contract.js").Article} article
 * @param {Record<string, import("../spans.js").Stretch[]>} marks what has each mark
 */
export function layMarks(content, article, marks) {
  for (const [name, stretches] of Object.entries(marks)) {
    if (stretches.length === 0) continue;
    const text = new Laid(content, article); // anew: the mark before has cut its nodes
    const inOrder = stretches.toSorted((one, other) => one.from - other.from);
    for (const piece of inOrder.flatMap((stretch) => piecesOf(text, stretch)).reverse()) {
      wrap(piece, element("span", { "data-mark": name }));
    }
  }
}
