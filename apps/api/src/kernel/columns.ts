import type { Grosze } from '@nurt/domain/money';
import { grosze } from '@nurt/domain/money';
import type { ValueTransformer } from 'typeorm';

/** `bigint` arrives as text; an amount outside the safe integers is refused rather than rounded. */
export const groszeColumn: ValueTransformer = {
  from: (stored: string | null): Grosze | null => (stored === null ? null : grosze(Number(stored))),
  to: (amount: Grosze | null): Grosze | null => amount,
};

/** Amount of a raw query's `bigint`. */
export const groszeOf = (stored: string | number | null | undefined): Grosze => grosze(Number(stored ?? 0));
