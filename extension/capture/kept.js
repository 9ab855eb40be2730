// What of the page is copied, by lists: what an article is told by, and nothing else.

lede.kept = (() => {
  const { nodes, addresses } = lede;

  const WHOLE =
    "applet canvas datalist embed frame frameset input math meter noembed noframes object" +
    " optgroup option output param progress select style svg template textarea track wbr";
  const DROPPED = new Set(WHOLE.split(" "));
  const TYPED =
    '[contenteditable=""], [contenteditable="true" i], [contenteditable="plaintext-only" i],' +
    " [role~=textbox i], [role~=searchbox i], [role~=combobox i], [role~=spinbutton i]";
  const GONE = `${TYPED}, dialog:not([open])`;
  const TOOLS =
    "nav, menu, [role~=navigation i], [role~=menu i], [role~=menubar i], [role~=search i], [role~=toolbar i]";
  const MASTS = "header, footer, [role~=banner i], [role~=contentinfo i]";
  const SPECIAL = `${GONE}, ${TOOLS}, ${MASTS}`;
  // The page's account: by its own names outside the story, and anywhere around the way to log out.
  const ACCOUNT =
    /(?:^|[^a-z])(?:my-?)?account|(?:log|sign)(?:ged)?[-_]?in(?![a-z])|user[-_]?(?:name|menu|nav|info|box|bar|panel|area|greeting|profile)/i;
  const LEAVES =
    /(?:log|sign)[-_]?(?:out|off)(?![a-z])|abmeld|auslogg|uitlogg|afmeld|d[eé]connexion|disconnect|cerrar-?sesi|encerrar-?sess|terminar-?sess/i;
  const MOST_OF_AN_ACCOUNT = 200; // characters of the box around the way to log out

  const META =
    /^(?:og|article|book|profile|twitter|dc|dcterms?|parsely|sailthru|citation|cxenseparse|mrf|rnews|prism|bt|dcsext|iso-8601)[:._-]|^(?:application-name|apple-mobile-web-app-title|articleauthor|authors?|byl|byline|creator|date|date[._-]?\w+|description|headline|keywords|language|last-?mod\w*|lastmod|mod\w*_time|news_keywords|pub(?:lish|lished|lication)?[_-]?(?:date|at|time)|published|release_date|revised|robots|section|thumbnail\w*|title|updated_time|url|image|inlanguage|name|author\w*)$/i;
  const LINKS = 'link:is([rel~="canonical" i], [rel~="author" i], [rel~="amphtml" i])';

  const NAMES =
    /^(?:aria-controls|class|id|itemprop|itemtype|rel|role|data-(?:component|module|testid|type))$/;
  const FLAGS =
    /^(?:aria-(?:hidden|level)|colspan|dir|height|hidden|itemscope|lang|reversed|rowspan|scope|start|width)$/;
  const SOURCES = /^(?:src|srcset|data-(?:[\w-]*(?:src|srcset)|image|lazy\w*|original|url))$/;
  const MEDIA = new Set(["audio", "iframe", "video"]); // what is left of them is where they lead
  const IMAGES = /^(?:source|img|picture|amp-img)$|image|picture/;
  const HIDES = /display\s*:\s*none|visibility\s*:\s*hidden/i;
  const LONGEST_VALUE = 4000; // of an address: longer ones are state of scripts, or pictures
  const LONGEST_NAMES = 300; // of a class: the rest of such a list only says how it looks

  /** @param {Element} element */
  const isMeta = (element) =>
    ["property", "name", "itemprop"].some((key) => META.test(nodes.attribute(element, key) ?? ""));

  /** @param {Element} element whether it, or a story in it, has the page's heading */
  const isAboutStory = (element) =>
    lede.story.surrounds(element) || nodes.find(element, "h1") !== null;

  /** @param {string} names @returns the first of them */
  const wholeNames = (names) =>
    names.length > LONGEST_NAMES ? names.slice(0, LONGEST_NAMES).replace(/\S*$/, "") : names;

  /** @param {string} address a link's @param {boolean} isInside the story */
  const link = (address, isInside) => {
    if (!addresses.isWeb(address)) return isInside && /^\s*mailto:/i.test(address) ? address : null;
    return isInside ? addresses.ofPage(address) : addresses.bare(address);
  };

  /** @param {string} address a picture's */
  const picture = (address) =>
    addresses.isWeb(address) && address.length <= LONGEST_VALUE ? addresses.inText(address) : null;

  /** @type {Record<string, (value: string, element: string, isInside: boolean) => string | null>} */
  const BY_NAME = {
    alt: (value, element) => (IMAGES.test(element) ? value : null),
    content: (value) => addresses.inText(value),
    datetime: (value) => value,
    poster: (value) => picture(value),
    href: (value, element, isInside) => link(value, isInside || element !== "a"),
    name: (value, element) => (/^(?:a|meta)$/.test(element) ? value : null),
    property: (value) => value,
    style: (value) => HIDES.exec(value)?.[0] ?? null,
    title: (value, element, isInside) => (isInside && element === "iframe" ? value : null),
    type: (value, element) => (/^(?:ol|script)$/.test(element) ? value : null),
  };

  /**
   * The boxes of the account: each the largest around a way to log out that holds little else.
   * @returns {Set<Element>}
   */
  const accounts = () => {
    const found = new Set();
    const ways = nodes.findAll(nodes.root(document), "a[href], form[action]");
    for (const way of ways) {
      const address = nodes.attribute(way, "href") ?? nodes.attribute(way, "action") ?? "";
      if (!LEAVES.test(address.replace(/[?#].*$/s, ""))) continue;
      let box = way;
      for (let outer = nodes.parent(way); outer && isLittle(outer); outer = nodes.parent(outer)) {
        box = outer;
      }
      found.add(box);
    }
    return found;
  };

  /** @param {Element} box */
  const isLittle = (box) =>
    !isAboutStory(box) && (nodes.text(box)?.trim().length ?? 0) <= MOST_OF_AN_ACCOUNT;

  const ofAccount = accounts();

  /** @param {Element} element typed into, closed, a tool, or a mast @param {boolean} isInside */
  const isSpared = (element, isInside) => {
    if (nodes.matches(element, GONE)) return false;
    return (isInside && !nodes.matches(element, TOOLS)) || isAboutStory(element);
  };

  /** @param {Element} element */
  const isOfAccount = (element) =>
    ACCOUNT.test(`${nodes.attribute(element, "class")} ${nodes.attribute(element, "id")}`);

  return {
    /** @param {Element} element @param {boolean} isInside the story */
    isElement: (element, isInside) => {
      const tag = nodes.tag(element);
      if (DROPPED.has(tag) || ofAccount.has(element)) return false;
      if (MEDIA.has(tag)) return isInside;
      if (tag === "img" && !isInside) return nodes.closest(element, "figure, picture") !== null;
      if (tag === "meta") return isMeta(element);
      if (tag === "link") return nodes.matches(element, LINKS);
      if (tag === "script") return nodes.matches(element, '[type^="application/ld+json" i]');
      if (nodes.matches(element, SPECIAL) && !isSpared(element, isInside)) return false;
      return isInside || !isOfAccount(element) || isAboutStory(element);
    },

    /**
     * What an attribute says, as far as it is copied; null where it is not.
     * @param {Attr} attribute @param {string} element its tag @param {boolean} isInside the story
     */
    attribute: ({ name, value }, element, isInside) => {
      if (NAMES.test(name)) return wholeNames(value);
      if (FLAGS.test(name)) return value;
      if (name === "src" && MEDIA.has(element)) return link(value, false);
      if (SOURCES.test(name)) return IMAGES.test(element) ? picture(value) : null;
      return Object.hasOwn(BY_NAME, name) ? BY_NAME[name](value, element, isInside) : null;
    },
  };
})();
