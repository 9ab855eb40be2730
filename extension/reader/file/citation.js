// The article as one cites it: in words, for BibTeX (https://ctan.org/pkg/biblatex, `@online`), as RIS,
// and as CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html).

import { hostOf } from "../../addresses.js";
import { moment } from "../dates.js";

/** @typedef {import("../../contract.js").Article} Article */

/**
 * What a citation says. `published`, `read`: days, as ISO 8601.
 * @typedef {object} Work
 * @property {string[]} authors as the page writes them: nobody can tell a family name for sure
 * @property {string} title
 * @property {string} site
 * @property {string | null} published
 * @property {string} read
 * @property {string} url
 * @property {string | null} lang
 */

/**
 * @param {Article} article
 * @param {string} url where it was read
 * @returns {Work}
 */
export const workOf = (
  { authors, byline, title, siteName, publishedTime, lang, ...article },
  url,
) => ({
  authors: authors.length > 0 ? authors : byline ? [byline] : [],
  title: title ?? "",
  site: siteName ?? hostOf(url),
  published: publishedTime?.slice(0, 10) ?? null,
  read: new Date().toISOString().slice(0, 10),
  url: article.url ?? url,
  lang,
});

/** @type {Record<"text" | "bibtex" | "ris" | "csl", (work: Work) => string>} */
export const CITATIONS = {
  text: ({ authors, title, site, published, read, url }) => {
    const whose = authors.length > 0 ? `${authors.join(", ")}: ` : "";
    const day = published && moment(published);
    const parts = [`“${title}”`, site, day, `${url} (${moment(read)})`].filter(Boolean);
    return `${whose}${parts.join(", ")}`;
  },

  bibtex: (work) => {
    const { authors, title, site, published, read, url, lang } = work;
    const fields = Object.entries({
      author: authors.map((name) => `{${tex(name)}}`).join(" and "),
      title: title && `{${tex(title)}}`,
      organization: tex(site),
      date: published,
      url: url.replace(/[{}\\]/g, encodeURIComponent),
      urldate: read,
      language: lang,
    }).filter(([, value]) => value);
    const lines = fields.map(([name, value]) => `  ${name} = {${value}}`).join(",\n");
    return `@online{${key(work)},\n${lines}\n}\n`;
  },

  ris: ({ authors, title, site, published, read, url, lang }) => {
    const lines = [
      ["TY", "NEWS"],
      ...authors.map((name) => ["AU", name]),
      ["TI", title],
      ["T2", site],
      ["PY", published?.slice(0, 4)],
      ["DA", published?.replaceAll("-", "/")],
      ["LA", lang],
      ["UR", url],
      ["Y2", read.replaceAll("-", "/")],
    ];
    const told = lines
      .filter(([, value]) => value)
      .map(([tag, value]) => `${tag}  - ${line(value)}`);
    return [...told, "ER  - ", ""].join("\r\n");
  },

  csl: (work) => {
    const { authors, title, site, published, read, url, lang } = work;
    const item = {
      id: key(work),
      type: "article-newspaper",
      title,
      author: authors.map((literal) => ({ literal })),
      "container-title": site,
      issued: published ? dateParts(published) : undefined,
      accessed: dateParts(read),
      URL: url,
      language: lang ?? undefined,
    };
    return `${JSON.stringify([item], null, 2)}\n`;
  },
};

/** @param {string} day ISO 8601, at the precision that it has */
const dateParts = (day) => ({ "date-parts": [day.split("-").map(Number)] });

/** @param {string | null | undefined} text on one line: nothing of it may begin a field */
const line = (text) => (text ?? "").replace(/\s+/g, " ").trim();

/** @param {string} text for TeX, in which some signs are commands */
const tex = (text) =>
  line(text)
    .replace(
      /[\\{}]/g,
      (sign) => ({ "\\": "\\textbackslash ", "{": "\\{", "}": "\\}" })[sign] ?? sign,
    )
    .replace(/[&%$#_]/g, "\\$&")
    .replace(/~/g, "\\textasciitilde ")
    .replace(/\^/g, "\\textasciicircum ");

/** @param {Work} work a name for it: who, when, and the title's first word */
function key({ authors, site, published, title }) {
  const whose = (authors[0] ?? site).split(/\s+/).at(-1) ?? "";
  const first = title.split(/\s+/).find((word) => word.length > 3) ?? "";
  const plain = `${whose}${published?.slice(0, 4) ?? ""}${first}`.normalize("NFKD").toLowerCase();
  return plain.replace(/[^a-z0-9]/g, "") || "article";
}
