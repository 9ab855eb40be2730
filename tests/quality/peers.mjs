// Answers a line for a line: a page as a JSON string in, what a peer finds in it out.
// Usage: node peers.mjs readability|defuddle FOLDER, where FOLDER holds the node modules.

import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { join } from "node:path";

const [, , peer, folder] = process.argv;
const require = createRequire(join(folder, "package.json"));
const { JSDOM, VirtualConsole } = require("jsdom");
console.log = console.info = console.warn = () => {};

const names = (byline) => (byline ?? "").split(/,| and /).map((name) => name.trim()).filter(Boolean);

const peers = {
  readability(dom) {
    const { Readability } = require("@mozilla/readability");
    const found = new Readability(dom.window.document).parse() ?? {};
    return { text: found.textContent, title: found.title, authors: names(found.byline), published: found.publishedTime };
  },
  async defuddle(dom) {
    const { Defuddle } = await import(join(folder, "node_modules/defuddle/dist/node.js"));
    const found = await Defuddle(dom.window.document, "https://news.example/", { useAsync: false });
    const text = new JSDOM(found.content ?? "").window.document.body.textContent;
    return { text, title: found.title, authors: names(found.author), published: found.published };
  },
};

process.stdout.write("ready\n");
for await (const line of createInterface({ input: process.stdin })) {
  let answer = {};
  try {
    const options = { url: "https://news.example/", virtualConsole: new VirtualConsole() };
    answer = await peers[peer](new JSDOM(JSON.parse(line), options));
  } catch {
    // A page that a peer cannot read counts as unread.
  }
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
