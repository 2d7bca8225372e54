/*
 * The browser's only clock. A visitor's clock may be wrong by hours, and deadlines are the server's, so every answer
 * of the API corrects it by its `Date` header.
 */

/** Milliseconds by which the server is ahead of this browser; undefined until the first answer. */
let ahead: number | undefined;

/** Takes the time at which the server answered. The header is cut to whole seconds, so the latest reading wins. */
export function learnServerTime(dateHeader: string | null): void {
  const served = dateHeader === null ? Number.NaN : Date.parse(dateHeader);
  if (Number.isNaN(served)) return;
  const measured = served - Date.now();
  // Cutting and travelling only ever make the server look earlier: the largest difference is the nearest to the truth.
  if (ahead === undefined || measured > ahead || ahead - measured > 5000) ahead = measured;
}

/** Takes what was known of the server's time when this device last heard it; any answer of the server knows better. */
export function recallServerTime(aheadThen: number): void {
  ahead ??= aheadThen;
}

/** The server's time now, in milliseconds since 1970. */
export function serverNow(): number {
  return Date.now() + (ahead ?? 0);
}

/** This device's own time, in milliseconds since 1970: only to measure how long something has lain on the device. */
export function deviceNow(): number {
  return Date.now();
}
