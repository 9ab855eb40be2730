// The proof that a service knows the pairing secret, which is never sent: HMAC-SHA256 (RFC 2104).

const LENGTH = 32; // bytes of a challenge

/** @returns {string} random bytes, as hexadecimal digits: no two questions are alike */
export const challenge = () => crypto.getRandomValues(new Uint8Array(LENGTH)).toHex();

/**
 * Whether a proof answers a challenge.
 * @param {string} secret
 * @param {string} asked the challenge
 * @param {unknown} proof what was answered
 */
export async function isProven(secret, asked, proof) {
  const [key, about] = [new TextEncoder().encode(secret), { name: "HMAC", hash: "SHA-256" }];
  const own = await crypto.subtle.importKey("raw", key, about, false, ["verify"]);
  if (typeof proof !== "string" || !/^([0-9a-f]{2})+$/.test(proof)) return false;
  const [mac, data] = [Uint8Array.fromHex(proof), Uint8Array.fromHex(asked)];
  return crypto.subtle.verify("HMAC", own, mac, data);
}
