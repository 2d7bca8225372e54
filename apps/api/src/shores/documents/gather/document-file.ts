/** A document and the name under which a browser saves it. */
export interface DocumentFile {
  readonly name: string;
  readonly bytes: Buffer;
  /** PDF where it is left out. */
  readonly mediaType?: string;
}

/**
 * An ASCII name that every system takes: `Umowa`, `WK/1/2026` → `umowa-wk-1-2026.pdf`. Letters lose their marks,
 * whatever else is left becomes a hyphen.
 */
export function fileName(...parts: readonly string[]): string {
  return `${plainName(parts)}.pdf`;
}

/** As `fileName`, for a file that programs read. */
export function jsonFileName(...parts: readonly string[]): string {
  return `${plainName(parts)}.json`;
}

function plainName(parts: readonly string[]): string {
  return parts
    .join('-')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
