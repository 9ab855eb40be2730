// The command that starts the service, ready to be copied.

import { element } from "./dom.js";
import { message } from "./messages.js";

const START = "lede-reader setup";
const INSTALL = "uv tool install .";

export function startCommand() {
  const copy = element("button", { type: "button", class: "button small" }, message("copy"));
  copy.addEventListener("click", async () => {
    await navigator.clipboard.writeText(START);
    copy.textContent = message("copied");
  });
  return element(
    "div",
    {},
    element("p", { class: "command" }, element("code", {}, START), copy),
    element("p", { class: "hint" }, message("install_hint"), " ", element("code", {}, INSTALL)),
  );
}
