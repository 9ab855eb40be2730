// Waits for the service, on the pages that say how to start it.

import { check } from "./service.js";
import { load } from "./settings.js";

/** @typedef {import("./service.js").Health} Health */

const PAUSE = 2000; // milliseconds

/**
 * Looks for the service again and again while the page is in view, until it is there.
 * @param {(found: Health, service: string) => boolean} tell of each look; answers whether to go on
 */
export async function watchForService(tell) {
  for (let found = ""; found !== "ready"; await pause()) {
    if (document.hidden) continue;
    const { service } = await load();
    const health = await check(service);
    if (!tell(health, service)) return;
    found = health;
  }
}

/** Until the next look; who comes back to the page need not wait for it. */
const pause = () =>
  new Promise((resolve) => {
    document.addEventListener("visibilitychange", resolve, { once: true });
    setTimeout(resolve, PAUSE);
  });
