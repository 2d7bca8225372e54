/** The budget year in the address of a list. */
export const YEAR = 'rok';

/** The budget year that the address asks for. What the choice of a year could not have written there is left out. */
export function yearAsked({ values }: { readonly values: Readonly<Record<typeof YEAR, string>> }): {
  readonly year?: number;
} {
  const year = values[YEAR];
  return /^20\d\d$/.test(year) ? { year: Number(year) } : {};
}

/** Every year that the programmes are for, the newest first. */
export function yearsOfProgrammes(
  programmes: readonly { readonly year: number; readonly yearTo: number }[],
): readonly number[] {
  const years = programmes.flatMap(({ year, yearTo }) =>
    Array.from({ length: yearTo - year + 1 }, (_, index) => year + index),
  );
  return [...new Set(years)].sort((a, b) => b - a);
}
