import type { FieldValues, Path, PathValue, UseFormReturn } from 'react-hook-form';
import { ORDER, valueAt, type DraftRules } from '@nurt/domain/drafts';
import type { WrittenForm } from './written-form';

/** What the form says now, and what of it cannot be read yet, by the path of the field. */
export function screenOf<Values extends FieldValues, Content extends object>(
  kind: WrittenForm<Values, Content>,
  form: UseFormReturn<Values>,
): {
  readonly content: Content;
  readonly typed: Readonly<Record<string, string>>;
} {
  const values = form.getValues();
  const typed = kind.unreadable(values).flatMap(({ path = '' }) => {
    const held: unknown = form.getValues(path as Path<Values>);
    return typeof held === 'string' ? [[pathOf(path, values), held] as const] : [];
  });
  return { content: kind.read(values), typed: Object.fromEntries(typed) };
}

/**
 * Puts the content into the form: only fields that differ are touched, so that nobody's caret moves; what was typed
 * and cannot be read yet stays. Gives the paths that were changed.
 */
export function showContent<Values extends FieldValues, Content extends object>(
  kind: WrittenForm<Values, Content>,
  form: UseFormReturn<Values>,
  content: Content,
  typed: Readonly<Record<string, string>> = {},
): readonly string[] {
  const { rules } = kind;
  const before = screenOf(kind, form);
  const kept = { ...before.typed, ...typed };
  const changes = rules
    .changesBetween(before.content, content)
    .filter(({ path }) => kept[path] === undefined);
  const lists = new Set<string>();
  const set = (name: string, value: unknown) =>
    keepingCaret(name, () => form.setValue(name as Path<Values>, value as PathValue<Values, Path<Values>>));
  for (const { path, to } of changes) {
    const name = formName(rules, path, form.getValues());
    if (name === null) lists.add(listOf(rules, path));
    else set(name, to);
  }
  // A part that only some drafts have comes and goes as a whole: nothing of it can be changed on the others.
  const was: Parts = Object.fromEntries(Object.entries(before.content));
  const now: Parts = Object.fromEntries(Object.entries(content));
  for (const part of new Set([...Object.keys(was), ...Object.keys(now)])) {
    if ((was[part] === undefined) !== (now[part] === undefined)) set(part, structuredClone(now[part]));
  }
  for (const list of lists) set(list.replaceAll('/', '.'), structuredClone(valueAt(content, list)));
  for (const [path, text] of Object.entries(kept)) {
    const name = formName(rules, path, form.getValues());
    if (name !== null && form.getValues(name as Path<Values>) !== text) set(name, text);
  }
  return changes.map(({ path }) => path);
}

type Parts = Readonly<Record<string, unknown>>;

/** The list that a path of a row, an order or a year leads into: `costs`, `sport/groups`. */
function listOf({ placeOf }: Pick<DraftRules<never>, 'placeOf'>, path: string): string {
  const steps = path.split('/');
  const depth = steps.findIndex(
    (_step, index) => placeOf([...steps.slice(0, index + 1), ORDER].join('/'))?.kind === 'order',
  );
  return steps.slice(0, depth + 1).join('/');
}

/** `costs/<id>/unitCostGrosze` as the form names it, `costs.3.unitCostGrosze`; null for rows, orders and years. */
export function formName(
  { placeOf }: Pick<DraftRules<never>, 'placeOf'>,
  path: string,
  values: FieldValues,
): string | null {
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
export function pathOf(name: string, values: FieldValues): string {
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

/** Puts a value into the form; where the field has focus, its caret stays where it is. */
function keepingCaret(name: string, change: () => void): void {
  const field = document.activeElement;
  const isOwn =
    (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) && field.name === name;
  const [start, end] = isOwn ? [field.selectionStart, field.selectionEnd] : [null, null];
  change();
  if (!isOwn || start === null || end === null) return;
  const before = field.value;
  requestAnimationFrame(() => {
    // Whoever went on typing meanwhile has moved the caret already.
    const isUntouched = field.value !== before || field.selectionStart === field.value.length;
    if (document.activeElement === field && isUntouched) field.setSelectionRange(start, end);
  });
}
