// What a browser gives to the extension's reader page, as far as that needs it, on a page of the
// service: its words, settings for the time of this visit, and what was read, from the page around.

const kept = { pictures: false }; // pictures would ask their publishers
const listeners = [];

/** The word of a key, with values in its places; "" where there is none. */
function wordOf(key, values = []) {
  if (key === "@@bidi_dir") return "ltr";
  const { message = "", placeholders = {} } = globalThis.words[key] ?? {};
  return message.replace(/\$(\w+)\$/g, (_, name) => {
    const place = placeholders[name.toLowerCase()]?.content ?? "";
    return values[Number(place.slice(1)) - 1] ?? "";
  });
}

/** A port that tells what the page around has read. */
function connect() {
  const told = [];
  Promise.resolve(parent.outcome).then((outcome) => told.forEach((hear) => hear(outcome)));
  return {
    onMessage: { addListener: (hear) => told.push(hear) },
    onDisconnect: { addListener() {} },
    postMessage() {},
    disconnect() {},
  };
}

globalThis.chrome = {
  i18n: { getMessage: wordOf, getUILanguage: () => navigator.language },
  extension: { inIncognitoContext: true }, // nothing is written down here
  runtime: {
    connect,
    getURL: (path) => new URL(`/reader/${path}`, location.origin).href,
    openOptionsPage() {},
  },
  storage: {
    local: {
      get: async (defaults) => ({ ...defaults, ...kept }),
      set: async (changes) => {
        Object.assign(kept, changes);
        for (const hear of listeners) hear(changes);
      },
      onChanged: { addListener: (hear) => listeners.push(hear) },
    },
  },
  tabs: { getCurrent: async () => undefined },
};
