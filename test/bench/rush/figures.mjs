import { RUSH_MS } from './schedule.mjs';

/** The span in which most want in at once: the last three seconds before the closing, and what they leave behind. */
const PEAK_FROM_MS = RUSH_MS - 3_000;

/**
 * Submissions a second that were acknowledged from the beginning of the peak until the last answer.
 *
 * @param {Array<{sent: number, answered: number, receipt?: object}>} rush in ms after its beginning
 */
export function acknowledgedRate(rush) {
  const within = rush.filter(({ receipt, answered }) => receipt && answered >= PEAK_FROM_MS);
  const end = Math.max(...within.map(({ answered }) => answered));
  return within.length / ((end - PEAK_FROM_MS) / 1_000);
}

/** How long submissions waited for their answer, tries after a lost one included, in ms. */
export function waits(rush) {
  const sorted = rush.map(({ sent, answered }) => answered - sent).toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), longest: sorted.at(-1) };
}
