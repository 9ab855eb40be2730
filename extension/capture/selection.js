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

  const common = ranges.map((range) => range.commonAncestorContainer);
  const around = common.map((node) => (node instanceof Element ? node : lede.nodes.parent(node)));
  const holder = around.find((box) =>
    around.every((other) => box && lede.nodes.contains(box, other)),
  );
  if (!holder) return null;
  const article = lede.copy.chosen(holder, selected);
  const isBlocks = /<(?:p|li|blockquote|h[1-4]|td|div|section)\b/.test(article);
  const block = isBlocks ? article : `<p>${article}</p>`;
  const head = lede.copy.head();
  return lede.copy.snapshot(
    `${lede.copy.opening()}${head}<body><article>${block}</article></body></html>`,
  );
})();
