// Leaves out of a reading what is less sure than the reader wants to see.

import { auditOf } from "./counted.js";
import { group } from "./grouped.js";

/** @typedef {import("../contract.js").Reading} Reading */
/** @typedef {import("../settings.js").Settings["certainty"]} Certainty */

/** The least confidence that is shown; the usual one is that which the service counts from. */
const LEAST = { certain: 0.7, all: 0 };

/**
 * A reading without parties, times, places and statements that are not sure enough.
 * @param {Reading} reading
 * @param {Certainty} certainty
 * @returns {Reading}
 */
export function sure(reading, certainty) {
  const { article, audit } = reading;
  const least = certainty === "usual" ? audit.leastConfidence : LEAST[certainty];
  /** @param {{confidence: number | null}} entry what nobody has estimated stays */
  const isSure = ({ confidence }) => (confidence ?? 1) >= least;
  const { who, when, where, sources } = reading.facts;
  const facts = {
    ...reading.facts,
    when: when.filter(isSure),
    where: where.filter(isSure),
    sources: sources.map((source) => ({
      ...source,
      statements: isSure(source) ? source.statements.filter(isSure) : [],
    })),
  };
  if (certainty === "usual") return { article, facts, audit }; // whose groups and counts are told
  facts.groups = group({ who, sources }, isSure);
  return { article, facts, audit: auditOf(reading, facts.sources.filter(isSure), least) };
}
