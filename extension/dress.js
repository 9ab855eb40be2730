// Gives a page the chosen theme, font and measures.

import { DEFAULTS, load, onChange } from "./settings.js";

/** @typedef {import("./settings.js").Settings} Settings */

/** Dresses this page now and after each change; answers with the settings. */
export async function dress() {
  onChange(wear);
  const settings = await load();
  wear(settings);
  return settings;
}

/** @param {Settings} settings */
function wear({ theme, font, size, width, leading, sidebar, lineFocus }) {
  const root = document.documentElement;
  root.dataset.theme = theme;
  root.dataset.font = font;
  root.dataset.sidebar = String(sidebar);
  root.dataset.lineFocus = String(lineFocus);
  root.style.setProperty("--size", `${size}px`);
  root.style.setProperty("--scale", String(size / DEFAULTS.size)); // of what stands beside the text
  root.style.setProperty("--width", String(width));
  root.style.setProperty("--leading", String(leading));
  remember(root);
}

/**
 * The settings come a moment after the page is painted first; `dressed.js` puts on until then what
 * was worn last.
 * @param {HTMLElement} root
 */
function remember({ dataset, style }) {
  const { revision, ...data } = dataset;
  try {
    localStorage.setItem("dress", JSON.stringify({ data, style: style.cssText }));
  } catch {
    // Who forbids all cookies forbids this too: the page is dressed a moment later, then.
  }
}
