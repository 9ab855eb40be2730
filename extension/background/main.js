// What the extension listens to: the button and its key, the menus, its own pages, and arrivals on
// chosen sites.

import { arrive } from "./arrival.js";
import { prepare } from "./beside.js";
import { dropCookies } from "./cookies.js";
import { choose, offer } from "./menu.js";
import { toggle } from "./open.js";
import { load } from "../settings.js";
import { answer } from "./requests.js";
import { health } from "./service.js";
import { watch } from "./sites.js";
import { welcome } from "./welcome.js";

chrome.action.onClicked.addListener(toggle);
chrome.contextMenus.onClicked.addListener(choose);
chrome.permissions.onAdded.addListener(watch);
chrome.permissions.onRemoved.addListener(watch);
chrome.runtime.onConnect.addListener((port) => {
  if (isOwn(port.sender)) answer(port);
});
chrome.runtime.onMessage.addListener((said, sender, reply) => {
  if (said.arrived) arrive(sender, said.arrived);
  if (!isOwn(sender) || typeof said.check !== "string") return false;
  load().then(({ pairing }) => health(said.check, pairing).then(reply));
  return true; // the reply comes later
});
chrome.runtime.onInstalled.addListener(({ reason }) => {
  offer();
  watch();
  dropCookies();
  prepare();
  if (reason === "install") welcome();
});
chrome.runtime.onStartup.addListener(() => {
  offer(); // in the language that the browser speaks now
  watch();
  prepare();
});

/** @param {chrome.runtime.MessageSender} [sender] a page of the extension, no script in a site's */
function isOwn(sender) {
  return sender?.url?.startsWith(chrome.runtime.getURL("")) ?? false;
}
