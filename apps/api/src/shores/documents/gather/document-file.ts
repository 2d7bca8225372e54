/** A drawn document and the name under which a browser saves it. */
export interface DocumentFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/**
 * An ASCII name that every system takes: `Umowa`, `WK/1/2026` → `umowa-wk-1-2026.pdf`. Letters lose their marks,
 * whatever else is left becomes a hyphen.
 */
export function fileName(...parts: readonly string[]): string {
  const plain = parts
    .join('-')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${plain}.pdf`;
}
