// What is shown beside each tab: kept in memory by the browser until it closes, as the readings are.

/** @typedef {import("../addresses.js").Place} Place */

const PREFIX = "beside:";

/** @param {number} tabId @param {Place} place */
export const keepPlace = (tabId, place) => chrome.storage.session.set({ [PREFIX + tabId]: place });

/** @param {number} tabId @returns {Promise<Place | null>} */
export async function placeOf(tabId) {
  const found = await chrome.storage.session.get(PREFIX + tabId);
  return /** @type {Record<string, Place>} */ (found)[PREFIX + tabId] ?? null;
}

/** @param {number} tabId */
export const forgetPlace = (tabId) => chrome.storage.session.remove(PREFIX + tabId);

/** @param {(tabId: number) => void} callback is told of each tab that has another place, or none any more */
export const onPlace = (callback) =>
  chrome.storage.session.onChanged.addListener((changes) => {
    for (const key of Object.keys(changes)) {
      if (key.startsWith(PREFIX)) callback(Number(key.slice(PREFIX.length)));
    }
  });
