// Runs in the pages of the sites that open by themselves. Says that a person has come to an article;
// who goes back to it, or loads it again, wants the page itself.

(() => {
  const ARTICLE = /"@type"\s*:\s*(\[[^\]]*)?"(\w*Article|LiveBlogPosting|BlogPosting|Report)"/;

  const isArticle = () =>
    location.pathname !== "/" &&
    (document.querySelector('meta[property="og:type" i][content="article" i]') !== null ||
      document.querySelector('[itemtype*="schema.org/"][itemtype$="Article"]') !== null ||
      [...document.querySelectorAll('script[type^="application/ld+json"]')].some((data) =>
        ARTICLE.test(data.textContent ?? ""),
      ));

  const arrive = () => {
    if (isArticle()) chrome.runtime.sendMessage("arrived");
  };

  /** Some sites go from article to article without loading a page. */
  const watchSteps = () => {
    let settled = 0;
    navigation.addEventListener("currententrychange", ({ navigationType }) => {
      clearTimeout(settled);
      if (navigationType === "push") settled = setTimeout(arrive, 1000);
    });
  };

  const start = () => {
    const [opened] = performance.getEntriesByType("navigation");
    if (/** @type {PerformanceNavigationTiming} */ (opened)?.type === "navigate") arrive();
    watchSteps();
  };

  if (document.prerendering) addEventListener("prerenderingchange", start, { once: true });
  else start();
})();
