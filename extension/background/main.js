// What the extension listens to: the button and its key, the menus, and arrivals on chosen sites.

import { arrive } from "./arrival.js";
import { choose, offer } from "./menu.js";
import { toggle } from "./open.js";
import { watch } from "./sites.js";
import { welcome } from "./welcome.js";

chrome.action.onClicked.addListener(toggle);
chrome.contextMenus.onClicked.addListener(choose);
chrome.permissions.onAdded.addListener(watch);
chrome.permissions.onRemoved.addListener(watch);
chrome.runtime.onMessage.addListener((said, { tab }) => {
  if (said === "arrived" && tab) arrive(tab);
});
chrome.runtime.onInstalled.addListener(({ reason }) => {
  offer();
  watch();
  if (reason === "install") welcome();
});
chrome.runtime.onStartup.addListener(() => {
  offer(); // in the language that the browser speaks now
  watch();
});
