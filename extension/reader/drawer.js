// The facts' place: beside the article, or in a drawer that the toolbar opens.

import { find } from "../dom.js";
import { load, save } from "../settings.js";

const BESIDE = matchMedia("(min-width: 64rem)"); // as in shell.css

export const isBeside = () => BESIDE.matches;

/** @param {HTMLElement} facts shown and hidden by the toolbar's button from now on */
export function prepareDrawer(facts) {
  const button = find("#facts-button", HTMLElement);
  button.hidden = false;
  const tell = async () => {
    const open = isBeside() ? (await load()).sidebar : facts.matches(":popover-open");
    button.setAttribute("aria-expanded", String(open));
  };
  button.onclick = async () => {
    if (isBeside()) await save({ sidebar: !(await load()).sidebar });
    else facts.togglePopover();
    tell();
  };
  facts.addEventListener("toggle", tell);
  BESIDE.onchange = () => {
    if (isBeside()) closeDrawer();
    tell();
  };
  tell();
}

/** Shows the facts, wherever they stand. */
export async function openDrawer() {
  if (isBeside()) await save({ sidebar: true });
  else find("#facts", HTMLElement).showPopover();
}

/** Takes the keyboard to the facts, or from them back to the article. */
export async function goToFacts() {
  const facts = find("#facts", HTMLElement);
  if (facts.contains(document.activeElement)) {
    closeDrawer();
    find(".article", HTMLElement).focus({ preventScroll: true });
  } else {
    await openDrawer();
    /** @type {HTMLElement | null} */ (facts.querySelector("nav button, .entry"))?.focus();
  }
}

/** Makes room for the text where the facts cover it. */
export function closeDrawer() {
  const facts = document.querySelector("#facts");
  if (facts instanceof HTMLElement && facts.matches(":popover-open")) facts.hidePopover();
}
