import type { MoveView } from '@nurt/contracts/kernel';
import { rolesAllow, type OrganisationPermission, type OrganisationRole } from '@nurt/domain/access';
import type { LocalDate } from '@nurt/domain/calendar';
import type { ProblemCode } from '@nurt/domain/problems';
import { isReportDue, type ReportMove } from '@nurt/domain/settlement';
import { permissionsOfActor, type Actor } from '../../kernel';
import type { ReportScope } from './report-scope';
import type { Report } from './report.entity';

type Move = ReportMove | 'edit';

/** What a member of the grantee in this role may do now, or why not. Whether the content is right is said apart. */
export function granteeMoves(
  report: Report,
  role: OrganisationRole,
  { period, interim }: Pick<ReportScope, 'period' | 'interim'>,
  today: LocalDate,
): MoveView<Move>[] {
  if (!report.can('submit')) return [];
  const refusal = (permission: OrganisationPermission): ProblemCode | undefined =>
    rolesAllow([role], permission) ? undefined : 'forbidden';
  return [
    view('edit', refusal('ownReport.write')),
    view(
      'submit',
      refusal('ownReport.submit') ??
        (isReportDue(period.to, today) ? undefined : 'report_not_due') ??
        (report.year === null && interim.some(({ acceptedAt }) => acceptedAt === null)
          ? 'report_interim_awaited'
          : undefined),
    ),
  ];
}

/** What the officer may decide now, or why not. */
export function officeMoves(report: Report, officer: Actor, hasOpenOrder: boolean): MoveView<Move>[] {
  if (!report.can('accept')) return [];
  const refusal: ProblemCode | undefined = permissionsOfActor(officer).includes('report.decide')
    ? undefined
    : 'forbidden';
  return [
    view('accept', refusal ?? (hasOpenOrder ? 'report_payments_open' : undefined)),
    view('returnWithRemarks', refusal),
  ];
}

function view(move: Move, reason: ProblemCode | undefined): MoveView<Move> {
  return reason === undefined ? { move, allowed: true } : { move, allowed: false, reason };
}
