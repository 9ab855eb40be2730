// The sign on the button: that there is nothing to read in a tab, and why.

import { message } from "./messages.js";

/**
 * Says why, or takes the sign back where there is no reason. The browser itself takes it back when
 * the tab goes elsewhere.
 * @param {number} tabId
 * @param {import("./service.js").Reason | null} reason
 */
export async function tell(tabId, reason) {
  const title = message(reason ? `${reason}_title` : "action");
  await Promise.all([
    chrome.action.setBadgeBackgroundColor({ tabId, color: "#a32a1c" }),
    chrome.action.setBadgeText({ tabId, text: reason ? "!" : "" }),
    chrome.action.setTitle({ tabId, title: reason ? `Lede: ${title}` : title }),
  ]).catch(() => undefined); // the tab was closed meanwhile
}
