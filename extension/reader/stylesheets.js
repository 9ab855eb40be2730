// How what comes after the article looks: panels, facts and bars wait until it is painted.

const SHEETS = [
  "../fonts/fonts.css",
  "../look.css",
  "states.css",
  "panels.css",
  "facts.css",
  "kinds.css",
  "parties.css",
  "marks.css",
  "bars.css",
  "print.css",
];

/** Until every sheet is there; one that is not to be had keeps nothing back. */
export const loaded = Promise.all(SHEETS.map(load));

/** @param {string} href as the reader page sees it */
function load(href) {
  const link = document.createElement("link");
  const settled = new Promise((done) => (link.onload = link.onerror = done));
  link.rel = "stylesheet";
  link.href = href;
  if (href === "print.css") link.media = "print";
  document.head.append(link);
  return settled;
}
