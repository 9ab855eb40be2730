// The article and its facts as the page shows them, as one HTML file: no script, no request.

import { element } from "../../dom.js";
import { message } from "../../messages.js";

const POLICY = "default-src 'none'; style-src 'unsafe-inline'";
const SHEETS = /(?:theme|layout|article|facts|kinds|print)\.css$/;
const IDLE = ".index, .marking, .more, .facts-head, .link, .unseen, .note";

/** @param {Element} main the reader's */
export function toPage(main) {
  const copy = /** @type {Element} */ (main.cloneNode(true));
  for (const idle of copy.querySelectorAll(IDLE)) idle.remove();
  copy.replaceChildren(...copy.querySelectorAll(".head, .article, .facts"));
  for (const hidden of copy.querySelectorAll("[hidden]")) hidden.removeAttribute("hidden");
  for (const picture of copy.querySelectorAll("img")) asLink(picture);
  for (const button of copy.querySelectorAll("button")) asWords(button);
  copy.querySelector(".facts")?.removeAttribute("popover");
  const { lang, dir } = document.documentElement;
  const page = element(
    "html",
    { lang, dir, "data-sidebar": "true", "data-theme": "system" },
    element(
      "head",
      {},
      element("meta", { charset: "utf-8" }),
      element("meta", { "http-equiv": "Content-Security-Policy", content: POLICY }),
      element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      element("meta", { name: "referrer", content: "no-referrer" }),
      element("title", {}, document.title),
      element("style", {}, style()),
    ),
    element("body", {}, copy),
  );
  return `<!doctype html>\n${page.outerHTML}\n`;
}

/** @param {HTMLImageElement} picture loading it would tell its publisher who reads */
function asLink(picture) {
  const words = picture.alt || message("pictures_view");
  const link = element("a", { href: picture.src, rel: "noreferrer" }, `▣ ${words}`);
  (picture.closest(".grow") ?? picture).replaceWith(link);
}

/** @param {HTMLButtonElement} button */
function asWords(button) {
  const about = { class: button.className };
  button.replaceWith(element("span", about, ...button.childNodes));
}

/** The rules that the page goes by, without addresses of the extension. */
function style() {
  const sheets = [...document.styleSheets].filter(({ href }) => href && SHEETS.test(href));
  return sheets
    .map((sheet) => {
      const rules = [...sheet.cssRules].map(({ cssText }) => cssText).join("\n");
      return sheet.media.mediaText ? `@media ${sheet.media.mediaText} {\n${rules}\n}` : rules;
    })
    .join("\n")
    .concat("\n.facts { display: block; } .entry { cursor: auto; }\n")
    .concat(
      "@media (max-width: 63.99rem) { .facts { position: static; width: auto; translate: none !important; } }",
    );
}
