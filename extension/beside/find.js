// Finds words in the page beside the facts. Runs there: it can use nothing that stands outside of it.

/**
 * Marks the sentence and brings it to where one reads; where the page has it no more as it was read,
 * the fact in it.
 * @param {string} sentence
 * @param {string} fact
 * @returns whether it is there
 */
export function showInPage(sentence, fact) {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  /** @type {{node: Text, offset: number}[]} */
  const places = [];
  let letters = "";
  while (walker.nextNode()) {
    const node = /** @type {Text} */ (walker.currentNode);
    if (node.parentElement?.closest("script, style, noscript, template")) continue;
    for (let offset = 0; offset < node.data.length; offset += 1) {
      if (/\s/.test(node.data[offset])) continue;
      letters += node.data[offset];
      places.push({ node, offset });
    }
  }
  for (const words of [sentence, fact]) {
    const wanted = words.replace(/\s+/g, "");
    const start = wanted ? letters.indexOf(wanted) : -1;
    if (start < 0) continue;
    const [first, last] = [places[start], places[start + wanted.length - 1]];
    const range = document.createRange();
    range.setStart(first.node, first.offset);
    range.setEnd(last.node, last.offset + 1);
    try {
      CSS.highlights.set("lede", new Highlight(range));
    } catch {
      getSelection()?.setBaseAndExtent(first.node, first.offset, last.node, last.offset + 1);
    }
    first.node.parentElement?.scrollIntoView({ block: "center", behavior: "smooth" });
    return true;
  }
  return false;
}

export const MARK = "::highlight(lede) { background-color: #ffd25e; color: #23211e; }";
