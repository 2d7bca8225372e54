import type { ReportRowView, ReportView } from '@nurt/contracts/settlement';
import { dateInWarsaw } from '@nurt/domain/calendar';
import { subtractGrosze, ZERO, type Grosze } from '@nurt/domain/money';
import { reportProblems, type ReportStatus } from '@nurt/domain/settlement';
import { finalReportDeadline } from '@nurt/domain/statute';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { authorityOf, groszeOf, refuse, timelineOf, type SignedInCaller } from '../../kernel';
import { AGREEMENTS_OF_YEARS, AgreementsFacade, type AgreementRecord } from '../agreements';
import { CallsFacade } from '../calls';
import { OffersFacade, type OfferRecord } from '../offers';
import { organisationsAllowing, OrganisationsFacade, requireRoleIn, roleIn } from '../organisations';
import { PaymentsFacade } from '../payments';
import { boundToYears, OPEN_OF_ANY_YEAR, ProgrammesFacade } from '../programmes';
import { Report } from './report.entity';
import { granteeMoves, officeMoves } from './report.moves';
import { readerSide } from './report.policy';
import { ReturnsQueries } from './returns.queries';

interface Row {
  readonly id: string;
  readonly status: ReportStatus;
  readonly agreementId: string;
  readonly number: string;
  readonly title: string;
  readonly organisationId: string;
  readonly organisation: string;
  readonly grantGrosze: string;
  readonly dueOn: string;
  readonly submittedAt: Date | null;
}

const ROWS = `
  SELECT r.id, r.status, a.id AS "agreementId", a.number, o.content ->> 'title' AS title,
         g.id AS "organisationId", g.name AS organisation, a.grant_grosze AS "grantGrosze",
         r.due_on::text AS "dueOn", r.submitted_at AS "submittedAt"
    FROM report r
    JOIN agreement a ON a.id = r.agreement_id
    JOIN offer o ON o.id = a.offer_id
    JOIN organisation g ON g.id = r.organisation_id`;

/** Reads of final reports: by the grantee and, once submitted, by the office of the authority. */
@Injectable()
export class ReportsQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly agreements: AgreementsFacade,
    private readonly calls: CallsFacade,
    private readonly offers: OffersFacade,
    private readonly organisations: OrganisationsFacade,
    private readonly payments: PaymentsFacade,
    private readonly programmes: ProgrammesFacade,
    private readonly returns: ReturnsQueries,
  ) {}

  /**
   * Reports of the person's organisations, or of one of them, soonest due first.
   * @throws Refusal notFound for an organisation that is not theirs
   */
  async own({ actor }: SignedInCaller, organisationId?: string): Promise<ReportRowView[]> {
    if (organisationId !== undefined) requireRoleIn(actor, organisationId, 'ownReport.read');
    return this.rows('r.organisation_id = ANY ($1)', [
      organisationId === undefined ? organisationsAllowing(actor, 'ownReport.read') : [organisationId],
    ]);
  }

  /**
   * Reports that the authority has got, soonest due first: of one budget year, or of this and later ones and those that
   * are not accepted.
   */
  async ofOffice(caller: SignedInCaller, year?: number): Promise<ReportRowView[]> {
    return this.rows(
      `r.authority_id = $1 AND r.status <> 'draft' AND (r.agreement_id = ANY (${AGREEMENTS_OF_YEARS})
         OR ${OPEN_OF_ANY_YEAR} AND r.status IN ('submitted', 'returned'))`,
      boundToYears(authorityOf(caller), year, caller.arrivedAt),
    );
  }

  /** @throws Refusal notFound for everybody who is neither the grantee nor, once submitted, the authority's office */
  async one(caller: SignedInCaller, id: string): Promise<ReportView> {
    const { manager } = this.dataSource;
    const report = await manager.findOneBy(Report, { id });
    const side = report && readerSide(caller.actor, report);
    const agreement = report && (await this.agreements.get(manager, report.agreementId));
    const offer = agreement && (await this.offers.get(manager, agreement.offerId));
    if (!report || !side || !agreement || !offer) throw refuse.notFound();

    const paidGrosze = await this.agreements.paid(manager, agreement.id);
    const context = { offer: offer.content, agreement, paidGrosze };
    const isOpen = report.can('submit');
    const grantReturn = await this.returns.ofAgreement(caller, agreement.id);
    return {
      ...(await this.facts(report, agreement, offer, paidGrosze)),
      missing: side === 'grantee' && isOpen ? reportProblems(report.content, context) : [],
      figures: figuresOf(report, paidGrosze),
      grantReturn,
      moves: await this.moves(caller, report, agreement, side),
      timeline: [
        ...(await timelineOf(manager, id)),
        ...(grantReturn ? await timelineOf(manager, grantReturn.id) : []),
      ].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
    };
  }

  private async facts(
    report: Report,
    agreement: AgreementRecord,
    offer: OfferRecord,
    paidGrosze: Grosze,
  ): Promise<Omit<ReportView, 'missing' | 'figures' | 'grantReturn' | 'moves' | 'timeline'>> {
    const { manager } = this.dataSource;
    const { id, status, content, version, savedAt, submittedAt, checksum, remarks } = report;
    const { number, grantGrosze, taskFrom, taskTo, authorityId, budgetLineId } = agreement;
    const line = await this.programmes.line(manager, authorityId, budgetLineId);
    const { name } = await this.organisations.get(manager, report.organisationId);
    const call = await this.calls.get(manager, offer.callId);
    return {
      id,
      status,
      content,
      agreement: {
        id: agreement.id,
        number,
        title: offer.title,
        grantGrosze,
        paidGrosze,
        taskFrom,
        taskTo,
        signedOn: agreement.concludedOn,
      },
      offer: offer.content,
      costShiftTolerance: call?.terms.costShiftTolerance ?? null,
      organisation: { id: report.organisationId, name },
      due: { ...finalReportDeadline(taskTo, line?.legalBasis), dueOn: report.dueOn },
      version,
      savedAt: savedAt.toISOString(),
      submittedAt: submittedAt?.toISOString() ?? null,
      // While it is being put right the content need not be what was submitted.
      checksum: status === 'returned' ? null : checksum,
      remarks,
    };
  }

  private async moves(
    caller: SignedInCaller,
    report: Report,
    agreement: AgreementRecord,
    side: 'office' | 'grantee',
  ): Promise<ReportView['moves']> {
    if (side === 'office') {
      const hasOpenOrder = await this.payments.hasOpenOrder(this.dataSource.manager, agreement.id);
      return officeMoves(report, caller.actor, hasOpenOrder);
    }
    const role = roleIn(caller.actor, report.organisationId);
    const today = dateInWarsaw(caller.arrivedAt);
    return role ? granteeMoves(report, role, agreement.taskTo, today) : [];
  }

  private async rows(where: string, params: readonly unknown[]): Promise<ReportRowView[]> {
    const rows = await this.dataSource.query<Row[]>(`${ROWS} WHERE ${where} ORDER BY r.due_on, r.id`, [
      ...params,
    ]);
    return rows.map((row) => ({
      id: row.id,
      status: row.status,
      agreement: { id: row.agreementId, number: row.number, title: row.title },
      organisation: { id: row.organisationId, name: row.organisation },
      grantGrosze: groszeOf(row.grantGrosze),
      dueOn: row.dueOn,
      submittedAt: row.submittedAt?.toISOString() ?? null,
    }));
  }
}

/** What acceptance would settle; in a draft, from what has been entered so far. */
function figuresOf({ content, usedGrosze }: Report, paidGrosze: Grosze): ReportView['figures'] {
  const used = usedGrosze ?? content.sources.grantGrosze ?? ZERO;
  return {
    paidGrosze,
    usedGrosze: used,
    unusedGrosze: used < paidGrosze ? subtractGrosze(paidGrosze, used) : ZERO,
  };
}
