import type { ReportRowView, ReportView } from '@nurt/contracts/settlement';
import { dateInWarsaw } from '@nurt/domain/calendar';
import { subtractGrosze, ZERO, type Grosze } from '@nurt/domain/money';
import { reportProblems, type ReportKind, type ReportStatus } from '@nurt/domain/settlement';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { authorityOf, groszeOf, refuse, timelineOf, type SignedInCaller } from '../../kernel';
import { AGREEMENTS_OF_YEARS, AgreementsFacade, type AgreementRecord } from '../agreements';
import { CallsFacade } from '../calls';
import { OffersFacade, type OfferRecord } from '../offers';
import { organisationsAllowing, OrganisationsFacade, requireRoleIn, roleIn } from '../organisations';
import { PaymentsFacade } from '../payments';
import { boundToYears, OPEN_OF_ANY_YEAR } from '../programmes';
import { ReportScopes, type ReportScope } from './report-scope';
import { Report } from './report.entity';
import { granteeMoves, officeMoves } from './report.moves';
import { readerSide } from './report.policy';
import { ReturnsQueries } from './returns.queries';

interface Row {
  readonly id: string;
  readonly kind: ReportKind;
  readonly year: number | null;
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
  SELECT r.id, r.kind, r.year, r.status, a.id AS "agreementId", a.number, o.content ->> 'title' AS title,
         g.id AS "organisationId", g.name AS organisation, 
         coalesce(i.grosze, a.grant_grosze - coalesce((SELECT sum(x.grosze) FROM agreement_interim x
           WHERE x.agreement_id = a.id), 0)) AS "grantGrosze",
         r.due_on::text AS "dueOn", r.submitted_at AS "submittedAt"
    FROM report r
    JOIN agreement a ON a.id = r.agreement_id
    JOIN offer o ON o.id = a.offer_id
    JOIN organisation g ON g.id = r.organisation_id
    LEFT JOIN agreement_interim i ON i.agreement_id = r.agreement_id AND i.year = r.year`;

/** Reads of reports: by the grantee and, once submitted, by the office of the authority. */
@Injectable()
export class ReportsQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly agreements: AgreementsFacade,
    private readonly calls: CallsFacade,
    private readonly offers: OffersFacade,
    private readonly organisations: OrganisationsFacade,
    private readonly payments: PaymentsFacade,
    private readonly returns: ReturnsQueries,
    private readonly scopes: ReportScopes,
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

    const scope = await this.scopes.of(manager, agreement, offer.content, report.year);
    const isOpen = report.can('submit');
    const grantReturn = await this.returns.ofReport(caller, id);
    return {
      ...(await this.facts(report, agreement, offer, scope)),
      missing: side === 'grantee' && isOpen ? reportProblems(report.content, scope) : [],
      figures: figuresOf(report, scope.paidGrosze),
      grantReturn,
      moves: await this.moves(caller, report, scope, side),
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
    scope: ReportScope,
  ): Promise<Omit<ReportView, 'missing' | 'figures' | 'grantReturn' | 'moves' | 'timeline'>> {
    const { manager } = this.dataSource;
    const { id, kind, year, status, content, version, savedAt, submittedAt, checksum, remarks } = report;
    const { number, taskFrom, taskTo } = agreement;
    const { grantGrosze, paidGrosze, period } = scope;
    const { name } = await this.organisations.get(manager, report.organisationId);
    const call = await this.calls.get(manager, offer.callId);
    return {
      id,
      kind,
      year,
      period: { from: period.from, to: period.to },
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
      offer: scope.offer,
      costShiftTolerance: call?.terms.costShiftTolerance ?? null,
      organisation: { id: report.organisationId, name },
      due: { ...scope.due, dueOn: report.dueOn },
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
    scope: ReportScope,
    side: 'office' | 'grantee',
  ): Promise<ReportView['moves']> {
    if (side === 'office') {
      const hasOpenOrder = await this.payments.hasOpenOrder(this.dataSource.manager, report.agreementId);
      return officeMoves(report, caller.actor, hasOpenOrder);
    }
    const role = roleIn(caller.actor, report.organisationId);
    const today = dateInWarsaw(caller.arrivedAt);
    return role ? granteeMoves(report, role, scope, today) : [];
  }

  private async rows(where: string, params: readonly unknown[]): Promise<ReportRowView[]> {
    const rows = await this.dataSource.query<Row[]>(`${ROWS} WHERE ${where} ORDER BY r.due_on, r.id`, [
      ...params,
    ]);
    return rows.map((row) => ({
      id: row.id,
      kind: row.kind,
      year: row.year,
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
