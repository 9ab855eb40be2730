// A box that leaves of many cards those that hold some words.

import { element } from "../dom.js";
import { message } from "../messages.js";

/** @param {HTMLElement[]} groups of cards */
export function filterBox(groups) {
  const box = element("input", {
    type: "search",
    class: "filter",
    placeholder: message("filter"),
    "aria-label": message("filter"),
  });
  const found = element("p", { class: "unseen", role: "status" });
  const apply = () => {
    for (const more of groups.flatMap((group) => [...group.querySelectorAll(".more")]))
      more.remove();
    const words = plain(box.value);
    const cards = groups.map((group) => keep(group, words));
    const [left, all] = [cards.flat().filter(Boolean).length, cards.flat().length];
    found.textContent = message("position", left, all);
  };
  for (const event of ["input", "change"]) box.addEventListener(event, apply);
  return element("div", {}, box, found);
}

/** @param {HTMLElement} group @param {string} words @returns {boolean[]} which of its cards stay */
function keep(group, words) {
  const cards = [...group.querySelectorAll(".party")].map((card) => {
    const holds = plain(card.textContent).includes(words);
    card.toggleAttribute("hidden", !holds);
    return holds;
  });
  group.hidden = !cards.includes(true);
  return cards;
}

/** @param {string} text without accents and capitals: who looks for "Perez" finds "Pérez" */
const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
