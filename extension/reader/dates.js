// Writes the service's ISO 8601 times as the browser's language does.

import { language } from "../messages.js";

const PARTS = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(T.*)?$/;

/**
 * A time at the precision that it has: "17 November 2024", "November 2024", "2024", and with a time
 * of day where there is one. A time with an offset is told in the reader's own time zone.
 * @param {string} iso
 */
export function moment(iso) {
  const parts = PARTS.exec(iso);
  if (!parts) return iso;
  const [, year, month, day, time] = parts;
  const date = new Date(time ? iso : `${year}-${month ?? "01"}-${day ?? "01"}T00:00`);
  if (Number.isNaN(date.valueOf())) return iso;
  return new Intl.DateTimeFormat(language(), {
    year: "numeric",
    month: month ? "long" : undefined,
    day: day ? "numeric" : undefined,
    hour: time ? "numeric" : undefined,
    minute: time ? "2-digit" : undefined,
  }).format(date);
}
