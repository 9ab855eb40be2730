// The key that does what the button does; a person may have changed it.

import { message } from "./messages.js";

/** @returns {Promise<string>} as the browser writes it; "" where there is none */
export async function shortcut() {
  const commands = await chrome.commands.getAll();
  return commands.find(({ name }) => name === "_execute_action")?.shortcut ?? "";
}

export async function keyHint() {
  const key = await shortcut();
  return key ? message("key_hint", key) : message("key_none");
}
