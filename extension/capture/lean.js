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
  // What an article is told by: its words, its links and pictures, and the names of its parts.
  const KEPT = new RegExp(
    "^(?:alt|aria-hidden|cite|class|colspan|content|datetime|dir|height|hidden|href|id|" +
      "item(?:prop|scope|type)|lang|name|property|rel|reversed|role|rowspan|scope|src|srcset|" +
      "start|style|title|type|width|data-(?:component|module|testid|type|[\\w-]*(?:src|srcset)|" +
      "image|lazy|original|url))$",
  );
  const LONGEST_VALUE = 4000; // of an attribute: longer ones are state of scripts, or pictures
  const LONGEST_NAMES = 300; // of a class: the rest of such a list only says how it looks
  const inert = document.implementation.createHTMLDocument("");

  /** @param {Element} element */
  const isDropped = (element) =>
    element.matches(DROPPED) ||
    (element.matches("picture > source") && isShown(element.parentElement?.querySelector("img"))) ||
    (element.hasAttribute("hidden") &&
      element.getAttribute("hidden") !== "until-found" &&
      !element.closest("article, main"));

  /** @param {Attr} attribute */
  const isLean = ({ name, value }) =>
    KEPT.test(name) &&
    (name !== "style" || HIDES.test(value)) &&
    (value.length <= LONGEST_VALUE || name === "content" || name.endsWith("srcset"));

  /** @param {string} names @returns the first of them */
  const wholeNames = (names) => names.slice(0, LONGEST_NAMES).replace(/\S*$/, "");

  /** @param {Element} element an empty twin of it, without what is not needed */
  const twinOf = (element) => {
    const twin = /** @type {Element} */ (inert.importNode(element, false));
    for (const attribute of [...twin.attributes]) {
      if (!isLean(attribute)) twin.removeAttributeNode(attribute);
    }
    const names = twin.getAttribute("class") ?? "";
    if (names.length > LONGEST_NAMES) twin.setAttribute("class", wholeNames(names));
    if (element instanceof HTMLImageElement) showPicture(element, twin);
    return twin;
  };

  /** @param {Element | null | undefined} picture whether it is there, and no spy's pixel */
  const isShown = (picture) => picture instanceof HTMLImageElement && picture.naturalWidth > 1;

  /**
   * What was loaded, in the place of a lazy picture's stand-in and of what else it could be.
   * @param {HTMLImageElement} picture
   * @param {Element} twin
   */
  const showPicture = (picture, twin) => {
    if (!isShown(picture) || !/^https?:/.test(picture.currentSrc)) return;
    twin.setAttribute("src", picture.currentSrc);
    for (const { name } of [...twin.attributes]) {
      if (name === "srcset" || name.startsWith("data-")) twin.removeAttribute(name);
    }
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

  /** @param {Text} text white space counts where it is shown only */
  const wordsOf = ({ data, parentElement }) =>
    parentElement?.closest("pre") ? data : data.replace(/[ \t\r\n\f]{2,}/g, " ");

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
          target.append(inert.createTextNode(wordsOf(node)));
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
