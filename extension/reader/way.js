// How far one has come in the article, and how long the rest takes.

import { find } from "../dom.js";
import { counted } from "../messages.js";

/**
 * @param {HTMLElement} article
 * @param {{title: string | null, readingMinutes: number}} about
 */
export function showWay(article, { title, readingMinutes }) {
  const bar = find(".toolbar", HTMLElement);
  const place = find("#place", HTMLElement);
  const headline = find(".head h1", HTMLElement);
  place.textContent = title;
  const update = () => {
    const top = bar.getBoundingClientRect().bottom;
    const read = share(article.getBoundingClientRect().bottom);
    find("#way", HTMLElement).style.setProperty("--read", String(read));
    find("#left", HTMLElement).textContent =
      read < 1 ? counted("left", Math.ceil(readingMinutes * (1 - read))) : "";
    place.classList.toggle("passed", headline.getBoundingClientRect().bottom < top);
  };
  addEventListener("scroll", oncePerFrame(update), { passive: true });
  addEventListener("resize", oncePerFrame(update));
  update();
}

/**
 * The share of the way to an article's end: all of it once the end is in sight.
 * @param {number} end below the window's top
 */
function share(end) {
  const rest = end - innerHeight;
  return rest <= 0 ? 1 : scrollY / (scrollY + rest);
}

/** @param {() => void} act */
function oncePerFrame(act) {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      act();
    });
  };
}
