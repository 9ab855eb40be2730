// Answers with what is selected, as the article of its page; with null where nothing is. What lies
// around the selection is left out, and what describes the whole article too: it would win over it.

(() => {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return null;
  const ranges = Array.from({ length: selection.rangeCount }, (_, i) => selection.getRangeAt(i));

  /** @param {Node} node @returns {Node | null} the part of it that is selected */
  const selected = (node) => {
    if (!selection.containsNode(node, true)) return null;
    if (!(node instanceof Text)) return node;
    const part = ranges
      .filter((range) => range.intersectsNode(node))
      .map(({ startContainer, startOffset, endContainer, endOffset }) =>
        node.data.slice(
          node === startContainer ? startOffset : 0,
          node === endContainer ? endOffset : undefined,
        ),
      );
    return new Text(part.join(" "));
  };

  /** @param {Node} node what describes the whole article is not about its part */
  const general = (node) =>
    node instanceof Element && node.matches("script, noscript") ? null : node;

  const common = ranges.map((range) => range.commonAncestorContainer);
  const around = common.map((node) => (node instanceof Element ? node : node.parentElement));
  const holder = around.find((node) => around.every((other) => node?.contains(other)));
  if (!holder) return null;
  const page = lede.copyOf(document.documentElement, () => null);
  const article = lede.copyOf(holder, selected);
  const inline = !article.querySelector("p, li, blockquote, h1, h2, h3, h4, td, div, section");
  const block = document.implementation.createHTMLDocument("").createElement("article");
  const inner = inline ? block.appendChild(block.ownerDocument.createElement("p")) : block;
  inner.append(...article.childNodes);
  page.append(lede.copyOf(document.head, general), block);
  return lede.snapshot(page);
})();
