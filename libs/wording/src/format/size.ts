import type { Locale } from './locale';
import { formatNumber } from './number';

const KIB = 1024;

/** A number of bytes for people: „350 KB”, „1,4 MB”. */
export function formatSize(bytes: number, locale: Locale): string {
  if (bytes < KIB * KIB) return `${formatNumber(Math.ceil(bytes / KIB), locale)}\u00a0KB`;
  const tenths = Math.round((bytes * 10) / (KIB * KIB));
  return `${formatNumber(tenths / 10, locale)}\u00a0MB`;
}
