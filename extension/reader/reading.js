// What one can do with an article, once it is painted.

import { find } from "../dom.js";
import { language, message } from "../messages.js";
import { MEASURES, load, onChange, save } from "../settings.js";
import { Player } from "./aloud/player.js";
import { auditLine } from "./audit.js";
import { Card } from "./card.js";
import { showContents } from "./contents.js";
import { goToFacts } from "./drawer.js";
import { liftFootnotes } from "./footnotes.js";
import { listenToKeys } from "./keys.js";
import { Switches, switchMarking } from "./marking.js";
import { Names, namesOf } from "./names.js";
import { Noting } from "./noting.js";
import { partiesOf } from "./parties.js";
import { letPicturesGrow } from "./pictures.js";
import { Quoting } from "./quoting.js";
import { showSaving } from "./saving.js";
import { showFacts } from "./sidebar.js";
import { Laid } from "./spans.js";
import { Stops } from "./stops.js";
import { sure } from "./sure.js";
import { View } from "./view.js";
import { Walk } from "./walk.js";
import { showWay } from "./way.js";

/** @typedef {import("../contract.js").Reading} Reading */
/** @typedef {import("./said.js").Said} Said */

/**
 * @param {Reading} told that the page shows
 * @param {import("../addresses.js").Place} place where it was read
 * @param {import("../settings.js").Settings} settings
 */
export function openReading(told, place, settings) {
  const { article } = told;
  const { url } = place;
  const [shown, content] = [find(".article", HTMLElement), find(".content", HTMLElement)];
  shown.append(...liftFootnotes(content, [url, article.url ?? url]));
  const bare = new Laid(content, article);
  const names = new Names(namesOf(partiesOf(sure(told, "all").facts), bare), bare);
  const text = new Laid(content, article);
  const view = new View(told, text, settings.certainty);
  const quoting = new Quoting(article, text, view, url);
  const walk = new Walk(text, (stop) => quoting.copyStop(stop));
  const card = new Card(shown, text, view);
  names.listen(shown, card, view);
  const player = new Player(text, article.lang ?? language());
  const stops = new Stops(text);
  const switches = new Switches(text);
  const showView = () => {
    document.querySelector(".audit")?.replaceWith(auditLine(view.reading, stops, walk));
    showFacts(view.reading, stops, walk, switches.show(view.sentences));
  };
  showView();
  onChange(({ certainty }) => {
    if (certainty === view.certainty) return;
    walk.end();
    card.hide();
    view.change(certainty);
    showView();
  });
  showSaving(view, place, text);
  showContents(shown);
  showWay(shown, article);
  letPicturesGrow(shown);
  const noting = chrome.extension.inIncognitoContext // of which nothing is to stay
    ? null
    : new Noting(shown, text, article.url ?? url, article.title ?? "");
  if (noting) quoting.offerTo(message("highlight"), () => noting.highlight());
  const quote = () => quoting.copySelection() || (walk.stop && quoting.copyStop(walk.stop));
  listenToKeys([
    { keys: ["n"], does: "next", run: () => step(walk, view.said, 1) },
    { keys: ["p"], does: "previous", run: () => step(walk, view.said, -1) },
    { keys: ["w"], also: "→", does: "next_name", run: () => names.go(1) },
    { keys: ["W"], also: "←", does: "previous_name", run: () => names.go(-1) },
    { keys: ["f"], does: "facts", run: goToFacts },
    { keys: ["m"], does: "mark_sourced", run: () => switchMarking("sourced") },
    { keys: ["u"], does: "mark_unsourced", run: () => switchMarking("unsourced") },
    { keys: ["q"], does: "quote", run: quote },
    { keys: ["h"], does: "highlight", run: () => noting?.highlight() },
    { keys: ["l"], does: "listen", run: () => player.toggle() },
    { keys: ["c"], does: "contents", run: () => press("#contents-button") },
    { keys: ["s"], does: "save", run: () => press("#save-button") },
    { keys: ["a"], does: "look", run: () => press("#look-button") },
    { keys: ["i"], does: "line_focus", run: switchLineFocus },
    { keys: ["+"], does: "larger", run: () => grow(1) },
    { keys: ["-"], does: "smaller", run: () => grow(-1) },
    { keys: ["Escape"], does: "end", run: () => end(walk, card, player) },
    { keys: ["?"], does: "shortcuts", run: () => press("#help-button") },
  ]);
}

/** @param {string} selector of a button, where the article has it */
function press(selector) {
  const button = find(selector, HTMLElement);
  if (!button.hidden) button.click();
}

/** @param {Walk} walk @param {Card} card @param {Player} player */
function end(walk, card, player) {
  if (document.querySelector(".panel:popover-open, .facts:popover-open")) return; // closes itself
  card.hide();
  walk.end();
  player.stop();
}

/**
 * One step on the walk; where nobody walks, on the one through all that is said.
 * @param {Walk} walk @param {Said[]} said @param {1 | -1} by
 */
function step(walk, said, by) {
  if (walk.stop) return walk.go(by);
  const stops = said.map(({ fact, sentence, source }) => ({ fact, sentence, name: source.name }));
  if (stops.length > 0) walk.follow({ name: message("sources"), stops, button: null });
}

const switchLineFocus = async () => save({ lineFocus: !(await load()).lineFocus });

/** @param {1 | -1} by */
async function grow(by) {
  const { least, most } = MEASURES.size;
  save({ size: Math.min(most, Math.max(least, (await load()).size + by)) });
}
