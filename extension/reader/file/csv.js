// Who said what, as a table for a spreadsheet: CSV (RFC 4180), a statement a row.

import { linkTo } from "./fragment.js";

/** @typedef {import("../../contract.js").Source} Source */
/** @typedef {import("../said.js").Said} Said */

const COLUMNS = ["name", "kind", "anonymous", "reason", "statement", "quoted", "link"];
// What a spreadsheet would take for a formula, of whoever wrote the page.
const FORMULA = /^[=+\-@\t\r]/;
const MARK = "\ufeff"; // without it spreadsheets take UTF-8 for something older

/**
 * @param {Source[]} sources
 * @param {Said[]} said what they say, with its sentence
 * @param {(said: Said) => string} sentence the words in which it stands
 * @param {string} url of the article
 */
export function toCsv(sources, said, sentence, url) {
  const rows = sources.flatMap((source) => {
    const { name, kind, anonymous, reason } = source;
    const own = said.filter((each) => each.source === source);
    const about = [name, kind, String(anonymous), reason ?? ""];
    if (own.length === 0) return [[...about, "", "", ""]];
    return own.map((each) => {
      const { text, quoted } = each.statement;
      return [...about, text, String(quoted), linkTo(url, sentence(each))];
    });
  });
  return MARK + [COLUMNS, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

/** @param {string} value that is text, whatever it begins with */
function cell(value) {
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
