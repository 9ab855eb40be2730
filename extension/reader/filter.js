// A box that leaves of many cards those that hold some words, and shows what they say with them.

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
    unfold(card, words);
    return holds;
  });
  group.hidden = !cards.includes(true);
  return cards;
}

/**
 * Shows of what a card says that which has the words; without words it is as it was.
 * @param {Element} card @param {string} words
 */
function unfold(card, words) {
  const lines = [...card.querySelectorAll(".statements > li")];
  const telling = lines.filter((line) => words && plain(line.textContent).includes(words));
  for (const line of lines) {
    line.toggleAttribute("hidden", telling.length > 0 && !telling.includes(line));
  }
  const button = card.querySelector(".unfold");
  if (!(button instanceof HTMLElement)) return;
  const isOpen = button.getAttribute("aria-expanded") === "true";
  const isToClose = isOpen && button.dataset.byBox === "true";
  if (telling.length > 0 ? isOpen : !isToClose) return;
  button.dataset.byBox = String(!isOpen);
  button.click();
}

/** @param {string} text without accents and capitals: who looks for "Perez" finds "Pérez" */
const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
