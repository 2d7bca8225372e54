import { CLASSIFICATION, CLASSIFICATION_KINDS, type ClassificationKind } from '@nurt/domain/statute';
import { useLocale } from '@nurt/ui';
import { useApi } from '../../../shared/api';

/** A code of the classification with what it stands for. */
export interface NamedCode {
  readonly code: string;
  readonly name: string;
}

/** The dictionary of a year: what the product knows and what the authority added, by kind. */
export function useCodes(year: number): Readonly<Record<ClassificationKind, readonly NamedCode[]>> {
  const locale = useLocale();
  const own = useApi('GET /api/office/classification-entries');
  const of = (kind: ClassificationKind): NamedCode[] => {
    const added = (own.data ?? []).filter((entry) => entry.kind === kind && entry.year === year);
    const known = CLASSIFICATION[kind].filter(({ code }) => !added.some((entry) => entry.code === code));
    return [...known.map((entry) => ({ code: entry.code, name: entry[locale] })), ...added].sort((a, b) =>
      a.code.localeCompare(b.code),
    );
  };
  return Object.fromEntries(CLASSIFICATION_KINDS.map((kind) => [kind, of(kind)])) as Record<
    ClassificationKind,
    NamedCode[]
  >;
}
