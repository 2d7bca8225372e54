import type { Path, PathValue, UseFormReturn } from 'react-hook-form';
import { changesBetween, placeOf, valueAt, type OfferContent } from '@nurt/domain/offers';
import { readOffer, unreadable, type OfferDraft } from '../draft';

/** What the form says now, and what of it cannot be read yet, by the path of the field. */
export function screenOf(form: UseFormReturn<OfferDraft>): {
  readonly content: OfferContent;
  readonly typed: Readonly<Record<string, string>>;
} {
  const values = form.getValues();
  const typed = unreadable(values).flatMap(({ path = '' }) => {
    const held: unknown = form.getValues(path as Path<OfferDraft>);
    return typeof held === 'string' ? [[pathOf(path, values), held] as const] : [];
  });
  return { content: readOffer(values), typed: Object.fromEntries(typed) };
}

/**
 * Puts the content into the form: only fields that differ are touched, so that nobody's caret moves; what was typed
 * and cannot be read yet stays. Gives the paths that were changed.
 */
export function showContent(
  form: UseFormReturn<OfferDraft>,
  content: OfferContent,
  typed: Readonly<Record<string, string>> = {},
): readonly string[] {
  const before = screenOf(form);
  const kept = { ...before.typed, ...typed };
  const changes = changesBetween(before.content, content).filter(({ path }) => kept[path] === undefined);
  const lists = new Set<string>();
  const set = (name: string, value: unknown) =>
    form.setValue(name as Path<OfferDraft>, value as PathValue<OfferDraft, Path<OfferDraft>>);
  keepingCaret(() => {
    for (const { path, to } of changes) {
      const name = formName(path, form.getValues());
      if (name === null)
        lists.add(
          path
            .split('/')
            .slice(0, path.startsWith('sport/') ? 2 : 1)
            .join('/'),
        );
      else set(name, to);
    }
    for (const list of lists)
      set(list.replaceAll('/', '.'), structuredClone(valueAt(content, list) ?? rowsOf(content, list)));
    for (const [path, text] of Object.entries(kept)) {
      const name = formName(path, form.getValues());
      if (name !== null && form.getValues(name as Path<OfferDraft>) !== text) set(name, text);
    }
  });
  return changes.map(({ path }) => path);
}

function rowsOf(content: OfferContent, list: string): unknown {
  const steps = list.split('/');
  return steps.reduce<unknown>((value, step) => (value as Readonly<Record<string, unknown>>)[step], content);
}

/** `costs/<id>/unitCostGrosze` as the form names it, `costs.3.unitCostGrosze`; null for rows, orders and years. */
export function formName(path: string, values: OfferDraft): string | null {
  if (placeOf(path)?.kind !== 'leaf') return null;
  const steps: string[] = [];
  let value: unknown = values;
  for (const step of path.split('/')) {
    if (Array.isArray(value)) {
      const at = value.findIndex((row: { readonly id?: unknown }) => row.id === step);
      if (at < 0) return null;
      steps.push(String(at));
      value = value[at];
    } else {
      steps.push(step);
      value = (value as Readonly<Record<string, unknown>> | undefined)?.[step];
    }
  }
  return steps.join('.');
}

/** `costs.3.unitCostGrosze` by the id of its row, `costs/<id>/unitCostGrosze`; years by their number. */
export function pathOf(name: string, values: OfferDraft): string {
  let value: unknown = values;
  const steps = name.split('.').map((step) => {
    const held = (value as Readonly<Record<string, unknown>> | undefined)?.[step];
    const row = held as { readonly id?: string; readonly year?: unknown } | undefined;
    const inList = Array.isArray(value);
    value = held;
    return inList ? String(row?.id ?? row?.year ?? step) : step;
  });
  const path = steps.join('/');
  return path.replace(/(\/years\/\d+)\/grosze$/, '$1');
}

/** Keeps focus, caret and selection where they are while values change. */
function keepingCaret(change: () => void): void {
  const field = document.activeElement;
  const isText = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
  const [start, end] = isText ? [field.selectionStart, field.selectionEnd] : [null, null];
  change();
  if (!isText || start === null || end === null) return;
  requestAnimationFrame(() => {
    if (document.activeElement === field && field.selectionStart !== start)
      field.setSelectionRange(start, end);
  });
}
