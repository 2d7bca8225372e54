import { randomUUID } from 'node:crypto';
import type { Shape } from '@nurt/domain/drafts';
import { HOSTILE_TEXTS, UNKEPT_TEXTS, WRONG_DAYS, WRONG_NUMBERS, WRONG_VALUES } from './hostile';

/** A field of a form that is filled in, and what kind of value it takes. */
export interface Field {
  readonly path: string;
  readonly kind: string;
  readonly maximum: number;
}

/** Every field of the form, the fields of each row and the years of each cost among them. */
export function fieldsOf(shape: Shape, value: unknown, path: string): Field[] {
  const inside = (key: string): string => (path === '' ? key : `${path}/${key}`);
  switch (shape.kind) {
    case 'group':
      return value === undefined
        ? []
        : Object.entries(shape.fields).flatMap(([key, field]) =>
            fieldsOf(field, (value as Record<string, unknown>)[key], inside(key)),
          );
    case 'rows':
      return (value as { id: string }[])
        .slice(0, 1)
        .flatMap((row) =>
          Object.entries(shape.fields).flatMap(([key, field]) =>
            fieldsOf(field, (row as unknown as Record<string, unknown>)[key], `${inside(row.id)}/${key}`),
          ),
        );
    case 'years':
      return [{ path: inside('2026'), kind: 'amount', maximum: 0 }];
    default:
      return [{ path, kind: shape.kind, maximum: 'maximum' in shape ? shape.maximum : 0 }];
  }
}

/** What each kind of field must not take, whatever else it takes. */
export const REFUSED: Readonly<Record<string, readonly unknown[]>> = {
  text: [...WRONG_VALUES, ...UNKEPT_TEXTS, null, true, 7],
  day: [...WRONG_VALUES, ...WRONG_DAYS, ...HOSTILE_TEXTS.filter((text) => text !== ''), true, 7],
  amount: [...WRONG_VALUES, ...WRONG_NUMBERS, ...HOSTILE_TEXTS, true],
  whole: [...WRONG_VALUES, ...WRONG_NUMBERS, ...HOSTILE_TEXTS, true],
  flag: [...WRONG_VALUES, ...HOSTILE_TEXTS, 'true', 0, 1, null],
  choice: [...WRONG_VALUES, ...HOSTILE_TEXTS, ...UNKEPT_TEXTS, true, 7],
  link: [...WRONG_VALUES, ...HOSTILE_TEXTS, ...UNKEPT_TEXTS, '', true, 7, `${randomUUID()}x`],
};
