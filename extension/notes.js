// What a reader has highlighted, and noted on it: kept in this browser until the reader deletes it,
// and nowhere else. Nothing is kept of who highlights nothing.

/**
 * A highlight. `from`, `to`: UTF-16 units of the article's text; `words`: what stood there, by which
 * it is found where the text has changed. `note`: "" where nothing was noted. `at`: ISO 8601.
 * @typedef {{from: number, to: number, words: string, note: string, at: string}} Note
 */

/** An article's highlights, in the order of its text. @typedef {{title: string, notes: Note[]}} Noted */

const KEY = "notes";

/** @returns {Promise<Record<string, Noted>>} by the articles' addresses */
export async function allNotes() {
  const { [KEY]: kept } = await chrome.storage.local.get({ [KEY]: {} });
  return /** @type {Record<string, Noted>} */ (kept);
}

/** @param {string} url of an article @returns {Promise<Note[]>} */
export const notesOf = async (url) => (await allNotes())[url]?.notes ?? [];

let last = Promise.resolve();

/**
 * Keeps an article's highlights in place of those it had; none are none of the article.
 * @param {string} url
 * @param {Noted} noted
 */
export const keepNotes = (url, noted) =>
  (last = last.then(async () => {
    const { [url]: _, ...others } = await allNotes();
    const kept = noted.notes.length > 0 ? { ...others, [url]: noted } : others;
    await (Object.keys(kept).length > 0
      ? chrome.storage.local.set({ [KEY]: kept })
      : deleteNotes());
  }));

/** Deletes all of all articles. */
export const deleteNotes = () => chrome.storage.local.remove(KEY);

/**
 * Highlights as Markdown, the words quoted and the note below them.
 * @param {Record<string, Noted>} all
 */
export const notesAsMarkdown = (all) =>
  Object.entries(all)
    .map(([url, { title, notes }]) => {
      const told = notes.map(({ words, note }) =>
        [quoted(words), note].filter(Boolean).join("\n\n"),
      );
      return [`# ${title.replace(/\s+/g, " ")}`, `<${url}>`, ...told].join("\n\n");
    })
    .join("\n\n")
    .concat("\n");

/** @param {string} words */
const quoted = (words) => words.trim().replace(/^/gm, "> ");
