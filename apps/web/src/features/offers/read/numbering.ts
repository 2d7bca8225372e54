import type { Estimate } from '@nurt/domain/offers';

/** Number of a cost in table V.A, such as I.2.1 or II.3; its plain place where the table does not know it. */
export function numberOfCost(table: Estimate, index: number): string {
  for (const [place, activity] of table.activities.entries()) {
    const line = activity.lines.findIndex((candidate) => candidate.index === index);
    if (line >= 0) return `I.${place + 1}.${line + 1}`;
  }
  const line = table.administrative.lines.findIndex((candidate) => candidate.index === index);
  return line >= 0 ? `II.${line + 1}` : String(index + 1);
}
