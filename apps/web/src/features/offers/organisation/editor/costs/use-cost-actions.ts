import { useMemo, useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { parseAmount, parseQuantity } from '@nurt/domain/money';
import {
  applyChanges,
  changesBetween,
  pastedCosts,
  type CostColumn,
  type OfferContent,
  type PastedCost,
} from '@nurt/domain/offers';
import { fieldId } from '@nurt/ui';
import { newId } from '../../../../../shared/new-id';
import { screenOf, showContent } from '../../../../../shared/together';
import { OFFER_FORM, type OfferDraft } from '../draft';
import type { CostDraft } from './use-cost-rows';

/** The server takes no more costs. */
const MOST_COSTS = 1000;

/** What was done last, for the line that says it and offers to take it back. */
export type CostDeed =
  | { readonly kind: 'removed'; readonly name: string }
  | { readonly kind: 'pasted'; readonly count: number; readonly unread: number }
  | { readonly kind: 'undone' }
  | { readonly kind: 'tooMany'; readonly maximum: number };

/** What can be done with the table, and what was done last. */
export interface CostActions extends CostVerbs {
  readonly deed: CostDeed | null;
  readonly canUndo: boolean;
  /** The same functions in an object that never changes. */
  readonly stable: CostVerbs;
}

export interface CostVerbs {
  /** Writes one field of a cost, as it was typed where it cannot be read. */
  write: (id: string, field: CostColumn | 'activityId' | 'years', value: unknown) => void;
  add: (group: CostDraft['group'], activityId: string | null, after?: string) => void;
  duplicate: (id: string) => void;
  remove: (id: string, name: string) => void;
  /** One place up or down among the costs of its group. */
  move: (id: string, by: -1 | 1) => void;
  /** Lines of a spreadsheet from this cell on; false where the text is none and belongs into the cell. */
  paste: (id: string, column: CostColumn, text: string) => boolean;
  undo: () => void;
  /** Is the last thing that was done to the table to be taken back by the keyboard? */
  undoNext: () => boolean;
}

/** What can be done with the lines of the estimate; nothing happens to what is closed (`isLocked` of a path of the form). */
export function useCostActions(
  form: UseFormReturn<OfferDraft>,
  isLocked: (path: string) => boolean,
): CostActions {
  const [deed, setDeed] = useState<CostDeed | null>(null);
  const [depth, setDepth] = useState(0);
  const done = useRef<{ readonly before: OfferContent; readonly after: OfferContent }[]>([]);
  const typedSince = useRef(true);

  const actions = useMemo((): CostVerbs => {
    const costs = () => form.getValues('costs');
    const indexOf = (id: string) => costs().findIndex((row) => row.id === id);
    const change = (next: CostDraft[], said: CostDeed | null) => {
      const before = screenOf(OFFER_FORM, form).content;
      form.setValue('costs', next);
      done.current = [...done.current.slice(-49), { before, after: screenOf(OFFER_FORM, form).content }];
      typedSince.current = false;
      setDepth(done.current.length);
      setDeed(said);
    };
    const focus = (id: string, column: CostColumn = 'name') =>
      // The row is on the screen only after the next paint.
      requestAnimationFrame(() =>
        document.getElementById(fieldId(`costs.${indexOf(id)}.${column}`))?.focus(),
      );
    /** Where a row was that had focus: the one that stands there now, or the button that adds the first. */
    const focusNear = (at: number) => {
      const near = costs()[Math.min(Math.max(at, 0), costs().length - 1)];
      if (near) focus(near.id ?? '');
      else
        requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-cost-group] button')?.focus());
    };
    const full = (more: number): boolean => {
      if (costs().length + more <= MOST_COSTS) return false;
      setDeed({ kind: 'tooMany', maximum: MOST_COSTS });
      return true;
    };
    return {
      write: (id: string, field: CostColumn | 'activityId' | 'years', value: unknown) => {
        typedSince.current = true;
        form.setValue(`costs.${indexOf(id)}.${field}` as 'costs.0.name', value as string);
      },
      add: (group: CostDraft['group'], activityId: string | null, after?: string) => {
        if (isLocked('costs') || full(1)) return;
        const row = emptyCost(group, activityId);
        const at = after === undefined ? costs().length : indexOf(after) + 1;
        change(costs().toSpliced(at, 0, row), null);
        focus(row.id ?? '');
      },
      duplicate: (id: string) => {
        const at = indexOf(id);
        const row = costs()[at];
        if (row === undefined || isLocked('costs') || full(1)) return;
        const copy = { ...structuredClone(row), id: newId() };
        change(costs().toSpliced(at + 1, 0, copy), null);
        focus(copy.id);
      },
      remove: (id: string, name: string) => {
        const at = indexOf(id);
        if (isLocked(`costs.${at}`)) return;
        change(costs().toSpliced(at, 1), { kind: 'removed', name });
        focusNear(at);
      },
      move: (id: string, by: -1 | 1) => {
        const rows = costs();
        const at = indexOf(id);
        const row = rows[at];
        if (row === undefined || isLocked('costs')) return;
        const isNeighbour = (other: CostDraft) =>
          other.group === row.group && other.activityId === row.activityId;
        let to = at + by;
        while (to >= 0 && to < rows.length && !isNeighbour(rows[to] as CostDraft)) to += by;
        const other = rows[to];
        if (other === undefined) return;
        change(rows.with(at, other).with(to, row), null);
        focus(id);
      },
      paste: (id: string, column: CostColumn, text: string): boolean => {
        if (!/[\t\n\r]/.test(text.trim())) return false;
        const [first, ...more] = pastedCosts(text, column);
        const at = indexOf(id);
        const row = costs()[at];
        if (first === undefined || row === undefined) return false;
        if (more.length > 0 && isLocked('costs')) return false;
        if (Object.keys(first).some((cell) => isLocked(`costs.${at}.${cell}`))) return false;
        if (full(more.length)) return true;
        const lines = [
          withPasted(row, first),
          ...more.map((line) => withPasted(emptyCost(row.group, row.activityId), line)),
        ];
        const unread = lines.flatMap(({ unitCostGrosze, quantity }) =>
          [unitCostGrosze as unknown, quantity as unknown].filter((held) => typeof held === 'string'),
        ).length;
        change(costs().toSpliced(at, 1, ...lines), { kind: 'pasted', count: lines.length, unread });
        return true;
      },
      undo: () => {
        const last = done.current.pop();
        if (last === undefined) return;
        const { content } = screenOf(OFFER_FORM, form);
        const held = document.activeElement?.closest<HTMLElement>('[data-cost]')?.dataset['cost'] ?? '';
        const at = indexOf(held);
        // What was written since, here or by others, stays.
        showContent(OFFER_FORM, form, applyChanges(content, changesBetween(last.after, last.before)).content);
        setDepth(done.current.length);
        setDeed({ kind: 'undone' });
        if (at >= 0 && indexOf(held) < 0) focusNear(at - 1);
      },
      undoNext: () => !typedSince.current && done.current.length > 0,
    };
  }, [form, isLocked]);

  return useMemo(() => ({ ...actions, stable: actions, deed, canUndo: depth > 0 }), [actions, deed, depth]);
}

function emptyCost(group: CostDraft['group'], activityId: string | null): CostDraft {
  return {
    id: newId(),
    group,
    activityId,
    name: '',
    unit: '',
    unitCostGrosze: null,
    quantity: null,
    years: [],
  };
}

/** The line with the pasted cells; a number that cannot be read stays as it was pasted. */
function withPasted(row: CostDraft, { name, unit, unitCostGrosze, quantity }: PastedCost): CostDraft {
  return {
    ...row,
    ...(name === undefined ? {} : { name }),
    ...(unit === undefined ? {} : { unit }),
    ...(unitCostGrosze === undefined ? {} : { unitCostGrosze: readAmount(unitCostGrosze) as never }),
    ...(quantity === undefined ? {} : { quantity: readQuantity(quantity) as never }),
  };
}

/** Grosze, null for nothing, or the text itself where it is no amount. */
export function readAmount(text: string): number | string | null {
  if (text.trim() === '') return null;
  const read = parseAmount(text);
  return read.ok ? read.value : text;
}

/** Thousandths of a unit, null for nothing, or the text itself where it is no number. */
export function readQuantity(text: string): number | string | null {
  if (text.trim() === '') return null;
  const read = parseQuantity(text);
  return read.ok ? read.value : text;
}
