// A page that was read badly, as a file that a person may attach to a report. Nothing is sent.

import { element } from "../dom.js";
import { message } from "../messages.js";
import { captured } from "../pages.js";
import { download } from "./file/download.js";

/**
 * What the report is about. `reading`: what was made of the page; `reason`: why nothing was.
 * @typedef {object} Case
 * @property {string} id of the page
 * @property {import("../contract.js").Reading | null} reading
 * @property {import("../service.js").Reason | null} reason
 */

/** @param {Case} about asks what is wrong, says what the file will hold, and saves it */
export function openReport(about) {
  const words = element("textarea", { id: "report-words", rows: "3" });
  const save = element("button", { type: "button", class: "button first" }, message("report_save"));
  const close = element(
    "button",
    { type: "button", class: "tool close", "aria-label": message("close") },
    element("span", { "aria-hidden": "true" }, "×"),
  );
  const dialog = element(
    "dialog",
    { class: "dialog report", id: "report", closedby: "any", "aria-labelledby": "report-title" },
    element("h2", { id: "report-title" }, message("report")),
    close,
    element("p", {}, message("report_holds")),
    element("p", { class: "warning" }, message("report_warning")),
    element("label", { for: "report-words" }, message("report_words")),
    words,
    element("p", {}, save),
  );
  save.addEventListener("click", async () => {
    const file = await reportOf(about, words.value.trim());
    dialog.close();
    download(file, "application/json", `lede-report-${about.id.slice(0, 8)}.json`);
  });
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

/** @param {Case} about @param {string} words what the person says is wrong */
async function reportOf({ id, reading, reason }, words) {
  const report = {
    warning: message("report_warning"),
    words,
    version: chrome.runtime.getManifest().version,
    browser: navigator.userAgent,
    reason,
    page: await captured(id),
    reading,
  };
  return JSON.stringify(report, null, 1);
}
