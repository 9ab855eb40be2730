// The reader page: asks the service for the page that its address names, and shows what comes. Only
// what the article needs to be painted is loaded at once; what one can do with it comes behind.

import { readAddress } from "../addresses.js";
import { find } from "../dom.js";
import { dress } from "../dress.js";
import { announceLanguage, localize, message } from "../messages.js";
import { showArticle } from "./article.js";
import { ask } from "./ask.js";
import { keepPosition } from "./position.js";

/** @typedef {import("../contract.js").Reading} Reading */
/** @typedef {import("../service.js").Refusal} Refusal */

const main = find("#main", HTMLElement);
const progress = find("#progress", HTMLElement);
const place = readAddress(location.href);
const dressed = dress();

/** Shows the page, or why it cannot be shown. */
async function show() {
  const cancel = new AbortController();
  const asked = ask(place, cancel.signal); // at once: it may be there already
  find("#cancel", HTMLElement).onclick = () => cancel.abort();
  const [told, settings] = await Promise.all([asked, dressed]);
  try {
    if ("failure" in told) return await fail(told.failure);
    showArticle(main, told.reading, settings, place.url);
    keepPosition(place.id);
    await painted();
    import("./dates.js").then(({ writeDate }) => writeDate(main));
    await open(told.reading);
  } catch {
    await fail({ reason: "unexpected", wait: 0, status: 0 });
  } finally {
    main.ariaBusy = "false";
  }
}

/** @param {Reading} reading whose article is there */
async function open(reading) {
  const [{ openReading }, { equip }, sheets] = await Promise.all([
    import("./reading.js"),
    import("./equipment.js"),
    import("./stylesheets.js"),
  ]);
  await sheets.loaded;
  const settings = await dressed;
  openReading(reading, place, settings);
  equip(settings, null);
}

/** @param {Refusal} refusal */
async function fail(refusal) {
  const [{ showFailure }, { equip }, sheets] = await Promise.all([
    import("./states.js"),
    import("./equipment.js"),
    import("./stylesheets.js"),
  ]);
  await sheets.loaded;
  const { service } = await dressed;
  showFailure(main, refusal, { service, place, retry });
  equip(await dressed, refusal.reason);
}

function retry() {
  main.ariaBusy = "true";
  main.replaceChildren(progress);
  show();
}

/**
 * Until what stands in the page is to be seen: a frame begins when the one before is on its way to
 * the screen. In a tab that nobody looks at nothing is painted.
 */
const painted = () =>
  new Promise((done) => {
    if (document.hidden) done(null);
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)));
    document.addEventListener("visibilitychange", done, { once: true });
  });

/** Back in the history is where the article stands as it was left; else its address. */
function prepareBack() {
  const back = find("#back", HTMLAnchorElement);
  if (place.url) back.href = place.url;
  else back.hidden = true;
  back.addEventListener("click", (event) => {
    if (history.length < 2 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    history.back();
  });
}

announceLanguage();
show();
localize(document);
prepareBack();
document.title = message("name");
addEventListener("hashchange", () => location.reload()); // another page in the same tab
