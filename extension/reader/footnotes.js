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
 * @param {string[]} addresses of the article: where it was read, and what it calls itself
 */
export function liftFootnotes(article, addresses) {
  const pages = addresses.filter((address) => URL.canParse(address)).map((own) => new URL(own));
  /** @param {Element} link */
  const target = (link) => within(link.getAttribute("href"), pages);
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
 * @param {string | null} href @param {URL[]} pages the article's own
 */
function within(href, pages) {
  if (!href || !URL.canParse(href, pages[0]?.href)) return null;
  const { hash, host, pathname } = new URL(href, pages[0]);
  const isHere = pages.some((own) => own.host === host && own.pathname === pathname);
  return isHere && hash.length > 1 ? hash : null;
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
