// Leaves out of a reading what is rather wrong than right; its groups of parties have none already.

/** @typedef {import("../contract.js").Reading} Reading */

/**
 * A reading without times, places and statements below the confidence from which its audit counts.
 * @param {Reading} reading
 * @returns {Reading}
 */
export function sure(reading) {
  const { leastConfidence } = reading.audit;
  /** @param {{confidence: number | null}} entry what nobody has estimated stays */
  const isSure = ({ confidence }) => (confidence ?? 1) >= leastConfidence;
  const { when, where, sources } = reading.facts;
  const facts = {
    ...reading.facts,
    when: when.filter(isSure),
    where: where.filter(isSure),
    sources: sources.map((source) => ({
      ...source,
      statements: isSure(source) ? source.statements.filter(isSure) : [],
    })),
  };
  return { ...reading, facts };
}
