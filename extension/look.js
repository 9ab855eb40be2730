// The form for theme, font and measures: on the options page, and behind "Aa" in the reader.

import { element } from "./dom.js";
import { language, message } from "./messages.js";
import { CERTAINTIES, DEFAULTS, FONTS, MEASURES, THEMES, save } from "./settings.js";

/** @typedef {import("./settings.js").Settings} Settings */

/** @param {Settings} settings @returns {HTMLElement} saves each change at once */
export function lookForm(settings) {
  const form = element("div", { class: "look-form" }, ...fields(settings));
  const reset = element("button", { type: "button", class: "button reset" }, message("reset"));
  reset.addEventListener("click", () => {
    const { theme, font, size, width, leading, certainty } = DEFAULTS;
    const usual = { theme, font, size, width, leading, certainty };
    save(usual);
    form.replaceChildren(...fields({ ...settings, ...usual }), end);
    reset.focus();
  });
  const end = element(
    "div",
    { class: "look-end" },
    check("lineFocus", message("line_focus"), settings.lineFocus),
    check("pictures", message("pictures"), settings.pictures),
    reset,
  );
  form.append(end);
  return form;
}

/** @param {Settings} settings */
const fields = (settings) => [
  choice("theme", THEMES, settings.theme),
  choice("font", FONTS, settings.font),
  element(
    "div",
    { class: "measures" },
    measure("size", settings.size),
    measure("width", settings.width),
    measure("leading", settings.leading),
  ),
  choice("certainty", CERTAINTIES, settings.certainty),
];

/** @param {"theme" | "font" | "certainty"} name @param {readonly string[]} values @param {string} chosen */
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

/** @param {keyof typeof MEASURES} name @param {number} value */
function measure(name, value) {
  const { least, most, step } = MEASURES[name];
  const [min, max] = [String(least), String(most)];
  const about = { type: "range", name, min, max, step: String(step), value: String(value) };
  const range = element("input", about);
  const shown = element("span", { class: "value", "aria-hidden": "true" }, written(value));
  range.addEventListener("input", () => {
    shown.textContent = written(range.valueAsNumber);
    save({ [name]: range.valueAsNumber });
  });
  return element("label", { class: "measure" }, element("span", {}, message(name)), range, shown);
}

/** @param {number} value */
const written = (value) => new Intl.NumberFormat(language()).format(value);

/** @param {"lineFocus" | "pictures"} name @param {string} words @param {boolean} isOn */
function check(name, words, isOn) {
  const box = element("input", { type: "checkbox", name, checked: isOn });
  box.addEventListener("change", () => save({ [name]: box.checked }));
  return element("label", { class: "check" }, box, element("span", {}, words));
}
