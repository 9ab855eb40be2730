// Says of what is shown how sure it is, where it is not.

import { language, message } from "../messages.js";
import { own } from "./entry.js";

export const UNLIKELY = 0.5; // below it something is rather wrong than right

/**
 * @param {number | null} confidence
 * @param {number} least from which on nothing is said
 * @returns {import("./entry.js").Words | null}
 */
export function doubt(confidence, least) {
  if (confidence === null || confidence >= least) return null;
  const share = new Intl.NumberFormat(language(), { style: "percent" }).format(confidence);
  return own(message("unsure", share));
}
