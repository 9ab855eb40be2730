// Runs in the pages of the sites that open by themselves. Says that a person has come to an article;
// who goes back to it, or loads it again, wants the page itself.

(() => {
  const ARTICLE = /"@type"\s*:\s*(\[[^\]]*)?"(\w*Article|LiveBlogPosting|BlogPosting|Report)"/;

  /** @param {keyof Document} name of the document's own, which no picture's name hides */
  const own = (name) =>
    Object.getOwnPropertyDescriptor(Document.prototype, name)?.get?.call(document);
  /** @param {string} selectors */
  const findAll = (selectors) => Document.prototype.querySelectorAll.call(document, selectors);

  const isArticle = () =>
    location.pathname !== "/" &&
    (findAll('meta[property="og:type" i][content="article" i]').length > 0 ||
      findAll('[itemtype*="schema.org/"][itemtype$="Article"]').length > 0 ||
      [...findAll('script[type^="application/ld+json"]')].some((data) =>
        ARTICLE.test(data.textContent ?? ""),
      ));

  /** @param {unknown} from the page that led here */
  const arrive = (from) => {
    if (own("visibilityState") !== "visible" || !isArticle()) return;
    const { href: address } = location;
    chrome.runtime.sendMessage({ arrived: { address, from, isOpened: opener !== null } });
  };

  /** Some sites go from article to article without loading a page; a step to a part is none. */
  const watchSteps = () => {
    let settled = 0;
    let path = location.pathname;
    navigation.addEventListener("currententrychange", ({ navigationType }) => {
      clearTimeout(settled);
      const isStep = navigationType === "push" && location.pathname !== path;
      path = location.pathname;
      if (isStep) settled = setTimeout(arrive, 1000, location.href);
    });
  };

  const start = () => {
    const [opened] = performance.getEntriesByType("navigation");
    const { type } = /** @type {PerformanceNavigationTiming} */ (opened) ?? {};
    if (type === "navigate") arrive(own("referrer"));
    watchSteps();
  };

  /** Waits until a person sees the page: it may have been made ready, or opened in the back. */
  const startWhenSeen = () => {
    const isHidden = own("visibilityState") !== "visible";
    if (own("prerendering") === true)
      addEventListener("prerenderingchange", startWhenSeen, { once: true });
    else if (isHidden) addEventListener("visibilitychange", startWhenSeen, { once: true });
    else start();
  };

  startWhenSeen();
})();
