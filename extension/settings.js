// What the reader may choose, kept by the browser on this machine.

/**
 * `service`: the address of the service, without a slash at its end. `patience`: seconds to wait
 * for its answer. `size`: of the text, in pixels. `pictures`: whether an article's are shown.
 * @typedef {object} Settings
 * @property {string} service
 * @property {number} patience
 * @property {"system" | "light" | "sepia" | "dark"} theme
 * @property {"serif" | "sans"} font
 * @property {number} size
 * @property {boolean} pictures
 */

/** @type {Settings} */
export const DEFAULTS = {
  service: "http://127.0.0.1:8000",
  patience: 30,
  theme: "system",
  font: "serif",
  size: 20,
  pictures: true,
};

export const THEMES = /** @type {const} */ (["system", "light", "sepia", "dark"]);
export const FONTS = /** @type {const} */ (["serif", "sans"]);
export const SIZES = { least: 15, most: 30 };

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

/**
 * Gives the page the chosen theme, font and size.
 * @param {Settings} settings
 */
export function dress({ theme, font, size }) {
  const root = document.documentElement;
  root.dataset.theme = theme;
  root.dataset.font = font;
  root.style.setProperty("--size", `${size}px`);
}
