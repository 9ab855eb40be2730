// Shows a footnote where it is called, instead of sending one down the page and back.
//
// The service drops ids, so that a call cannot be followed by its address. Calls and notes are in
// the same order, though, and a note leads back: where there are as many of each, they are pairs.

import { element } from "../dom.js";
import { message } from "../messages.js";

const CALL = "sup a[href], a[href]:has(> sup:only-child)";
const LABEL = /^\[?(?:\d{1,3}|[a-z*†‡§])\]?$/iu;
const BACK = /^[\[(]?[↩↑⤴⇑^⏎︎︎\s]+[\])]?$/u;

/**
 * Makes the calls of footnotes buttons; answers with what they show, which is no part of the text.
 * @param {HTMLElement} article
 * @param {string} url of the article
 */
export function liftFootnotes(article, url) {
  /** @param {Element} link */
  const target = (link) => within(link.getAttribute("href"), url);
  const calls = Map.groupBy(
    [...article.querySelectorAll(CALL)].filter(
      (link) => LABEL.test(link.textContent.trim()) && target(link),
    ),
    target,
  );
  const notes = [...article.querySelectorAll("li, p")].filter(
    (note) => !note.querySelector("li, p:not(:only-child)") && backLink(note, target),
  );
  const distinct = notes.filter(
    (note) => !notes.some((other) => other !== note && other.contains(note)),
  );
  if (calls.size !== distinct.length) return [];
  return [...calls.values()].flatMap((links, index) =>
    links.map((link) => {
      const { button, box } = call(link, distinct[index], target);
      link.replaceWith(button);
      return box;
    }),
  );
}

/**
 * The fragment that an address names in the article itself, else null.
 * @param {string | null} href @param {string} url
 */
function within(href, url) {
  if (!href || !URL.canParse(href, url)) return null;
  const [there, here] = [new URL(href, url), new URL(url)];
  return there.hash.length > 1 && there.host === here.host && there.pathname === here.pathname
    ? there.hash
    : null;
}

/** @param {Element} note @param {(link: Element) => string | null} target */
const backLink = (note, target) =>
  [...note.querySelectorAll("a[href]")].find(
    (link) => BACK.test(link.textContent.trim()) && target(link),
  );

/** @param {Element} link @param {Element} note @param {(link: Element) => string | null} target */
function call(link, note, target) {
  const words = /** @type {Element} */ (note.cloneNode(true));
  backLink(words, target)?.remove();
  const box = element("div", { class: "note", popover: "auto", role: "note" }, ...words.childNodes);
  const label = link.textContent.trim();
  const button = element(
    "button",
    { type: "button", class: "call", "aria-label": message("footnote", label) },
    label,
  );
  button.popoverTargetElement = box;
  return { button, box };
}
