import { addDays, endOfYear, type LocalDate } from '../calendar';
import type { Problem, ProblemCode } from '../problems';

/** Something of the year that must be finished before it can be closed. */
export interface ClosingObstacle {
  readonly kind: 'call' | 'award' | 'smallGrant' | 'payment';
  /** The call; the offer or small grant that was awarded; the payment order. */
  readonly id: string;
  /** Its number and title, as people know it. */
  readonly title: string;
}

const CODE = {
  call: 'closing_call_unresolved',
  award: 'closing_award_without_agreement',
  smallGrant: 'closing_award_without_agreement',
  payment: 'closing_payment_in_flight',
} as const satisfies Record<ClosingObstacle['kind'], ProblemCode>;

/** The first day on which a year can be closed: its budget lasts until 31 December (UFP art. 263 ust. 1). */
export function closingFrom(year: number): LocalDate {
  return addDays(endOfYear(year), 1);
}

/** Everything that stands in the way of closing a year, each with the record that it is about. */
export function closingProblems(
  year: number,
  obstacles: readonly ClosingObstacle[],
  today: LocalDate,
): Problem<ProblemCode>[] {
  const from = closingFrom(year);
  return [
    ...(today < from
      ? [
          {
            code: 'closing_before_year_end' as const,
            params: { year, from },
            basis: 'UFP art. 263 ust. 1',
          },
        ]
      : []),
    ...obstacles.map(({ kind, id, title }) => ({
      code: CODE[kind],
      path: `${kind}s.${id}`,
      params: { title },
    })),
  ];
}
