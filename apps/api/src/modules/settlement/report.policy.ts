import { refuse, type Actor, type Tx } from '../../kernel';
import { requireOffice, sideOf, type AgreementSide } from '../agreements';
import { requireRoleIn } from '../organisations';
import { Report } from './report.entity';

/** A report's scope and state, as far as its visibility goes. */
type Visible = Pick<Report, 'authorityId' | 'organisationId' | 'status'>;

/** From which side the actor sees the report. What was not submitted yet is its authors' own: the office sees no draft. */
export function readerSide(actor: Actor, report: Visible): AgreementSide | undefined {
  const side = sideOf(actor, report);
  return side === 'office' && report.status === 'draft' ? undefined : side;
}

/**
 * A report of the actor's organisation, locked until the transaction ends.
 * @throws Refusal notFound for everybody who is not a member; forbidden for members without the permission
 */
export async function lockOwnReport(
  tx: Tx,
  actor: Actor,
  id: string,
  permission: 'ownReport.write' | 'ownReport.submit',
): Promise<Report> {
  const report = await lock(tx, id);
  requireRoleIn(actor, report.organisationId, permission);
  return report;
}

/**
 * A report that the authority decides on, locked until the transaction ends.
 * @throws Refusal notFound for another authority's and for drafts; forbidden for members of the grantee
 */
export async function lockOfficeReport(tx: Tx, actor: Actor, id: string): Promise<Report> {
  const report = await lock(tx, id);
  if (report.status === 'draft') throw refuse.notFound();
  requireOffice(actor, report);
  return report;
}

async function lock(tx: Tx, id: string): Promise<Report> {
  const report = await tx.db.findOne(Report, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!report) throw refuse.notFound();
  return report;
}
