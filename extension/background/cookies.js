// Pictures in the reader page carry no cookies. Chromium sends none (`cross_origin_embedder_policy` in
// the manifest), Firefox knows no such key: to a site that the extension may see it would send even
// those that are for the site's own pages (SameSite=Strict), and there this rule takes them out.

const RULE = 1;

/** Sets the rule, which the browser keeps: where this page's own requests come from is its to say. */
export const dropCookies = () =>
  chrome.declarativeNetRequest.updateDynamicRules({
    removeRuleIds: [RULE],
    addRules: [
      {
        id: RULE,
        action: {
          type: "modifyHeaders",
          requestHeaders: [{ header: "cookie", operation: "remove" }],
        },
        condition: { initiatorDomains: [location.host], resourceTypes: ["image"] },
      },
    ],
  });
