// Finds a text's letters in those of the page, where the two differ here and there.

export const BLANK = /\s/;

const LOOKAHEAD = 64;
const SURE = 6; // this many equal characters in a row mean that the two run side by side again

/**
 * For each unit of the text the letter that shows it, -1 for white space and what is not shown.
 * @param {string} text
 * @param {string} letters
 */
export function align(text, letters) {
  const at = new Int32Array(text.length).fill(-1);
  let letter = 0;
  for (let unit = 0; unit < text.length && letter < letters.length; unit += 1) {
    if (BLANK.test(text[unit])) continue;
    if (text[unit] !== letters[letter]) {
      const skip = meeting(text, unit, letters, letter);
      if (skip === null) continue; // this unit is not shown
      unit += skip.text;
      letter += skip.letters;
    }
    at[unit] = letter;
    letter += 1;
  }
  return at;
}

/**
 * How far to skip in each until both run side by side again; null where that is not near.
 * @param {string} text @param {number} unit @param {string} letters @param {number} letter
 */
function meeting(text, unit, letters, letter) {
  const ahead = visible(text, unit, LOOKAHEAD + SURE);
  for (let skipped = 1; skipped <= LOOKAHEAD; skipped += 1) {
    for (const [a, b] of [
      [0, skipped],
      [skipped, 0],
      [skipped, skipped],
    ]) {
      const sure = ahead.letters.slice(a, a + SURE);
      if (sure && letters.startsWith(sure, letter + b))
        return { text: ahead.offsets[a], letters: b };
    }
  }
  return null;
}

/**
 * The next letters of a text and how far each is away.
 * @param {string} text @param {number} unit @param {number} count
 */
function visible(text, unit, count) {
  const offsets = [];
  let letters = "";
  for (let next = unit; next < text.length && letters.length < count; next += 1) {
    if (BLANK.test(text[next])) continue;
    offsets.push(next - unit);
    letters += text[next];
  }
  return { offsets, letters };
}
