// The article and its facts as the page shows them, as one HTML file without a script: its look, its
// pictures as far as their publisher hands them out, each fact a link to its words, and the marks in
// the text with their switches, which go without one too.

import { element } from "../../dom.js";
import { marked } from "../highlight.js";
import { unwrap } from "../pieces.js";
import { trails } from "../walk.js";
import { idOf, setAnchors } from "./anchors.js";
import { layMarks } from "./marked.js";

/** @typedef {import("../../contract.js").Article} Article */
/** @typedef {import("../spans.js").Laid} Laid */
/** @typedef {import("../spans.js").Stretch} Stretch */

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data: https: http:";
const SHEETS = /(?:theme|layout|article|facts|kinds|marks|parties|print)\.css$/;
const IDLE =
  ".index, .more, .entry .count, .facts-head, .link, .unseen, .note, .notes[hidden], .unfold, .filter, img[hidden], figure[hidden]";
const LEADING = ".entry, .statement"; // what leads into the text
const MOST_STOPS = 12; // of a fact's places that have a link each
const LARGEST = 8_000_000; // bytes of a picture that is taken along
const FILE = `
.facts { display: block; }
:is(.entry, .statement) { text-decoration: none; }
.stops { display: inline-flex; flex-wrap: wrap; gap: 0.3rem; align-self: center; font-size: 0.8rem; }
:root:has([name="sourced"]:checked) [data-mark="sourced"] { background: var(--sourced); }
:root:has([name="unsourced"]:checked) [data-mark="unsourced"] { text-decoration: underline dotted var(--unsourced) 2px; }
[data-mark="noted"] { background: var(--noted); }
[id] { scroll-margin-top: 4rem; }
:target { background: var(--fact); color: var(--on-fact); }
@media (max-width: 63.99rem) { .facts { position: static; width: auto; translate: none !important; } }
@media (forced-colors: active) {
  :root:has([name="sourced"]:checked) [data-mark="sourced"] { text-decoration: underline solid Highlight 2px; }
  :root:has([name="unsourced"]:checked) [data-mark="unsourced"] { text-decoration-color: LinkText; }
  [data-mark="noted"] { text-decoration: underline wavy Highlight 2px; }
}
`;

/**
 * @param {Element} main the reader's
 * @param {Laid} text
 * @param {Article} article
 * @param {import("../marking.js").Sentences} sentences what the switches mark
 */
export async function toPage(main, text, article, sentences) {
  const copy = /** @type {Element} */ (main.cloneNode(true));
  const places = [...main.querySelectorAll(LEADING)].map((entry) =>
    sentencesOf(/** @type {HTMLElement} */ (entry)),
  );
  setAnchors(main, copy, text, places.flat());
  unwrap(copy, ".named");
  const content = copy.querySelector(".content");
  if (content) layMarks(content, article, { ...sentences, noted: marked("noted", text) });
  for (const [index, entry] of copy.querySelectorAll(LEADING).entries()) {
    lead(entry, places[index]);
  }
  for (const idle of copy.querySelectorAll(IDLE)) idle.remove();
  copy.replaceChildren(...copy.querySelectorAll(".head, .article, .facts"));
  for (const hidden of copy.querySelectorAll("[hidden]")) hidden.removeAttribute("hidden");
  for (const block of copy.querySelectorAll("[data-start]")) block.removeAttribute("data-start");
  for (const box of copy.querySelectorAll("input")) box.toggleAttribute("checked", box.checked);
  for (const button of copy.querySelectorAll("button")) asWords(button);
  for (const [index, note] of copy.querySelectorAll("textarea").entries()) {
    note.replaceWith(element("p", {}, main.querySelectorAll("textarea")[index].value));
  }
  await Promise.all([...copy.querySelectorAll("img")].map(embed));
  copy.querySelector(".facts")?.removeAttribute("popover");
  copy.removeAttribute("aria-busy");
  const style = (await rules()) + FILE;
  const { lang, dir, dataset, style: measures } = document.documentElement;
  const about = { lang, dir, style: measures.cssText, "data-sidebar": "true" };
  const page = element(
    "html",
    { ...about, "data-theme": dataset.theme, "data-font": dataset.font },
    element(
      "head",
      {},
      element("meta", { charset: "utf-8" }),
      element("meta", { "http-equiv": "Content-Security-Policy", content: POLICY }),
      element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      element("meta", { name: "referrer", content: "no-referrer" }),
      element("title", {}, document.title),
      element("style", {}, style),
    ),
    element("body", {}, copy),
  );
  return `<!doctype html>\n${page.outerHTML}\n`;
}

/** @param {HTMLElement} entry @returns {Stretch[]} the sentences that it leads to; of a statement its own */
function sentencesOf(entry) {
  const { stops = [], start = 0 } = trails.get(entry) ?? {};
  const own = entry.matches(".statement") ? stops.slice(start, start + 1) : stops;
  return own.slice(0, MOST_STOPS).map(({ sentence }) => sentence);
}

/**
 * Makes a fact a link to where it stands, with one more for each other place.
 * @param {Element} entry @param {Stretch[]} places
 */
function lead(entry, [first, ...others]) {
  if (!first) return;
  const link = element("a", { class: entry.className, href: `#${idOf(first)}` });
  link.append(...entry.childNodes);
  const more = others.map((place, index) =>
    element("a", { href: `#${idOf(place)}` }, String(index + 2)),
  );
  entry.replaceWith(
    link,
    ...(more.length > 0 ? [element("span", { class: "stops" }, ...more)] : []),
  );
}

/** @param {Element} button of which nothing is to be pressed there */
function asWords(button) {
  button.replaceWith(element("span", { class: button.className }, ...button.childNodes));
}

/** @param {HTMLImageElement} picture taken along, or where its publisher forbids that, left there */
async function embed(picture) {
  picture.removeAttribute("srcset");
  try {
    const quiet = /** @type {const} */ ({ credentials: "omit", referrerPolicy: "no-referrer" });
    const blob = await (await fetch(picture.src, quiet)).blob();
    if (blob.size > LARGEST || !blob.type.startsWith("image/")) return;
    const bytes = new Uint8Array(await blob.arrayBuffer()).toBase64();
    picture.src = `data:${blob.type.split(";")[0]};base64,${bytes}`;
  } catch {
    // it is shown from where it is, as in the reader
  }
}

/** The sheets that the page goes by, as they are written: browsers lose a part where they write them. */
async function rules() {
  const sheets = [...document.styleSheets].filter(({ href }) => href && SHEETS.test(href));
  const texts = sheets.map(async ({ href, media }) => {
    const text = await (await fetch(/** @type {string} */ (href))).text();
    return media.mediaText ? `@media ${media.mediaText} {\n${text}\n}` : text;
  });
  return (await Promise.all(texts)).join("\n");
}
