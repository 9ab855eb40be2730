// Makes the service's HTML safe once more, here where it is shown: the browser's own sanitiser, an
// allow-list, and a document without a window, so that nothing is loaded before it is looked at.

import { webAddress } from "../addresses.js";

const PLAIN =
  "abbr b blockquote br caption cite code dd del dfn div dl dt em figcaption figure h2 h3 h4 h5 h6" +
  " hr i ins kbd li mark p pre q s samp small span strong sub sup table tbody tfoot thead tr u ul" +
  " var wbr";

/** @type {SanitizerConfig} */
const ALLOWED = {
  elements: [
    ...PLAIN.split(" "),
    { name: "a", attributes: ["href", "title"] },
    { name: "img", attributes: ["src", "srcset", "alt", "width", "height"] },
    { name: "ol", attributes: ["start", "reversed"] },
    { name: "td", attributes: ["colspan", "rowspan"] },
    { name: "th", attributes: ["colspan", "rowspan", "scope"] },
    { name: "time", attributes: ["datetime"] },
  ],
  replaceWithChildrenElements: ["picture", "section", "article", "h1"],
  attributes: ["data-start", "dir", "lang"],
  comments: false,
  dataAttributes: false,
};

/**
 * @param {string} html
 * @param {{pictures: boolean}} settings
 * @returns {DocumentFragment}
 */
export function safe(html, { pictures }) {
  const inert = document.implementation.createHTMLDocument("");
  inert.body.setHTML(html, { sanitizer: ALLOWED });
  for (const link of inert.querySelectorAll("a")) secureLink(link);
  for (const picture of inert.querySelectorAll("img")) {
    if (pictures && isOfWeb(picture)) securePicture(picture);
    else picture.remove();
  }
  const fragment = document.createDocumentFragment();
  fragment.append(...inert.body.childNodes);
  return fragment;
}

/** @param {HTMLAnchorElement} link */
function secureLink(link) {
  const address = link.getAttribute("href");
  if (address?.startsWith("mailto:") || webAddress(address)) link.rel = "noopener noreferrer";
  else link.removeAttribute("href");
}

/**
 * Whether a picture says in full where on the web it is: a relative address would be one of the
 * extension's own. What else it could be goes where that is not so.
 * @param {HTMLImageElement} picture
 */
function isOfWeb(picture) {
  const others = (picture.getAttribute("srcset") ?? "").trim().split(/\s*,\s+|\s+/);
  const isSize = (/** @type {string} */ word) => /^[\d.]+[wxh],?$/.test(word);
  if (!others.every((word) => isSize(word) || webAddress(word))) picture.removeAttribute("srcset");
  return webAddress(picture.getAttribute("src")) !== null;
}

/** @param {HTMLImageElement} picture */
export function securePicture(picture) {
  picture.referrerPolicy = "no-referrer";
  picture.loading = "lazy";
  picture.decoding = "async";
  picture.alt ||= "";
  picture.addEventListener("error", () => hide(picture));
}

/** @param {HTMLImageElement} picture one that does not come, with the caption that is left alone */
function hide(picture) {
  picture.hidden = true;
  const figure = picture.closest("figure");
  if (figure && !figure.querySelector("img:not([hidden])")) figure.hidden = true;
}
