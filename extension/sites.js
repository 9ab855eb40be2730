// The sites that open by themselves: those that the browser lets this extension see, and no others.
// The browser keeps the list, as permissions, so that no second one can differ from it.

/**
 * The pattern of a site and all below it, or null where it is no site: `www.` says nothing more.
 * @param {string} typed a host, or an address
 */
export function patternOf(typed) {
  const text = typed.trim();
  const address = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`;
  if (/[\s*]/.test(text) || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  const host = hostname.replace(/^www\./, "");
  const isWeb = protocol === "https:" || protocol === "http:";
  const isName = /[\p{L}\d]\.\p{L}[\p{L}\d-]*$/u.test(host); // an address of numbers has no sites below it
  return isWeb && isName ? `*://*.${host}/*` : null;
}

/** @param {string} pattern @returns {string} its host; "" where it stands for all sites */
export const hostOf = (pattern) => /^[^:]+:\/\/(?:\*\.)?([^/*]*)/.exec(pattern)?.[1] ?? "";

/** @returns {Promise<string[]>} the patterns of all chosen sites */
export async function chosen() {
  const { origins = [] } = await chrome.permissions.getAll();
  return origins.filter((pattern) => /^(\*|https?):/.test(pattern) || pattern === "<all_urls>");
}

/** @param {string} pattern asks for it; only a person's own click may do so */
export const choose = (pattern) => chrome.permissions.request({ origins: [pattern] });

/** @param {string} pattern */
export const dismiss = (pattern) => chrome.permissions.remove({ origins: [pattern] });
