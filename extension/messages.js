// The user interface's words, in the browser's language.

/** @param {string} key @param {(string | number)[]} values */
export const message = (key, ...values) => chrome.i18n.getMessage(key, values.map(String)) || key;

/**
 * The language that the words are in, with the browser's region where it is the same: dates, plurals
 * and countries go with the words, also where the browser's language is none of ours.
 */
export function language() {
  const [spoken, wished] = [message("language"), chrome.i18n.getUILanguage()];
  return wished.split("-")[0] === spoken ? wished : spoken;
}

/**
 * A message that counts: `key_one`, `key_other`, as the language's plural rules say.
 * @param {string} key
 * @param {number} count
 */
export function counted(key, count) {
  const rule = new Intl.PluralRules(language()).select(count);
  const form = chrome.i18n.getMessage(`${key}_${rule}`, [String(count)]);
  return form || message(`${key}_other`, count);
}

/** @param {number} milliseconds as a person reads it: "12 ms", "1.3 sec" */
export function duration(milliseconds) {
  const long = milliseconds >= 1000;
  const unit = long ? "second" : "millisecond";
  const format = new Intl.NumberFormat(language(), {
    style: "unit",
    unit,
    maximumFractionDigits: long ? 1 : 0,
  });
  return format.format(long ? milliseconds / 1000 : milliseconds);
}

/**
 * Fills in the words of a page's own markup: `data-text` and `data-label` name their messages.
 * @param {ParentNode} root
 */
export function localize(root) {
  for (const element of root.querySelectorAll("[data-text]")) {
    element.textContent = message(element.getAttribute("data-text") ?? "");
  }
  for (const element of root.querySelectorAll("[data-label]")) {
    const label = message(element.getAttribute("data-label") ?? "");
    element.setAttribute("aria-label", label);
    element.setAttribute("title", label);
  }
}

/** Tells the page's language and direction, as the browser's interface has them. */
export function announceLanguage() {
  document.documentElement.lang = language();
  document.documentElement.dir = message("@@bidi_dir");
}
