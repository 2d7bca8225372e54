import { useEffect } from 'react';
import type { FileView } from '@nurt/contracts/files';

const EVERY_MS = 4_000;

/** Asks again every few seconds while a file waits for the virus scanner. */
export function useQuarantine(files: readonly FileView[] | undefined, ask: () => unknown): void {
  const waiting = files?.some(({ state }) => state === 'quarantined') ?? false;
  useEffect(() => {
    if (!waiting) return;
    const timer = setInterval(() => void ask(), EVERY_MS);
    return () => clearInterval(timer);
  }, [waiting, ask]);
}
