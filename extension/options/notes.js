// What the reader has highlighted: how much of it there is, and the ways to take it or delete it.

import { find } from "../dom.js";
import { counted } from "../messages.js";
import { allNotes, deleteNotes, notesAsMarkdown } from "../notes.js";
import { download } from "../reader/file/download.js";

export async function showNotes() {
  const all = await allNotes();
  const count = Object.values(all).reduce((sum, { notes }) => sum + notes.length, 0);
  find("#notes-count", HTMLElement).textContent = counted("notes_kept", count);
  const [take, remove] = ["#notes-export", "#notes-delete"].map((x) => find(x, HTMLButtonElement));
  take.disabled = remove.disabled = count === 0;
  take.onclick = () => download(notesAsMarkdown(all), "text/markdown", "lede-notes.md");
  remove.onclick = async () => {
    await deleteNotes();
    showNotes();
  };
}
