// Where one has read to, kept in the tab: reload, back and forward come back to it, in whatever size
// the text stands then.

/**
 * `block`: of the article's content, by its number. `share`: of it that is above what is seen.
 * @typedef {{block: number, share: number}} Position
 */

const PREFIX = "position:";

/**
 * Goes to where this page was left, if it was, and remembers from now on where it is left.
 * @param {string | null} id of the page
 */
export function keepPosition(id) {
  const key = PREFIX + id;
  const content = /** @type {HTMLElement} */ (document.querySelector(".content"));
  history.scrollRestoration = "manual"; // the browser's own comes before the article does
  const restore = () => {
    const kept = sessionStorage.getItem(key);
    if (kept) goTo(content, JSON.parse(kept));
  };
  restore();
  addEventListener("pageshow", ({ persisted }) => persisted && restore());
  const keep = () => {
    const position = positionIn(content);
    if (position) sessionStorage.setItem(key, JSON.stringify(position));
    else sessionStorage.removeItem(key);
  };
  addEventListener("scrollend", keep); // what a page writes as it goes is lost with its process
  addEventListener("pagehide", keep);
}

/** @param {HTMLElement} content @returns {Position | null} null at the page's top */
function positionIn(content) {
  if (scrollY === 0) return null;
  const top = topOfSight();
  const block = [...content.children].findIndex((x) => x.getBoundingClientRect().bottom > top);
  if (block < 0) return { block: content.children.length - 1, share: 1 };
  const rect = content.children[block].getBoundingClientRect();
  return { block, share: Math.max(0, (top - rect.top) / rect.height) }; // 0 also between two blocks
}

/** @param {HTMLElement} content @param {Position} position */
function goTo(content, { block, share }) {
  const rect = content.children[block]?.getBoundingClientRect();
  if (!rect) return;
  const top = scrollY + rect.top + share * rect.height - topOfSight();
  window.scrollTo({ top, behavior: "instant" });
}

/** Where the window's own bar ends. */
const topOfSight = () => document.querySelector(".toolbar")?.getBoundingClientRect().bottom ?? 0;
