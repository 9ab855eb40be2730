// Makes a lean copy of the page as the reader sees it: what tells about the article stays; what
// runs, styles, tracks, is hidden or was typed, and what belongs to the reader's account, goes.
// Written, not built: no twin of a page's form can get in the way of its own making.

lede.copy = (() => {
  const { nodes, addresses, story, kept, words } = lede;

  /**
   * Where a node stands. `isInside`: the story. `isJudged`: whether what is hidden there goes.
   * `isMark`: whether white space counts.
   * @typedef {{isInside: boolean, isJudged: boolean, isMark: boolean}} Place
   */

  const RAW = /^(?:listing|plaintext|xmp)$/;
  const ELSEWHERE = /^(?:src|srcset|data-.*)$/;
  const VOID = new Set("area base br col hr img link meta source".split(" "));
  const EMPTIED = new Set(["audio", "iframe", "video"]);
  const { prototype: image } = HTMLImageElement;
  /** @type {(picture: Element) => number} */
  const width = (picture) => Reflect.get(image, "naturalWidth", picture);
  /** @type {(picture: Element) => string} */
  const loaded = (picture) => Reflect.get(image, "currentSrc", picture);

  /** @param {Element | null | undefined} picture whether it is there, and no spy's pixel */
  const isLoaded = (picture) => picture instanceof HTMLImageElement && width(picture) > 1;

  /** @param {Element} source whether its picture is there already */
  const isIdle = (source) => {
    const parent = nodes.parent(source);
    return parent !== null && isLoaded(nodes.find(parent, "img"));
  };

  /**
   * @param {Element} element
   * @param {Place} place
   * @returns {Place | null} where what is in it stands; null where it is not copied
   */
  const enter = (element, { isInside: isAlready, isJudged, isMark }) => {
    const tag = nodes.tag(element);
    const isInside = isAlready || story.begins(element);
    if (!kept.isElement(element, isInside) || (tag === "source" && isIdle(element))) return null;
    const look = isJudged ? story.look(element, isInside) : "shown";
    if (look === "hidden") return null;
    const opens = look === "unfolds" || tag === "noscript" || (isInside && tag === "details");
    return {
      isInside,
      isJudged: (isJudged && !opens) || tag === "body",
      isMark: isMark || tag === "pre",
    };
  };

  /** @param {Element} element @param {string} tag @param {boolean} isInside its opening tag */
  const opening = (element, tag, isInside) => {
    const own = [...nodes.attributes(element)].map(({ name, value }) => ({ name, value }));
    const isThere = tag === "img" && isLoaded(element) && /^https?:/.test(loaded(element));
    const shown = isThere
      ? [
          ...own.filter(({ name }) => !ELSEWHERE.test(name)),
          { name: "src", value: loaded(element) },
        ]
      : own;
    const written = shown.map((attribute) => {
      const value = kept.attribute(attribute, tag, isInside);
      return value === null ? "" : ` ${attribute.name}="${words.escaped(value)}"`;
    });
    return `<${nameOf(tag)}${written.join("")}>`;
  };

  /** @param {string} tag what holds raw text becomes what holds the same text marked up */
  const nameOf = (tag) => (RAW.test(tag) ? "pre" : tag);

  /**
   * What is inside, as it is shown: a shadow tree in place of its host's children, a slot filled.
   * @param {Element} element @param {string} tag
   * @returns {Iterable<Node>}
   */
  const inside = (element, tag) => {
    if (element instanceof HTMLSlotElement) {
      const assigned = HTMLSlotElement.prototype.assignedNodes.call(element);
      if (assigned.length > 0) return assigned;
    }
    if (tag === "noscript") return unscripted(nodes.text(element) ?? "");
    return nodes.children(nodes.shadow(element) ?? element);
  };

  /**
   * What is inside, without what lies folded there.
   * @param {Element} element @param {string} tag @param {Place} place
   */
  const unfolded = (element, tag, { isJudged }) => {
    const all = inside(element, tag);
    if (tag !== "details" || !isJudged || nodes.attribute(element, "open") !== null) return all;
    return [...all].filter((node) => node instanceof Element && nodes.tag(node) === "summary");
  };

  /** @param {string} markup where scripts run it is text; lazy pictures stand there */
  const unscripted = (markup) => {
    try {
      return nodes.children(nodes.body(new DOMParser().parseFromString(markup, "text/html")));
    } catch {
      return []; // the page forbids parsing (Trusted Types)
    }
  };

  /** @typedef {[Node, Place]} Waiting a node that is not written yet, and where it stands */

  /**
   * @param {Iterable<Node>} children @param {Place} place
   * @returns {Waiting[]} the last first, as they are taken from the end
   */
  const inLine = (children, place) =>
    [...children].reverse().map((child) => /** @type {Waiting} */ ([child, place]));

  /**
   * What is written of an element at once, and what waits behind it.
   * @param {Element} element @param {Place} within
   * @returns {[string, (string | Waiting)[]]}
   */
  const begin = (element, within) => {
    const tag = nodes.tag(element);
    const start = opening(element, tag, within.isInside);
    if (VOID.has(tag)) return [start, []];
    const end = `</${nameOf(tag)}>`;
    if (tag === "script") return [start + words.ofData(nodes.text(element) ?? "") + end, []];
    if (EMPTIED.has(tag)) return [start + end, []];
    return [start, [end, ...inLine(unfolded(element, tag, within), within)]];
  };

  /**
   * Written by a list, not by recursion: pages nest deep.
   * @param {Iterable<Node>} from @param {Place} at
   * @param {(node: Node) => Node | null} part what of a node is wanted
   */
  const write = (from, at, part) => {
    /** @type {string[]} */
    const written = [];
    /** @type {(string | Waiting)[]} */
    const waiting = inLine(from, at);
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const [node, place] = typeof next === "string" ? [next, at] : [part(next[0]), next[1]];
      if (typeof node === "string") written.push(node);
      else if (node instanceof Text) written.push(words.ofText(nodes.text(node) ?? "", place));
      const within = node instanceof Element ? enter(node, place) : null;
      if (!(node instanceof Element) || !within) continue;
      const [start, behind] = begin(node, within);
      written.push(start);
      for (const each of behind) waiting.push(each);
    }
    return written.join("");
  };

  const OUTSIDE = { isInside: false, isJudged: false, isMark: false };
  const CHOSEN = { isInside: true, isJudged: false, isMark: false };
  const root = nodes.root(document);

  /** The page's base without what may tell more than the page: the fragment, an idle query. */
  const base = () => {
    const address = nodes.base(document);
    const isNamed = nodes.find(root, 'link[rel~="canonical"]') !== null;
    return (isNamed ? addresses.bare : addresses.ofPage)(address.replace(/#.*$/s, ""));
  };

  return {
    /** The whole page. */
    page: () => write([root], OUTSIDE, (node) => node),

    /** The head, as far as it does not describe the whole article: that is not about its part. */
    head: () =>
      write([nodes.head(document)], OUTSIDE, (node) =>
        node instanceof Element && nodes.matches(node, "script, noscript") ? null : node,
      ),

    /** @param {Element} holder @param {(node: Node) => Node | null} part of what is in it */
    chosen: (holder, part) => write(inside(holder, nodes.tag(holder)), CHOSEN, part),

    /** The page's opening tag. */
    opening: () => opening(root, "html", false),

    /** @param {string} html what answers the background, as pages.js has it */
    snapshot: (html) => ({
      html: `<!doctype html>\n${html}`,
      base: base(),
      address: location.href,
    }),
  };
})();
