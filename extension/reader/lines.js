// Line focus: with it on, the arrow keys go on by a line, so that the eye need not.

import { onChange } from "../settings.js";

/** @param {boolean} wanted whether it is on now; the settings tell of changes */
export function stepByLines(wanted) {
  let isOn = wanted;
  onChange(({ lineFocus }) => (isOn = lineFocus));
  document.addEventListener("keydown", (event) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const isReading =
      event.target instanceof Element && event.target.matches("body, .article, .named");
    if (!isOn || !by || !isReading || event.defaultPrevented) return;
    event.preventDefault();
    const { fontSize, lineHeight } = getComputedStyle(
      document.querySelector(".article") ?? document.body,
    );
    scrollBy({ top: by * (parseFloat(lineHeight) || parseFloat(fontSize)), behavior: "instant" });
  });
}
