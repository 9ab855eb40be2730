// Keeps watch on the chosen sites, and on nothing else: their articles call, the others never wake us.

import { chosen } from "../sites.js";

const ID = "arrival";

let last = Promise.resolve();

/** Puts the watch where the permissions are now; one after the other, as they change. */
export const watch = () => (last = last.then(place, place));

async function place() {
  const matches = await chosen();
  const [standing] = await chrome.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (standing) await chrome.scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length === 0) return;
  await chrome.scripting.registerContentScripts([
    { id: ID, matches, js: ["capture/arrival.js"], runAt: "document_end" },
  ]);
}
