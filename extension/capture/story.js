// Where on the page the story stands, and what is hidden from who looks at the page.

lede.story = (() => {
  const { nodes } = lede;
  const BOXES = 'article, main, [role~="main"], [role~="article"], [itemprop~="articleBody"]';
  const ASIDE = "aside, dialog, footer, form, header, nav";
  const PICTURES = "figure, img, picture";
  // Elements that never have a box of their own, or have it without being looked at.
  const BOXLESS = new Set(
    "area base br col colgroup link map meta noscript rp script source title track wbr".split(" "),
  );
  const LEAST_PROSE = 80; // characters that are no link: as many as a short paragraph has

  const root = nodes.root(document);

  /** @param {Element} element how much of its text is no link */
  const proseOf = (element) =>
    [...nodes.findAll(element, "a, script, style")].reduce(
      (length, each) => length - (nodes.text(each)?.trim().length ?? 0),
      nodes.text(element)?.trim().length ?? 0,
    );

  /** The box that holds most of the paragraphs, where one does. */
  const bulk = () => {
    /** @type {Map<Element, number>} */
    const sizes = new Map();
    for (const paragraph of nodes.findAll(root, "p")) {
      const parent = nodes.parent(paragraph);
      const size = nodes.text(paragraph)?.length ?? 0;
      if (parent && !nodes.closest(parent, ASIDE)) {
        sizes.set(parent, (sizes.get(parent) ?? 0) + size);
      }
    }
    const [most] = [...sizes].sort(([, one], [, other]) => other - one);
    return most ? [most[0]] : [];
  };

  const boxes = [...nodes.findAll(root, BOXES), ...bulk()];
  if (boxes.length === 0) boxes.push(nodes.body(document) ?? root);
  const known = new Set(boxes);
  /** @type {Set<Element>} */
  const around = new Set();
  for (const box of boxes) {
    for (let outer = nodes.parent(box); outer && !around.has(outer); outer = nodes.parent(outer)) {
      around.add(outer);
    }
  }

  /** @param {Element} element whether a person who looks at the page is shown it */
  const isSeen = (element) =>
    nodes.isShown(element, { visibilityProperty: true }) ||
    getComputedStyle(element).display === "contents"; // which has no box, but shows what is in it

  // A page whose story is not to be seen, as before its styles are there, hides nothing by hiding.
  const isTelling = boxes.some(isSeen);

  return {
    /** @param {Element} element whether a story begins with it */
    begins: (element) => known.has(element),

    /** @param {Element} element whether a story stands in it */
    surrounds: (element) => around.has(element),

    /**
     * What a look at the page tells of an element: "unfolds" where it is hidden, but may be a part
     * of the story that opens, or a picture that is still to come.
     * @param {Element} element
     * @param {boolean} isInside the story
     * @returns {"shown" | "unfolds" | "hidden"}
     */
    look: (element, isInside) => {
      if (!isTelling || BOXLESS.has(nodes.tag(element)) || isSeen(element)) return "shown";
      if (around.has(element)) return "shown";
      const isOfStory = nodes.matches(element, PICTURES) || proseOf(element) >= LEAST_PROSE;
      return isInside && isOfStory ? "unfolds" : "hidden";
    },
  };
})();
