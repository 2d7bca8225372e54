/** The parts of a bar that hold something: one at 0,00 zł tells nothing. All of them where none does. */
export function filled<Part extends { readonly value: number }>(parts: readonly Part[]): readonly Part[] {
  const holding = parts.filter(({ value }) => value > 0);
  return holding.length > 0 ? holding : parts;
}
