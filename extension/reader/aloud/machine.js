// Reading aloud as a machine of three states, without a voice: what it is told, and what it is then.

/** @typedef {"silent" | "speaking" | "paused"} Status */

/**
 * `at`: the sentence. `turn`: counts the utterances, so that the end of one that was cut short is
 * told from the end of the one that is heard.
 * @typedef {{status: Status, at: number, turn: number}} State
 */

/**
 * @typedef {{type: "start", at: number} | {type: "toggle"} | {type: "step", by: number}
 *   | {type: "ended", turn: number} | {type: "pace"} | {type: "stop"}} Happening
 */

/** @type {State} */
export const SILENT = { status: "silent", at: 0, turn: 0 };

/**
 * What the machine is after something happened.
 * @param {State} state
 * @param {Happening} happening
 * @param {number} count of sentences
 * @returns {State}
 */
export function after(state, happening, count) {
  const { status, at, turn } = state;
  switch (happening.type) {
    case "start":
      return count > 0 ? speaking(within(happening.at, count), turn) : state;
    case "toggle":
      if (status === "paused") return speaking(at, turn);
      return status === "speaking" ? { status: "paused", at, turn: turn + 1 } : state;
    case "step":
      if (status === "silent") return state;
      return { status, at: within(at + happening.by, count), turn: turn + 1 };
    case "ended":
      if (status !== "speaking" || happening.turn !== turn) return state;
      return at + 1 < count ? speaking(at + 1, turn) : { status: "silent", at: 0, turn: turn + 1 };
    case "pace": // is heard at once: the sentence begins anew
      return status === "speaking" ? speaking(at, turn) : state;
    case "stop":
      return { status: "silent", at: 0, turn: turn + 1 };
  }
}

/** @param {number} at @param {number} turn @returns {State} */
const speaking = (at, turn) => ({ status: "speaking", at, turn: turn + 1 });

/** @param {number} at @param {number} count */
const within = (at, count) => Math.min(count - 1, Math.max(0, at));
