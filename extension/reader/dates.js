// Writes the service's ISO 8601 times as the browser's language does.

import { language } from "../messages.js";

const PARTS = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(T.*)?$/;

/**
 * A time at the precision that it has: "17 November 2024", "November 2024", "2024", and with a time
 * of day where there is one. A time with an offset is told in the reader's own time zone.
 * @param {string} iso
 */
export function moment(iso) {
  const read = readTime(iso);
  return read ? new Intl.DateTimeFormat(language(), read.precision).format(read.date) : iso;
}

/**
 * Fills in the date of an article's head, which waits until the article is painted: the first date
 * that a browser writes takes it as long as a whole article.
 * @param {ParentNode} root
 */
export function writeDate(root) {
  const time = /** @type {HTMLTimeElement | null} */ (root.querySelector(".about time"));
  if (time) time.textContent = moment(time.dateTime);
}

/**
 * A range from end to end, what both have in common once: "3 – 5 May 2024".
 * @param {string} iso @param {string} end
 */
export function period(iso, end) {
  const [first, last] = [readTime(iso), readTime(end)];
  const isAlike = first && last && isEqual(first.precision, last.precision);
  if (!isAlike || first.date > last.date) return `${moment(iso)} – ${moment(end)}`;
  return new Intl.DateTimeFormat(language(), first.precision).formatRange(first.date, last.date);
}

/** @param {string} iso @returns the time, and what of it is known; null where it is none */
function readTime(iso) {
  const parts = PARTS.exec(iso);
  if (!parts) return null;
  const [, year, month, day, time] = parts;
  const date = new Date(time ? iso : `${year}-${month ?? "01"}-${day ?? "01"}T00:00`);
  if (Number.isNaN(date.valueOf())) return null;
  /** @type {Intl.DateTimeFormatOptions} */
  const precision = {
    year: "numeric",
    month: month ? "long" : undefined,
    day: day ? "numeric" : undefined,
    hour: time ? "numeric" : undefined,
    minute: time ? "2-digit" : undefined,
  };
  return { date, precision };
}

/** @param {Intl.DateTimeFormatOptions} one @param {Intl.DateTimeFormatOptions} other */
const isEqual = (one, other) => JSON.stringify(one) === JSON.stringify(other);
