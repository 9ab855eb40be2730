// The form for theme, font and size: on the options page, and behind "Aa" in the reader.

import { element } from "./dom.js";
import { message } from "./messages.js";
import { FONTS, SIZES, THEMES, save } from "./settings.js";

/** @typedef {import("./settings.js").Settings} Settings */

/** @param {Settings} settings @returns {HTMLElement} saves each change at once */
export function lookForm(settings) {
  return element(
    "div",
    { class: "look-form" },
    choice("theme", THEMES, settings.theme),
    choice("font", FONTS, settings.font),
    size(settings.size),
    pictures(settings.pictures),
  );
}

/** @param {"theme" | "font"} name @param {readonly string[]} values @param {string} chosen */
function choice(name, values, chosen) {
  const options = values.map((value) => {
    const radio = element("input", { type: "radio", name, value, checked: value === chosen });
    radio.addEventListener("change", () => save({ [name]: value }));
    return element(
      "label",
      { class: "choice", "data-value": value },
      radio,
      element("span", {}, message(`${name}_${value}`)),
    );
  });
  return element(
    "fieldset",
    { class: "choices" },
    element("legend", {}, message(name)),
    ...options,
  );
}

/** @param {number} pixels */
function size(pixels) {
  const [min, max] = [String(SIZES.least), String(SIZES.most)];
  const range = element("input", { type: "range", name: "size", min, max, value: String(pixels) });
  range.addEventListener("input", () => save({ size: range.valueAsNumber }));
  return element("label", { class: "size" }, element("span", {}, message("size")), range);
}

/** @param {boolean} shown */
function pictures(shown) {
  const box = element("input", { type: "checkbox", name: "pictures", checked: shown });
  box.addEventListener("change", () => save({ pictures: box.checked }));
  return element("label", { class: "check" }, box, element("span", {}, message("pictures")));
}
