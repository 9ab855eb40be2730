// The article that the page shows, as Markdown, with its key facts.

import { hostOf } from "../../addresses.js";
import { message } from "../../messages.js";
import { auditWords } from "../audit.js";
import { partiesOf } from "../parties.js";

/** @typedef {import("../../contract.js").Reading} Reading */

// An ampersand only where it begins a reference, which would hide one of the others.
const MARKS = /[\\`*_[\]<>|~]|&(?=[#A-Za-z])/g;
// What would begin a heading, an item, a rule, or make a heading of the line above it.
const OPENS = /^([ \t]*)(?:(\d{1,9})(?=[.)](?:\s|$))|(?=#|=|[-+](?:[\s-]|$)|:(?:[\s:-]|$)))/gm;
const IN_ADDRESS = /[\s()<>[\]"'\\`]/g;

/**
 * @param {Reading} reading
 * @param {Element} content as the page shows it
 * @param {string} readAt the page's address
 */
export function toMarkdown(reading, content, readAt) {
  const { article, facts } = reading;
  const { title, authors, siteName: site, publishedTime: published } = article;
  const url = article.url ?? readAt;
  const about = Object.entries({ title, authors, site, host: hostOf(readAt), published, url })
    .filter(([, value]) => value && value.length > 0)
    .map(([name, value]) => `${name}: ${yaml(value)}`);
  return [
    `---\n${about.join("\n")}\n---`,
    title && `# ${plain(title)}`,
    plain(auditWords(reading)),
    blocks(content),
    `---\n\n## ${message("facts")}`,
    list(
      "what",
      facts.what.map(({ text }) => plain(text)),
    ),
    parties(facts),
    list(
      "when",
      facts.when.map(({ text, date, end }) => withMore(text, end ? `${date} – ${end}` : date)),
    ),
    list(
      "where",
      facts.where.map(({ name, country }) => withMore(name, country)),
    ),
  ]
    .filter(Boolean)
    .join("\n\n")
    .concat("\n");
}

/** @param {unknown} value @returns {string} without what is markup where front matter is not known */
const yaml = (value) =>
  Array.isArray(value)
    ? `[${value.map(yaml).join(", ")}]`
    : JSON.stringify(value).replace(/[<>[\]`&]/g, unicode);

/** @param {string} sign */
const unicode = (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** @param {string} name @param {string[]} lines */
const list = (name, lines) =>
  lines.length > 0 && `### ${message(name)}\n\n${lines.map((line) => `- ${line}`).join("\n")}`;

/** @param {import("../../contract.js").Facts} facts */
function parties(facts) {
  const groups = [...Map.groupBy(partiesOf(facts), ({ group }) => group)].map(
    ([name, cards]) => `**${message(`parties_${name}`)}**\n\n${cards.map(party).join("\n")}`,
  );
  return groups.length > 0 && [`### ${message("who")}`, ...groups].join("\n\n");
}

/** @param {import("../parties.js").PartyCard} card */
function party({ name, role, reason, statements }) {
  const known = [role, reason].filter(Boolean).join(", ");
  const said = statements.map(({ text }) => `\n  - ${plain(text)}`).join("");
  return `- ${withMore(name, known)}${said}`;
}

/** @param {string} name @param {string | null} more */
const withMore = (name, more) => (more ? `${plain(name)} (${plain(more)})` : plain(name));

/** @param {string} text as Markdown shows it literally, on one line */
const plain = (text) => closed(text.replace(/\s+/g, " ").trim().replace(MARKS, "\\$&"));

/** @param {string} lines of which none opens a block */
const closed = (lines) => lines.replace(OPENS, (_, blank, number) => `${blank}${number ?? ""}\\`);

/** @param {Element} parent @returns {string} */
function blocks(parent) {
  /** @type {string[]} */
  const done = [];
  let loose = "";
  const settle = () => {
    if (loose.trim()) done.push(closed(loose.trim()));
    loose = "";
  };
  for (const node of parent.childNodes) {
    const block = node instanceof Element ? BLOCKS[node.localName] : null;
    if (block) {
      settle();
      done.push(block(/** @type {Element} */ (node)));
    } else loose += inline(node);
  }
  settle();
  return done.filter(Boolean).join("\n\n");
}

/** @param {number} level one below its own: the first two are the page's around it */
const heading = (level) => (/** @type {Element} */ x) =>
  `${"#".repeat(level)} ${line(x).replace(/(?<!\\)#$/, "\\#")}`;
const within = (/** @type {Element} */ x) => blocks(x);

/** @type {Record<string, (element: Element) => string>} */
const BLOCKS = {
  blockquote: (x) => blocks(x).replace(/^/gm, "> "),
  dd: within,
  div: within,
  dl: within,
  dt: (x) => `**${words(x)}**`,
  figcaption: (x) => (words(x) ? `*${words(x)}*` : ""),
  figure: within,
  h2: heading(3),
  h3: heading(4),
  h4: heading(5),
  h5: heading(6),
  h6: heading(6),
  hr: () => "---",
  ol: (x) => items(x, (index) => `${index + (Number(x.getAttribute("start")) || 1)}. `),
  p: (x) => words(x),
  pre: (x) => fenced(x.textContent),
  table: (x) => table(x),
  ul: (x) => items(x, () => "- "),
};

/** @param {Element} x @param {(index: number) => string} sign */
const items = (x, sign) =>
  [...x.children]
    .map((item, index) => {
      const mark = sign(index);
      return mark + blocks(item).replace(/\n(?=.)/g, `\n${" ".repeat(mark.length)}`);
    })
    .join("\n");

/** @param {string} code longer than any run of ticks in it */
function fenced(code) {
  const runs = [...code.matchAll(/`+/g)].map(([run]) => run.length);
  const fence = "`".repeat(Math.max(2, ...runs) + 1);
  return `${fence}\n${code.replace(/\n$/, "")}\n${fence}`;
}

/** @param {Element} x */
function table(x) {
  const rows = [...x.querySelectorAll("tr")].map(
    (row) => `| ${[...row.children].map(line).join(" | ")} |`,
  );
  const columns = x.querySelector("tr")?.children.length ?? 0;
  return [rows[0], `|${" --- |".repeat(columns)}`, ...rows.slice(1)].join("\n");
}

/** @param {Element} x */
const words = (x) => closed([...x.childNodes].map(inline).join("").trim());

/** @param {Element} x */
const line = (x) => words(x).replace(/\\?\n\s*/g, " ");

/** @param {Node} node @returns {string} */
function inline(node) {
  if (node instanceof Text) return node.data.replace(/\s+/g, " ").replace(MARKS, "\\$&");
  if (!(node instanceof Element)) return "";
  const inner = () => words(node);
  switch (node.localName) {
    case "a":
      return node.getAttribute("href") ? `[${inner()}](${address(node, "href")})` : inner();
    case "b":
    case "strong":
      return inner() && `**${inner()}**`;
    case "br":
      return "\\\n";
    case "em":
    case "i":
      return inner() && `*${inner()}*`;
    case "img":
      return `![${plain(node.getAttribute("alt") ?? "")}](${address(node, "src")})`;
    default:
      return [...node.childNodes].map(inline).join("");
  }
}

/** @param {Element} node @param {string} name */
const address = (node, name) => (node.getAttribute(name) ?? "").replace(IN_ADDRESS, encodeSign);

/** @param {string} sign what `encodeURIComponent` leaves as it is, too */
const encodeSign = (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
