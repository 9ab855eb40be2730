// The table of contents of a long article.

import { element, find } from "../dom.js";

const LEAST = 3; // headings that make it worth one
const HEADINGS = ".content :is(h2, h3, h4):not(.content > :first-child)"; // that is a standfirst
const ABOVE = 80; // pixels between the window's top and a heading that one went to

/** @param {HTMLElement} article */
export function showContents(article) {
  const headings = [...article.querySelectorAll(HEADINGS)].filter((x) => x.textContent.trim());
  if (headings.length < LEAST) return;
  const panel = find("#contents", HTMLElement);
  const top = Math.min(...headings.map(levelOf));
  const lines = headings.map((heading) => {
    const button = element("button", { type: "button" }, heading.textContent.trim());
    button.addEventListener("click", () => goTo(/** @type {HTMLElement} */ (heading), panel));
    const level = String(levelOf(heading) - top);
    return { heading, button, line: element("li", { "data-level": level, dir: "auto" }, button) };
  });
  panel.lang = article.lang;
  panel.append(element("ol", {}, ...lines.map(({ line }) => line)));
  panel.addEventListener("beforetoggle", () => {
    const here = lines.findLast(({ heading }) => heading.getBoundingClientRect().top <= ABOVE + 1);
    for (const { button } of lines) button.removeAttribute("aria-current");
    here?.button.setAttribute("aria-current", "true");
  });
  find("#contents-button", HTMLElement).hidden = false;
}

/** @param {Element} heading */
const levelOf = (heading) => Number(heading.localName.slice(1));

/** @param {HTMLElement} heading @param {HTMLElement} panel */
function goTo(heading, panel) {
  panel.hidePopover();
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  const top = heading.getBoundingClientRect().top + scrollY - ABOVE;
  window.scrollTo({ top, behavior: "instant" });
}
