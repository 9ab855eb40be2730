// Answers a line for a line: a page as a JSON string in, what a peer finds in it out.
// Usage: node peers.mjs readability|defuddle FOLDER, where FOLDER holds the node modules.

import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { join } from "node:path";

const [, , peer, folder] = process.argv;
const require = createRequire(join(folder, "package.json"));
console.log = console.info = console.warn = () => {};

const ADDRESS = "https://news.example/";
const names = (byline) => (byline ?? "").split(/,| and /).map((name) => name.trim()).filter(Boolean);

// Each peer has the DOM that its own documentation recommends.
const peers = {
  readability(html) {
    const { JSDOM, VirtualConsole } = require("jsdom");
    const { Readability } = require("@mozilla/readability");
    const dom = new JSDOM(html, { url: ADDRESS, virtualConsole: new VirtualConsole() });
    const found = new Readability(dom.window.document).parse() ?? {};
    dom.window.close();
    return { text: found.textContent, title: found.title, authors: names(found.byline), published: found.publishedTime };
  },
  async defuddle(html) {
    const { parseHTML } = require("linkedom");
    const { Defuddle } = await import(join(folder, "node_modules/defuddle/dist/node.js"));
    const found = await Defuddle(parseHTML(html).document, ADDRESS, { useAsync: false });
    const text = parseHTML(`<!doctype html><html><body>${found.content ?? ""}</body></html>`).document.body.textContent;
    return { text, title: found.title, authors: names(found.author), published: found.published };
  },
};

process.stdout.write("ready\n");
for await (const line of createInterface({ input: process.stdin })) {
  let answer = {};
  try {
    answer = await peers[peer](JSON.parse(line));
  } catch {
    // A page that a peer cannot read counts as unread.
  }
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
