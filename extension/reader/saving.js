// Takes the article along: as a file, on paper, as a citation or a table, or where it came from.

import { element, find } from "../dom.js";
import { message } from "../messages.js";
import { CITATIONS, workOf } from "./file/citation.js";
import { toCsv } from "./file/csv.js";
import { download, fileName } from "./file/download.js";
import { toMarkdown } from "./file/markdown.js";
import { toPage } from "./file/page.js";
import { notice } from "./notice.js";
import { unwrap } from "./pieces.js";
import { openReport } from "./report.js";

/** @typedef {import("./said.js").Said} Said */
/** @typedef {import("./spans.js").Laid} Laid */
/** @typedef {[name: string, act: () => void]} Choice its message, and what it does */

/**
 * @param {import("./view.js").View} view
 * @param {import("../addresses.js").Place} place where it was read
 * @param {Laid} text
 */
export function showSaving(view, { url, id }, text) {
  const panel = find("#save", HTMLElement);
  const { article, facts } = view.reading;
  const original = article.url ?? url;
  const name = fileName(article.title);
  /** @param {string} form @param {string} type @param {keyof typeof CITATIONS} how */
  const cite = (form, type, how) => () =>
    download(CITATIONS[how](workOf(article, url)), type, `${name}.${form}`);
  /** @param {Said} one */
  const sentence = ({ sentence: { from, to } }) => text.text.slice(from, to);

  /** @type {Choice[]} */
  const files = [
    ["markdown", () => save(toMarkdown(view.reading, contentAsRead(), url), "text/markdown", "md")],
    [
      "page",
      async () =>
        save(
          await toPage(find("#main", HTMLElement), text, article, view.sentences),
          "text/html",
          "html",
        ),
    ],
    ["print", () => print()],
  ];
  /** @type {Choice[]} */
  const citations = [
    ["text", () => copy(CITATIONS.text(workOf(article, url)))],
    ["bibtex", cite("bib", "application/x-bibtex", "bibtex")],
    ["ris", cite("ris", "application/x-research-info-systems", "ris")],
    ["csl", cite("json", "application/vnd.citationstyles.csl+json", "csl")],
  ];
  /** @type {Choice[]} */
  const tables = [
    [
      "csv",
      () =>
        save(toCsv(view.reading.facts.sources, view.said, sentence, original), "text/csv", "csv"),
    ],
  ];
  /** @param {string} words @param {string} type @param {string} ending */
  const save = (words, type, ending) => download(words, type, `${name}.${ending}`);

  const link = { href: original, target: "_blank", rel: "noreferrer" };
  const away = original && element("li", {}, element("a", link, message("open_original")));
  panel.append(
    list(panel, files, away),
    heading(message("cite")),
    list(panel, citations),
    ...(facts.sources.length > 0 ? [heading(message("sources")), list(panel, tables)] : []),
    element("hr"),
    list(panel, [
      ["report", () => openReport({ id: id ?? "", reading: view.reading, reason: null })],
    ]),
  );
  find("#save-button", HTMLElement).hidden = false;
}

/** The article's content as the service wrote it. */
function contentAsRead() {
  const content = /** @type {HTMLElement} */ (find(".content", HTMLElement).cloneNode(true));
  unwrap(content, ".named");
  return content;
}

/** @param {string} words */
const heading = (words) => element("h3", {}, words);

/** @param {HTMLElement} panel @param {Choice[]} choices @param {(Node | string)[]} more */
function list(panel, choices, ...more) {
  const lines = choices.map(([name, act]) => {
    const about = { type: "button", "data-save": name };
    const button = element("button", about, message(`save_${name}`));
    button.addEventListener("click", () => {
      panel.hidePopover();
      act();
    });
    return element("li", {}, button);
  });
  return element("ul", {}, ...lines, ...more);
}

/** @param {string} words */
async function copy(words) {
  await navigator.clipboard.writeText(words);
  notice(message("copied"));
}
