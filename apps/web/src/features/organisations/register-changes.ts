import type { RegisterEntryView } from '@nurt/contracts/organisations';
import type { ProfileDraft } from './profile-draft';

type Filled = keyof RegisterEntryView['fields'];

/** What a register would do to a profile that somebody has begun. */
export interface RegisterChanges {
  /** Fields that are still empty: they are filled in at once. */
  readonly fills: Partial<Record<Filled, string>>;
  /** Fields that say something else: the person is asked first. */
  readonly differs: readonly { readonly field: Filled; readonly typed: string; readonly told: string }[];
}

/**
 * Compares a profile with the entry of a register. What the register does not say changes nothing; case, spaces and the
 * shape of quotes and numbers are no difference.
 */
export function registerChanges(typed: ProfileDraft, fields: RegisterEntryView['fields']): RegisterChanges {
  const fills: Partial<Record<Filled, string>> = {};
  const differs: { field: Filled; typed: string; told: string }[] = [];
  for (const [field, told] of Object.entries(fields) as [Filled, string | null][]) {
    const own = typed[field]?.trim() ?? '';
    if (told === null || plain(own) === plain(told)) continue;
    if (own === '') fills[field] = told;
    else differs.push({ field, typed: own, told });
  }
  return { fills, differs };
}

const plain = (text: string): string =>
  text
    .toLocaleLowerCase('pl')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/^pl(?=\d)/, '');
