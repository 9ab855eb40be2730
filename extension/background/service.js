// Asks the service. Nothing else in the extension does: see `check` in ../service.js.

import { NotPromised, checkedReading } from "../checked.js";
import { Failure } from "../service.js";
import { challenge, isProven } from "./pairing.js";

/** @typedef {import("../service.js").Health} Health */
/** @typedef {import("../contract.js").Reading} Reading */
/** @typedef {import("../service.js").Reason} Reason */

const API = 1;
const PATIENCE = 10_000; // milliseconds for what takes a few, unless the service is just starting

/** @type {RequestInit} nobody is told who asks; a page is sent to the address that was checked only */
const QUIETLY = {
  credentials: "omit",
  referrerPolicy: "no-referrer",
  cache: "no-store",
  redirect: "error",
};

/** @type {Record<number, Reason>} */
const REASONS = {
  403: "refused",
  413: "large",
  421: "refused",
  422: "article",
  429: "busy",
  503: "busy",
};
const DEFAULT_WAIT = 5;

/**
 * Reads a page; throws a `Failure`. To be called only where `health` has found Lede.
 * @param {string} service
 * @param {Uint8Array<ArrayBuffer>} body JSON, gzip
 * @param {{patience: number, signal: AbortSignal}} limits seconds to wait, and who may cancel
 * @returns {Promise<Reading>}
 */
export async function read(service, body, { patience, signal }) {
  const limit = AbortSignal.any([signal, AbortSignal.timeout(patience * 1000)]);
  const headers = {
    "Content-Type": "application/json",
    "Content-Encoding": "gzip",
    Accept: "application/json",
  };
  const sent = { ...QUIETLY, method: "POST", headers, body, signal: limit };
  try {
    const response = await fetch(`${service}/v1/read`, sent);
    if (response.ok) return checkedReading(await response.json());
    throw refusal(response);
  } catch (error) {
    if (error instanceof Failure) throw error;
    if (signal.aborted) throw new Failure("cancelled");
    if (limit.aborted) throw new Failure("timeout");
    const isOdd = error instanceof SyntaxError || error instanceof NotPromised;
    throw new Failure(isOdd ? "unexpected" : await silence(service));
  }
}

/** @param {Response} response */
function refusal({ status, headers }) {
  const wait = Number(headers.get("Retry-After") ?? DEFAULT_WAIT);
  return new Failure(REASONS[status] ?? "unexpected", {
    status,
    wait: wait > 0 ? wait : DEFAULT_WAIT,
  });
}

/**
 * Who answers at the address, before anything of a page is sent there.
 * @param {string} service
 * @param {string} secret that it has to prove it knows; "" where none was agreed
 * @returns {Promise<Health>}
 */
export async function health(service, secret) {
  const signal = AbortSignal.timeout(PATIENCE);
  const asked = secret && challenge();
  const address = `${service}/healthz${asked && `?challenge=${asked}`}`;
  try {
    const response = await fetch(address, { ...QUIETLY, signal });
    if (!response.ok) return closedBy(response);
    const told = await response.json();
    const found = identity(told);
    const isOurs = found !== "ready" || !secret || (await isProven(secret, asked, told.proof));
    return isOurs ? found : "unpaired";
  } catch (error) {
    if (signal.aborted) return "timeout";
    return error instanceof SyntaxError ? "stranger" : silence(service);
  }
}

/** @param {{status?: unknown, service?: unknown, api?: unknown} | null} told @returns {Health} */
function identity(told) {
  if (told?.service !== "lede") return "stranger";
  if (told.api !== API) return "version";
  return told.status === "ok" ? "ready" : "offline";
}

/** @param {Response} response a Lede that lets nobody in by this name or from here says why */
function closedBy({ status, headers }) {
  const explains = headers.get("Content-Type")?.startsWith("application/problem+json");
  return explains && REASONS[status] === "refused" ? "refused" : "stranger";
}

/**
 * Why there is no answer: `fetch` does not tell nobody from somebody who answers others only, nor
 * from a browser that does not let us through.
 * @param {string} service
 */
async function silence(service) {
  const signal = AbortSignal.timeout(PATIENCE);
  const probe = fetch(`${service}/healthz`, {
    ...QUIETLY,
    redirect: "follow",
    mode: "no-cors",
    signal,
  });
  const answers = await probe.then(
    () => true,
    () => false,
  );
  if (answers) return "stranger";
  return (await isBlocked()) ? "blocked" : "offline";
}

/** Whether the browser was told to keep extensions away from this device, or from its network. */
async function isBlocked() {
  const names = ["loopback-network", "local-network", "local-network-access"];
  const states = names.map((name) =>
    navigator.permissions.query({ name: /** @type {PermissionName} */ (name) }).then(
      ({ state }) => state,
      () => "unknown", // a browser that has no such permission
    ),
  );
  return (await Promise.all(states)).includes("denied");
}
