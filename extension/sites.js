// The sites that open by themselves: those that the browser lets this extension see, and no others.
// The browser keeps the list, as permissions, so that no second one can differ from it.

// Where a country's registry lets names be had one level further down: below these stand the sites
// of everybody ("co.uk", "com.au").
const REGISTRY =
  /^(?:ac|co|com|edu|gob|gouv|gov|go|govt|gub|gv|mil|ltd|ne|net|nhs|nom|or|org|plc|sch|school)\.[a-z]{2}$/;

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
  return isWeb && isName && !REGISTRY.test(host) ? `*://*.${host}/*` : null;
}

/** @param {string} pattern @returns {string} its host; "" where it stands for all sites */
export const hostOf = (pattern) => /^[^:]+:\/\/(?:\*\.)?([^/*]*)/.exec(pattern)?.[1] ?? "";

/** @param {string} host @param {string[]} patterns whether it is of one of them */
export const isOf = (host, patterns) =>
  patterns.map(hostOf).some((site) => !site || host === site || host.endsWith(`.${site}`));

/** @returns {Promise<string[]>} the patterns of all chosen sites */
export async function chosen() {
  const { origins = [] } = await chrome.permissions.getAll();
  return origins.filter((pattern) => /^(\*|https?):/.test(pattern) || pattern === "<all_urls>");
}

/** @param {string} pattern asks for it; only a person's own click may do so */
export const choose = (pattern) => chrome.permissions.request({ origins: [pattern] });

/** @param {string} pattern */
export const dismiss = (pattern) => chrome.permissions.remove({ origins: [pattern] });
