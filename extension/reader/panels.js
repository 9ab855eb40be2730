// What opens above the page from the toolbar takes the keyboard along.

const FIRST = "input:checked, button, a, input";

for (const panel of document.querySelectorAll(".panel")) {
  panel.addEventListener("toggle", (event) => {
    if (/** @type {ToggleEvent} */ (event).newState !== "open") return;
    /** @type {HTMLElement | null} */ (panel.querySelector(FIRST))?.focus();
  });
}
