// The try-it page: sends what was pasted to the service, and shows its reader view.

const form = document.querySelector("#try");
const page = document.querySelector("#page");
const file = document.querySelector("#file");
const reader = document.querySelector("#reader");
const example = document.querySelector("#example");
const status = document.querySelector("#status");
const ADDRESS = /^\s*(?:https?:\/\/|www\.)\S+\s*$/i;

/** Tells a page's source from the text that select-all copies of it. */
function typeOf(text) {
  return /<(!doctype|html|head|body|article|main|div|p)[\s>]/i.test(text)
    ? "text/html"
    : "text/plain";
}

function say(words, failed = false) {
  status.textContent = words;
  status.classList.toggle("failed", failed);
}

/** Whether this browser shows the reader itself; an older one has the page that the service writes. */
const isAble = "setHTML" in Element.prototype && "highlights" in CSS;
const FORMS = { true: "application/json", false: "text/html" };
let shown = 0;

/** Shows an answer of the service in the frame. */
async function show(answer) {
  if (!isAble) {
    const seen = reader.src;
    reader.sandbox = "allow-same-origin allow-popups allow-popups-to-escape-sandbox";
    reader.src = URL.createObjectURL(await answer.blob());
    if (seen.startsWith("blob:")) URL.revokeObjectURL(seen);
    return;
  }
  globalThis.outcome = { reading: await answer.json() }; // the frame asks for it
  reader.src = `/reader/reader/reader.html#id=${(shown += 1)}`;
}

const showExample = async () => show(await fetch(isAble ? "/example.json" : "/example"));

async function read(text) {
  if (!text.trim()) return ask("Paste a page first.");
  if (ADDRESS.test(text)) {
    return ask(
      "That is an address, and Lede fetches no page. Open it, select all of it (Ctrl+A), copy it (Ctrl+C) and paste that here; or save the page and open the file.",
    );
  }
  say("Reading …");
  const started = performance.now();
  const answer = await fetch("/v1/read", {
    method: "POST",
    headers: { "Content-Type": `${typeOf(text)}; charset=utf-8`, Accept: FORMS[isAble] },
    body: text,
  });
  if (!answer.ok) {
    const problem = await answer.json();
    say(problem.detail ?? problem.title, true);
    return;
  }
  await show(answer);
  example.hidden = false;
  say(`Read in ${Math.round(performance.now() - started)} ms.`);
  reader.scrollIntoView({ block: "nearest" });
}

/** Asks for something else to be pasted. */
function ask(words) {
  say(words, true);
  page.focus();
}

async function attempt(text) {
  try {
    await read(text);
  } catch {
    say("The service does not answer. Is it still running?", true);
  }
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  attempt(page.value);
});

file.addEventListener("change", async () => {
  if (!file.files.length) return;
  page.value = await file.files[0].text();
  attempt(page.value);
});

example.addEventListener("click", () => {
  showExample();
  example.hidden = true;
  say("");
});

showExample();
