import { maxDate, startOfYear, yearOf, type LocalDate } from '../calendar';
import { sumGrosze, type Grosze } from '../money';
import type { Problem, ProblemCode } from '../problems';
import { lastDayOfUse } from '../statute';
import type { InstalmentTerms } from './agreement';

/** What an officer writes, with what is already settled by the award. */
export interface AgreementTerms {
  readonly number: string;
  readonly instalments: readonly InstalmentTerms[];
  /** What the executive awarded. */
  readonly grantGrosze: Grosze;
  /** NRB of the grantee; empty when it has given none. */
  readonly bankAccount: string;
  /** The budget year of the programme that the money comes from. */
  readonly budgetYear: number;
  /** Parts of the grant that later budget years bear (UDPP art. 16 ust. 3). */
  readonly laterYears?: readonly { readonly year: number; readonly grosze: Grosze }[];
}

const USE_WITHIN_YEAR = 'UFP art. 221 ust. 3 pkt 3';

/**
 * Everything that is wrong with an agreement about to be prepared: its number, the grantee's bank account, and the
 * instalments, which are at least one, each more than zero, due in a budget year that bears a part of the grant, in the
 * order of their days, and together exactly the grant, in each year exactly its part (UFP art. 221 ust. 3).
 */
export function agreementProblems(terms: AgreementTerms): Problem<ProblemCode>[] {
  const problems: Problem<ProblemCode>[] = [];
  if (terms.number.trim() === '') problems.push({ code: 'required', path: 'number' });
  if (terms.bankAccount === '') problems.push({ code: 'agreement_bank_account_missing' });
  return [...problems, ...instalmentProblems(terms)];
}

function instalmentProblems({
  instalments,
  grantGrosze,
  budgetYear,
  laterYears = [],
}: AgreementTerms): Problem<ProblemCode>[] {
  if (instalments.length === 0) return [{ code: 'instalments_required', path: 'instalments' }];
  const years = [budgetYear, ...laterYears.map(({ year }) => year)];
  const problems = instalments.flatMap((instalment, index): Problem<ProblemCode>[] => [
    ...(instalment.grosze > 0
      ? []
      : [{ code: 'instalment_amount_required' as const, path: `instalments.${index}.grosze` }]),
    ...dayProblems(instalment.dueOn, instalments[index - 1]?.dueOn, index, years),
  ]);
  const sum = sumGrosze(instalments.map(({ grosze }) => grosze));
  if (sum !== grantGrosze) {
    problems.push({
      code: 'instalments_do_not_sum',
      path: 'instalments',
      params: { sum, grant: grantGrosze, difference: Math.abs(sum - grantGrosze) },
    });
    return problems;
  }
  return [...problems, ...partProblems(instalments, laterYears)];
}

/** The money of a later year is paid in that year: its instalments are exactly its part. The first year has the rest. */
function partProblems(
  instalments: readonly InstalmentTerms[],
  laterYears: NonNullable<AgreementTerms['laterYears']>,
): Problem<ProblemCode>[] {
  return laterYears.flatMap(({ year, grosze: part }): Problem<ProblemCode>[] => {
    const due = instalments.filter(({ dueOn }) => yearOf(dueOn) === year);
    const sum = sumGrosze(due.map(({ grosze }) => grosze));
    return sum === part
      ? []
      : [
          {
            code: 'instalments_year_differs',
            path: 'instalments',
            params: { year, sum, part },
            basis: USE_WITHIN_YEAR,
          },
        ];
  });
}

function dayProblems(
  dueOn: LocalDate,
  earlier: LocalDate | undefined,
  index: number,
  years: readonly number[],
): Problem<ProblemCode>[] {
  const path = `instalments.${index}.dueOn`;
  if (!years.some((year) => dueOn >= startOfYear(year) && dueOn <= lastDayOfUse(year))) {
    return [
      {
        code: 'instalment_outside_year',
        path,
        params: { year: years[1] === undefined ? (years[0] ?? '') : years.join(', ') },
        basis: USE_WITHIN_YEAR,
      },
    ];
  }
  return earlier !== undefined && dueOn < earlier ? [{ code: 'instalments_out_of_order', path }] : [];
}

/**
 * What is wrong with the day on which the grantee is said to have signed: it is not yet there, or it lies before
 * the executive's order that awarded the grant.
 */
export function granteeSignatureProblems(
  signedOn: LocalDate,
  awardedOn: LocalDate,
  today: LocalDate,
): Problem<ProblemCode>[] {
  if (signedOn > today) return [{ code: 'signature_in_future', path: 'signedOn' }];
  if (signedOn < awardedOn)
    return [{ code: 'signature_before_award', path: 'signedOn', params: { awardedOn } }];
  return [];
}

/** The three days that an agreement waits for. */
export interface SignatureDays {
  readonly granteeSignedOn: LocalDate | null;
  readonly authoritySignedOn: LocalDate | null;
  /** Kontrasygnata skarbnika. */
  readonly countersignedOn: LocalDate | null;
}

/** The day on which the agreement began to bind: the last of the three, or null while one is missing. */
export function concludedOn(days: SignatureDays): LocalDate | null {
  const { granteeSignedOn, authoritySignedOn, countersignedOn } = days;
  if (granteeSignedOn === null || authoritySignedOn === null || countersignedOn === null) return null;
  return maxDate(granteeSignedOn, authoritySignedOn, countersignedOn);
}
