import { LEGAL_BASES, SPHERE_KEYS, type LegalBasis } from '../statute';

/** By what the money of a programme can be looked at. */
export const MONEY_GROUPINGS = ['line', 'sphere', 'classification', 'basis'] as const;
export type MoneyGrouping = (typeof MONEY_GROUPINGS)[number];

/** A budget line as far as grouping needs it. */
export interface GroupedLine {
  readonly id: string;
  readonly legalBasis: LegalBasis;
  readonly spheres: readonly string[];
  readonly division: string;
  readonly chapter: string;
  readonly paragraph: string;
}

export interface MoneyGroup<Line extends GroupedLine> {
  /** Id of the line; key of the sphere, `several` or `none`; `926/92605/2360`; the legal basis. */
  readonly key: string;
  readonly lines: readonly Line[];
}

/** A line of several spheres is a group of its own: its money is counted once, and not split by guess. */
export const SEVERAL_SPHERES = 'several';
/** A line that names no sphere: tasks outside UDPP, such as the sports act. */
export const NO_SPHERE = 'none';

/** Each line in exactly one group, so that groups always sum to the whole. Groups come in the order of their keys. */
export function groupedLines<Line extends GroupedLine>(
  lines: readonly Line[],
  by: MoneyGrouping,
): MoneyGroup<Line>[] {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const key = KEY[by](line);
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups]
    .map(([key, members]) => ({ key, lines: members }))
    .sort((a, b) => ORDER[by](a.key, b.key));
}

const KEY: Readonly<Record<MoneyGrouping, (line: GroupedLine) => string>> = {
  line: ({ id }) => id,
  sphere: ({ spheres: [first, ...others] }) =>
    first === undefined ? NO_SPHERE : others.length > 0 ? SEVERAL_SPHERES : first,
  classification: ({ division, chapter, paragraph }) => `${division}/${chapter}/${paragraph}`,
  basis: ({ legalBasis }) => legalBasis,
};

const byPlaceIn =
  (keys: readonly string[]) =>
  (a: string, b: string): number =>
    keys.indexOf(a) - keys.indexOf(b);

/** Lines stay in the order of the programme; the rest follows the act, the classification or the table of bases. */
const ORDER: Readonly<Record<MoneyGrouping, (a: string, b: string) => number>> = {
  line: () => 0,
  sphere: byPlaceIn([...SPHERE_KEYS, SEVERAL_SPHERES, NO_SPHERE]),
  classification: (a, b) => (a < b ? -1 : 1),
  basis: byPlaceIn(LEGAL_BASES),
};
