// The try-it page: sends what was pasted to the service, and shows its reader view.

const form = document.querySelector("#try");
const page = document.querySelector("#page");
const file = document.querySelector("#file");
const reader = document.querySelector("#reader");
const example = document.querySelector("#example");
const status = document.querySelector("#status");

/** Tells a page's source from the text that select-all copies of it. */
function typeOf(text) {
  return /<(!doctype|html|head|body|article|main|div|p)[\s>]/i.test(text) ? "text/html" : "text/plain";
}

function say(words, failed = false) {
  status.textContent = words;
  status.classList.toggle("failed", failed);
}

async function read(text) {
  if (!text.trim()) {
    say("Paste a page first.", true);
    page.focus();
    return;
  }
  say("Reading …");
  const started = performance.now();
  const answer = await fetch("/v1/read", {
    method: "POST",
    headers: { "Content-Type": `${typeOf(text)}; charset=utf-8`, Accept: "text/html" },
    body: text,
  });
  if (!answer.ok) {
    const problem = await answer.json();
    say(problem.detail ?? problem.title, true);
    return;
  }
  const seen = reader.src;
  reader.src = URL.createObjectURL(await answer.blob());
  if (seen.startsWith("blob:")) URL.revokeObjectURL(seen);
  example.hidden = false;
  say(`Read in ${Math.round(performance.now() - started)} ms.`);
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
  reader.src = "/example";
  example.hidden = true;
  say("");
});
