import { useEffect, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { sameValue } from '@nurt/domain/drafts';
import type { OfferDraft } from '../draft';

/** A cost as the form holds it: a number may still be unreadable text. */
export type CostDraft = OfferDraft['costs'][number];

/**
 * The costs of the form, each one and the same object as long as nothing of it changes: so that a keystroke in one of
 * five hundred draws one row again.
 */
export function useCostRows(form: UseFormReturn<OfferDraft>): readonly CostDraft[] {
  const [rows, setRows] = useState<readonly CostDraft[]>(() => structuredClone(form.getValues('costs')));
  useEffect(() => {
    const follow = () => setRows((known) => shared(known, form.getValues('costs')));
    follow();
    return form.subscribe({ formState: { values: true }, callback: follow });
  }, [form]);
  return rows;
}

/** The rows of before where they say the same; the list of before where all of them do. */
function shared(known: readonly CostDraft[], held: readonly CostDraft[]): readonly CostDraft[] {
  const before = new Map(known.map((row) => [row.id, row]));
  const rows = held.map((row) => {
    const old = before.get(row.id);
    // A copy, because the form changes its own values in place.
    return old !== undefined && sameValue(old, row) ? old : structuredClone(row);
  });
  const same = rows.length === known.length && rows.every((row, place) => row === known[place]);
  return same ? known : rows;
}
