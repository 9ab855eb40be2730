// Runs in the page, once a click, and makes a lean copy of it as the reader sees it: what tells
// about the article stays, what runs, styles, tracks or was typed goes.
// A classic script, for page.js or selection.js, which is injected after it: its last value is what
// `chrome.scripting.executeScript` hands back.

globalThis.lede = (() => {
  const DROPPED = [
    "audio, canvas, embed, iframe, object, style, svg, template, video",
    "datalist, input, option, select, textarea",
    'script:not([type^="application/ld+json"])',
    'link:not([rel~="canonical"], [rel~="author"], [rel~="amphtml"])',
    "meta[http-equiv], meta[name*=csrf i], meta[name*=token i], meta[name*=nonce i]",
  ].join(", ");
  const HIDES = /display\s*:\s*none|visibility\s*:\s*hidden/i;
  const LONGEST_VALUE = 4000; // of an attribute: longer ones are state of scripts, or pictures
  const inert = document.implementation.createHTMLDocument("");

  /** @param {Element} element */
  const isDropped = (element) =>
    element.matches(DROPPED) ||
    (element.hasAttribute("hidden") &&
      element.getAttribute("hidden") !== "until-found" &&
      !element.closest("article, main"));

  /** @param {Attr} attribute */
  const isLean = ({ name, value }) =>
    !name.startsWith("on") &&
    !["integrity", "nonce", "srcdoc", "value"].includes(name) &&
    (name !== "style" || HIDES.test(value)) &&
    (value.length <= LONGEST_VALUE || name === "content" || name.endsWith("srcset"));

  /** @param {Element} element an empty twin of it, without what is not needed */
  const twinOf = (element) => {
    const twin = /** @type {Element} */ (inert.importNode(element, false));
    for (const attribute of [...twin.attributes]) {
      if (!isLean(attribute)) twin.removeAttributeNode(attribute);
    }
    if (element instanceof HTMLImageElement && element.naturalWidth > 1) {
      const shown = element.currentSrc; // what was loaded in place of a lazy picture's stand-in
      if (/^https?:/.test(shown)) twin.setAttribute("src", shown);
    }
    return twin;
  };

  /**
   * What is inside, as it is shown: a shadow tree in place of its host's children, a slot filled.
   * @param {Node} node
   * @returns {Iterable<Node>}
   */
  const inside = (node) => {
    if (!(node instanceof Element)) return node.childNodes;
    if (node.localName === "noscript") return unscripted(node);
    if (node.localName === "slot") {
      const assigned = /** @type {HTMLSlotElement} */ (node).assignedNodes();
      return assigned.length > 0 ? assigned : node.childNodes;
    }
    return (node.shadowRoot ?? node).childNodes;
  };

  /** @param {Element} noscript where scripts run its content is text; lazy pictures stand there */
  const unscripted = (noscript) => {
    try {
      return new DOMParser().parseFromString(noscript.textContent, "text/html").body.childNodes;
    } catch {
      return []; // the page forbids parsing (Trusted Types)
    }
  };

  /**
   * By a list, not by recursion: pages nest deep.
   * @param {Element} from
   * @param {(node: Node) => Node | null} [part] what of a node is wanted; all of it, if not given
   */
  const copyOf = (from, part = (node) => node) => {
    const root = twinOf(from);
    /** @type {[Node, Element][]} */
    const waiting = [[from, root]];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [source, target] = next;
      for (const each of inside(source)) {
        const node = part(each);
        if (node instanceof Text) {
          target.append(inert.createTextNode(node.data));
        } else if (node instanceof Element && !isDropped(node)) {
          const twin = twinOf(node);
          target.append(twin);
          waiting.push([node, twin]);
        }
      }
    }
    return root;
  };

  /** The page's base without what may tell more than the page: the fragment, an idle query. */
  const base = () => {
    const url = new URL(document.baseURI);
    url.hash = "";
    if (document.querySelector('link[rel~="canonical"]')) url.search = "";
    return url.href;
  };

  /** @param {Element} root what answers the background, as pages.js has it */
  const snapshot = (root) => ({
    html: `<!doctype html>\n${root.outerHTML}`,
    base: base(),
    address: document.location.href,
  });

  return { copyOf, snapshot };
})();
