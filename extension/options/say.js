// A line that tells how it went.

/**
 * @param {HTMLElement} line
 * @param {"good" | "bad" | ""} how
 * @param {string} words
 */
export function say(line, how, words) {
  line.dataset.state = how;
  line.textContent = words;
}
