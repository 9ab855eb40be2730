// What the reader may choose, kept by the browser on this machine.

/**
 * `service`: the address of the service, without a slash at its end. `pairing`: the secret that it
 * has to prove it knows, "" for none. `patience`: seconds to wait for its answer. `size`: of the text, in pixels. `width`: of a line, in sizes. `leading`: from line
 * to line, in sizes. `pictures`: whether an article's are shown. `sidebar`: whether the facts stand
 * beside the article. `certainty`: how sure a fact is to be to be shown. `beside`: whether a click leaves the page as it is, and shows the facts in the
 * browser's own panel beside it. `sourced`, `unsourced`: whether the sentences that a source carries, and those
 * that none does, are marked. `lineFocus`: whether all but the lines that one reads is dimmed. `keys`: whether single keys do something. `pace`: of the voice, 1 is
 * its own. `revision`: another one with each change, so that one can see whether a page wears it.
 * @typedef {object} Settings
 * @property {string} service
 * @property {string} pairing
 * @property {number} patience
 * @property {"system" | "light" | "sepia" | "dark" | "contrast"} theme
 * @property {"serif" | "sans" | "legible"} font
 * @property {number} size
 * @property {number} width
 * @property {number} leading
 * @property {boolean} pictures
 * @property {boolean} sidebar
 * @property {"certain" | "usual" | "all"} certainty
 * @property {boolean} beside
 * @property {boolean} sourced
 * @property {boolean} unsourced
 * @property {boolean} lineFocus
 * @property {boolean} keys
 * @property {number} pace
 * @property {string} revision
 */

/** @type {Settings} */
export const DEFAULTS = {
  service: "http://127.0.0.1:5333",
  pairing: "",
  patience: 30,
  theme: "system",
  font: "serif",
  size: 20,
  width: 33,
  leading: 1.6,
  pictures: true,
  sidebar: true,
  certainty: "usual",
  beside: false,
  sourced: false,
  unsourced: false,
  lineFocus: false,
  keys: true,
  pace: 1,
  revision: "",
};

export const THEMES = /** @type {const} */ (["system", "light", "sepia", "dark", "contrast"]);
export const FONTS = /** @type {const} */ (["serif", "sans", "legible"]);
export const CERTAINTIES = /** @type {const} */ (["certain", "usual", "all"]);
export const MEASURES = {
  size: { least: 14, most: 32, step: 1 },
  width: { least: 22, most: 46, step: 1 },
  leading: { least: 1.3, most: 2.1, step: 0.1 },
};

/** @returns {Promise<Settings>} */
export async function load() {
  return /** @type {Settings} */ (await chrome.storage.local.get(/** @type {any} */ (DEFAULTS)));
}

/** @param {Partial<Settings>} changes */
export const save = (changes) =>
  chrome.storage.local.set({ ...changes, revision: crypto.randomUUID() });

/** @type {((settings: Settings) => void)[]} */
const callbacks = [];

/**
 * Calls back with all settings after each change, in whatever page it was made.
 * @param {(settings: Settings) => void} callback
 */
export function onChange(callback) {
  if (callbacks.push(callback) === 1) chrome.storage.local.onChanged.addListener(apply);
}

/** Tells all parts of the page, then shows on it which revision they have. */
async function apply() {
  const settings = await load();
  for (const callback of callbacks) callback(settings);
  document.documentElement.dataset.revision = settings.revision;
}

/**
 * The service's address as it is kept, or null where it is none. Where no scheme is typed, what is
 * sent is encrypted, unless it stays on this device.
 * @param {string} typed
 */
export function serviceAddress(typed) {
  const text = typed.trim();
  const hasScheme = /^[a-z]+:\/\//i.test(text);
  const address = hasScheme
    ? text
    : `${isOnThisDevice(`http://${text}`) ? "http" : "https"}://${text}`;
  if (/\s/.test(address) || !URL.canParse(address)) return null;
  const { protocol, origin, pathname, username, password } = new URL(address);
  if (!/^https?:$/.test(protocol) || username || password) return null;
  return (origin + pathname).replace(/\/+$/, "");
}

/** @param {string} address whether what is sent there can be read on the way */
export const isReadOnTheWay = (address) => address.startsWith("http:") && !isOnThisDevice(address);

/** @param {string} address whether nothing that is sent there leaves this device */
function isOnThisDevice(address) {
  if (!URL.canParse(address)) return false;
  return /^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(address).hostname);
}
