/** Changes that had not reached the server when the page was left. */
export interface Kept {
  /** Version on the server that the changes were made on. */
  readonly version: number;
  /** The changed parts as they were there. */
  readonly base: Readonly<Record<string, unknown>>;
  /** The same parts as they were typed. */
  readonly parts: Readonly<Record<string, unknown>>;
  /** ISO 8601, server time. */
  readonly at: string;
}

const PREFIX = 'nurt.draft.';

/** Reads what was kept in this browser under the name; null where there is nothing, or nothing readable. */
export function readKept(name: string): Kept | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(PREFIX + name) ?? 'null');
    return isKept(stored) ? stored : null;
  } catch {
    return null;
  }
}

/** Keeps changes in this browser until the server has them; null takes them away. */
export function writeKept(name: string, kept: Kept | null): void {
  try {
    if (kept === null) localStorage.removeItem(PREFIX + name);
    else localStorage.setItem(PREFIX + name, JSON.stringify(kept));
  } catch {
    // Storage may be forbidden or full; the text is still on the screen and is still being sent.
  }
}

function isKept(value: unknown): value is Kept {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    typeof value.version === 'number' &&
    'at' in value &&
    typeof value.at === 'string' &&
    'base' in value &&
    typeof value.base === 'object' &&
    value.base !== null &&
    'parts' in value &&
    typeof value.parts === 'object' &&
    value.parts !== null
  );
}
