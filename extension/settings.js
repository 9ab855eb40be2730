// What the reader may choose, kept by the browser on this machine.

/**
 * `service`: the address of the service, without a slash at its end. `patience`: seconds to wait
 * for its answer. `size`: of the text, in pixels. `width`: of a line, in sizes. `leading`: from line
 * to line, in sizes. `pictures`: whether an article's are shown. `sidebar`: whether the facts stand
 * beside the article. `sourced`, `unsourced`: whether the sentences that a source carries, and those
 * that none does, are marked. `keys`: whether single keys do something. `pace`: of the voice, 1 is
 * its own.
 * @typedef {object} Settings
 * @property {string} service
 * @property {number} patience
 * @property {"system" | "light" | "sepia" | "dark" | "contrast"} theme
 * @property {"serif" | "sans" | "legible"} font
 * @property {number} size
 * @property {number} width
 * @property {number} leading
 * @property {boolean} pictures
 * @property {boolean} sidebar
 * @property {boolean} sourced
 * @property {boolean} unsourced
 * @property {boolean} keys
 * @property {number} pace
 */

/** @type {Settings} */
export const DEFAULTS = {
  service: "http://127.0.0.1:5333",
  patience: 30,
  theme: "system",
  font: "serif",
  size: 20,
  width: 33,
  leading: 1.6,
  pictures: true,
  sidebar: true,
  sourced: false,
  unsourced: false,
  keys: true,
  pace: 1,
};

export const THEMES = /** @type {const} */ (["system", "light", "sepia", "dark", "contrast"]);
export const FONTS = /** @type {const} */ (["serif", "sans", "legible"]);
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
export const save = (changes) => chrome.storage.local.set(changes);

/**
 * Calls back with all settings after each change, in whatever page it was made.
 * @param {(settings: Settings) => void} callback
 */
export function onChange(callback) {
  chrome.storage.local.onChanged.addListener(() => load().then(callback));
}

/**
 * The service's address as it is kept, or null where it is none.
 * @param {string} typed
 */
export function serviceAddress(typed) {
  const text = typed.trim();
  const address = /^[a-z]+:\/\//i.test(text) ? text : `http://${text}`;
  if (/\s/.test(address) || !URL.canParse(address)) return null;
  const { protocol, origin, pathname, username, password } = new URL(address);
  if (!/^https?:$/.test(protocol) || username || password) return null;
  return (origin + pathname).replace(/\/+$/, "");
}
