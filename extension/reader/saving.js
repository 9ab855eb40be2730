// Takes the article along: as a file, on paper, or where it came from.

import { element, find } from "../dom.js";
import { message } from "../messages.js";
import { toMarkdown } from "./file/markdown.js";
import { toPage } from "./file/page.js";
import { notice } from "./notice.js";

/** @typedef {import("../contract.js").Reading} Reading */

const LONGEST_NAME = 80;

/** @param {Reading} reading @param {string} url where the article was read */
export function showSaving(reading, url) {
  const panel = find("#save", HTMLElement);
  /** @param {string} name @param {() => void} act */
  const choice = (name, act) => {
    const about = { type: "button", "data-save": name };
    const button = element("button", about, message(`save_${name}`));
    button.addEventListener("click", () => {
      panel.hidePopover();
      act();
    });
    return element("li", {}, button);
  };
  const { title, url: canonical } = reading.article;
  const markdown = () => toMarkdown(reading, find(".content", HTMLElement), url);
  const page = () => toPage(find("#main", HTMLElement));
  const original = canonical ?? url;
  const link = { href: original, target: "_blank", rel: "noreferrer" };
  panel.append(
    element(
      "ul",
      {},
      choice("markdown", () => download(markdown(), "text/markdown", `${fileName(title)}.md`)),
      choice("page", () => download(page(), "text/html", `${fileName(title)}.html`)),
      choice("print", () => print()),
      original && element("li", {}, element("a", link, message("open_original"))),
    ),
  );
  find("#save-button", HTMLElement).hidden = false;
}

/** @param {string} text @param {string} type @param {string} name */
function download(text, type, name) {
  const href = URL.createObjectURL(new Blob([text], { type }));
  element("a", { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000); // the browser may ask where to, first
  notice(message("saved", name));
}

/** @param {string | null} title letters and digits of any script, no sign that a system forbids */
const fileName = (title) =>
  (title ?? "")
    .normalize("NFC")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .slice(0, LONGEST_NAME)
    .replace(/^-|-$/g, "") || "article";
