import type { AddedAfterwards } from '@nurt/domain/files';
import { addedAfterwards } from './added-afterwards';
import { PdfRevision } from './pdf-revision';
import { Budget, PdfUnreadable } from './pdf-values';

const BUDGET = 20_000_000;

/** What the bytes behind `end` add to the document that ends there, whether it was signed there or not. */
export function addedSince(bytes: Buffer, end: number): AddedAfterwards {
  const budget = new Budget(BUDGET);
  try {
    return addedAfterwards(bytes, end, new PdfRevision(bytes, bytes.length, budget), budget);
  } catch (error) {
    if (error instanceof PdfUnreadable) return 'notUnderstood';
    throw error;
  }
}
