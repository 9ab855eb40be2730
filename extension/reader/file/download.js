// Hands a text to the browser as a file to keep.

import { element } from "../../dom.js";
import { message } from "../../messages.js";
import { notice } from "../notice.js";

const LONGEST_NAME = 80;

/** @param {string} text @param {string} type of media @param {string} name */
export function download(text, type, name) {
  const href = URL.createObjectURL(new Blob([text], { type }));
  element("a", { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000); // the browser may ask where to, first
  notice(message("saved", name));
}

/** @param {string | null} title letters and digits of any script, no sign that a system forbids */
export const fileName = (title) =>
  (title ?? "")
    .normalize("NFC")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .slice(0, LONGEST_NAME)
    .replace(/^-|-$/g, "") || "article";
