/** How long before the closing a rush begins, in ms. */
export const RUSH_MS = 60_000;
/** The last request leaves so long before the closing: what leaves later may arrive too late, and rightly. */
const LAST_MS = 200;
const AUTOSAVE_MS = 15_000;

/** Shares of all submissions, and the span before the closing, in ms, over which each spreads evenly. */
const WAVES = [
  { share: 0.2, from: 58_000, to: 10_000 },
  { share: 0.3, from: 10_000, to: 3_000 },
  // A thousand of two thousand in under three seconds: a throughput is no higher than what is asked for.
  { share: 0.5, from: 3_000, to: LAST_MS },
];

/**
 * When each of so many organisations submits, and when it saves before: eight in ten within the last ten seconds,
 * half of all within the last three. The same for the product and for the limit.
 *
 * @param {number} size organisations
 * @returns {Array<{submitAt: number, saveAt: number[]}>} in ms after the rush has begun
 */
export function timetable(size) {
  const random = seeded(20_261_129);
  const times = [];
  for (const { share, from, to } of WAVES) {
    const count = Math.round(size * share);
    for (let index = 0; index < count; index += 1) times.push(RUSH_MS - to - random() * (from - to));
  }
  return times.slice(0, size).map((submitAt) => {
    const saveAt = [];
    for (let at = random() * AUTOSAVE_MS; at < submitAt - 500; at += AUTOSAVE_MS) saveAt.push(at);
    return { submitAt, saveAt };
  });
}

/** A generator of numbers from 0 to 1 that says the same in every run (mulberry32). */
function seeded(state) {
  let seed = state;
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
