// Shows the article.

import { element } from "../dom.js";
import { counted, message } from "../messages.js";
import { hostOf, webAddress } from "../addresses.js";
import { auditLine } from "./audit.js";
import { safe, securePicture } from "./safe.js";

/** @typedef {import("../contract.js").Article} Article */
/** @typedef {import("../contract.js").Image} Image */
/** @typedef {import("../contract.js").Reading} Reading */

/**
 * Puts the article into the page, with room for its facts; its date is empty (see `writeDate`).
 * @param {HTMLElement} main
 * @param {Reading} reading
 * @param {{pictures: boolean}} settings
 * @param {string} url where the article was read
 */
export function showArticle(main, reading, settings, url) {
  const { article } = reading;
  const content = element("div", { class: "content" });
  content.append(safe(article.content, settings));
  const lead = settings.pictures && article.image && leadPicture(article.image, content);
  const { lang, dir } = article;
  main.replaceChildren(
    element("header", { class: "head", lang, dir }, ...head(article, url), auditLine(reading)),
    element(
      "article",
      { class: "article", lang, dir, tabindex: "-1" },
      lead,
      content,
      article.truncated && cutNote(),
    ),
    element("aside", {
      class: "facts",
      id: "facts",
      "aria-label": message("facts"),
      popover: "auto", // where there is no room beside the article
      dir: document.documentElement.dir,
    }),
  );
  main.dir = dir; // the sidebar stands where lines end
  document.title = article.title ?? message("name");
}

/** @param {Article} article @param {string} url */
function head(
  { title, authors, byline, publishedTime, readingMinutes, siteName, ...article },
  url,
) {
  const host = hostOf(url); // a page may call itself what it likes
  const shown = host && element("span", { class: "host", dir: "ltr" }, host);
  const site = [siteName, siteName && shown && " ", shown];
  const original = webAddress(article.url) ?? webAddress(url);
  const by = authors.length > 0 ? authors.join(", ") : byline;
  const { lang, dir } = document.documentElement; // the interface's words, beside the article's
  const own = { lang, dir };
  return [
    (siteName || host) &&
      element(
        "p",
        { class: "site" },
        ...(original ? [element("a", { href: original, rel: "noreferrer" }, ...site)] : site),
      ),
    element("h1", {}, title ?? siteName ?? (host || message("name"))),
    element(
      "p",
      { class: "about" },
      by && element("span", { class: "by", dir: "auto" }, by),
      publishedTime && element("time", { datetime: publishedTime, ...own }),
      element("span", { class: "minutes", ...own }, counted("minutes", readingMinutes)),
    ),
  ];
}

/**
 * The lead picture, where the content does not show it already.
 * @param {Image} image
 * @param {Element} content
 */
function leadPicture({ url, caption, credit }, content) {
  const address = webAddress(url);
  const shown = [...content.querySelectorAll("img")].some(
    (other) => nameOf(other.src) === nameOf(url),
  );
  if (!address || shown) return null;
  const picture = element("img", { alt: caption });
  securePicture(picture);
  picture.src = address;
  const words = [caption, credit].filter(Boolean).join(" · ");
  return element("figure", { class: "lead" }, picture, words && element("figcaption", {}, words));
}

/** @param {string} url sizes differ by query and folder, the file's name stays */
const nameOf = (url) => (URL.canParse(url) ? new URL(url).pathname.split("/").pop() : url);

const cutNote = () =>
  element("p", { class: "cut", lang: document.documentElement.lang }, message("truncated"));
