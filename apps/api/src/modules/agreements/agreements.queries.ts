import type { AgreementRowView, AgreementView } from '@nurt/contracts/agreements';
import type { MoveView } from '@nurt/contracts/kernel';
import type { Permission } from '@nurt/domain/access';
import { partnerShares, type AgreementStatus } from '@nurt/domain/agreements';
import { subtractGrosze, sumGrosze } from '@nurt/domain/money';
import type { OfferContent } from '@nurt/domain/offers';
import type { ReportStatus } from '@nurt/domain/settlement';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import {
  authorityOf,
  groszeOf,
  permissionsOfActor,
  refuse,
  timelineOf,
  type Actor,
  type SignedInCaller,
} from '../../kernel';
import { LedgerFacade } from '../ledger';
import { partnerNamesIn } from '../offers';
import { organisationsAllowing, requireRoleIn, roleIn } from '../organisations';
import { boundToYears, OPEN_OF_ANY_YEAR } from '../programmes';
import { moneyUnder, type AgreementMoney } from './agreement.money';
import { sideOf } from './agreement.policy';
import { instalmentViews } from './instalments.read-model';
import { AGREEMENTS_OF_YEARS } from './years';

interface Row {
  readonly id: string;
  readonly authorityId: string;
  readonly number: string;
  readonly status: AgreementStatus;
  readonly offerId: string;
  readonly title: string;
  readonly callId: string | null;
  readonly callNumber: string | null;
  readonly callTitle: string | null;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly nip: string;
  readonly partners: readonly string[];
  readonly partnerIds: readonly string[];
  readonly bankAccount: string;
  readonly lineName: string;
  readonly lineId: string;
  readonly lineCode: string;
  readonly lineYear: number;
  readonly grantGrosze: string;
  readonly totalCostGrosze: string;
  readonly taskFrom: string;
  readonly taskTo: string;
  readonly reportDueOn: string;
  readonly awaitsReports: boolean;
  readonly granteeSignedOn: string | null;
  readonly signedBy: string | null;
  readonly signedAt: Date | null;
  readonly countersignedBy: string | null;
  readonly countersignedAt: Date | null;
  readonly reportId: string | null;
  readonly reportDraft: boolean | null;
}

interface Interim {
  readonly agreementId: string;
  readonly year: number;
  readonly grosze: string;
  readonly dueOn: string;
  readonly reportId: string | null;
  readonly status: ReportStatus | null;
}

/**
 * A read model: beside what lies upstream it reads the report, which lies downstream, for the link to it. The days
 * are cast to text, because the driver would make instants of them.
 */
const SELECT = `
  SELECT a.id, a.authority_id AS "authorityId", a.number, a.status, a.offer_id AS "offerId",
         o.content ->> 'title' AS title, c.id AS "callId", c.number AS "callNumber", c.title AS "callTitle",
         g.id AS "organisationId", g.name AS "organisationName", g.nip,
         ${partnerNamesIn('o.content')} AS partners,
         ARRAY(SELECT p.organisation_id::text FROM offer_partner p
                WHERE p.offer_id = o.id AND p.status = 'accepted') AS "partnerIds", a.bank_account AS "bankAccount",
         l.name AS "lineName", l.id AS "lineId", l.code AS "lineCode", y.year AS "lineYear", a.grant_grosze AS "grantGrosze", a.total_cost_grosze AS "totalCostGrosze",
         a.task_from::text AS "taskFrom", a.task_to::text AS "taskTo", a.report_due_on::text AS "reportDueOn",
         a.awaits_reports AS "awaitsReports",
         a.grantee_signed_on::text AS "granteeSignedOn", s.name AS "signedBy", a.signed_at AS "signedAt",
         t.name AS "countersignedBy", a.countersigned_at AS "countersignedAt",
         r.id AS "reportId", r.status = 'draft' AS "reportDraft"
    FROM agreement a
    JOIN offer o ON o.id = a.offer_id
    LEFT JOIN call c ON c.id = a.call_id
    JOIN organisation g ON g.id = a.organisation_id
    JOIN budget_line l ON l.id = a.budget_line_id
    JOIN programme y ON y.id = l.programme_id
    LEFT JOIN account s ON s.id = a.signed_by
    LEFT JOIN account t ON t.id = a.countersigned_by
    LEFT JOIN report r ON r.agreement_id = a.id AND r.kind = 'final'`;

/** Reads of agreements: for the office of the authority and for the grantee. */
@Injectable()
export class AgreementsQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly ledger: LedgerFacade,
  ) {}

  /** Agreements of the authority, newest first: of one budget year, or of this and later ones and those not settled. */
  async ofOffice(caller: SignedInCaller, year?: number): Promise<AgreementRowView[]> {
    return this.rows(
      `a.authority_id = $1 AND (a.id = ANY (${AGREEMENTS_OF_YEARS})
         OR ${OPEN_OF_ANY_YEAR} AND a.status IN ('prepared', 'signed'))`,
      boundToYears(authorityOf(caller), year, caller.arrivedAt),
    );
  }

  /**
   * Agreements of the person's organisations, or of one of them, newest first: as grantee or as its partner.
   * @throws Refusal notFound for an organisation that is not theirs
   */
  async own({ actor }: SignedInCaller, organisationId?: string): Promise<AgreementRowView[]> {
    if (organisationId !== undefined) requireRoleIn(actor, organisationId, 'ownAgreement.read');
    const ownOrPartner = `(a.organisation_id = ANY ($1) OR EXISTS (SELECT FROM offer_partner p
       WHERE p.offer_id = a.offer_id AND p.status = 'accepted' AND p.organisation_id = ANY ($1)))`;
    return this.rows(ownOrPartner, [
      organisationId === undefined ? organisationsAllowing(actor, 'ownAgreement.read') : [organisationId],
    ]);
  }

  /** @throws Refusal notFound for everybody who is neither the authority's office nor the grantee */
  async one({ actor }: SignedInCaller, id: string): Promise<AgreementView> {
    const { manager } = this.dataSource;
    const [row] = await manager.query<Row[]>(`${SELECT} WHERE a.id = $1`, [id]);
    const side = row && sideOf(actor, row);
    if (!side) throw refuse.notFound();
    const officer = side === 'office' ? actor : null;
    const money = await moneyUnder(manager, this.ledger, [id]);
    const interim = await this.interim([id]);
    // A draft is its authors' own, and a partner is no author of a report.
    const author = officer === null && isLead(actor, row);
    const hides = (draft: boolean | null) => !author && (officer === null || draft === true);
    const years = await this.years(row, interim, hides);
    const instalments = await instalmentViews(manager, [row], officer);
    return {
      ...facts(row),
      ...money.of(id),
      shares: await sharesOf(manager, row),
      years,
      instalments: instalments.get(id) ?? [],
      reportId: hides(row.reportDraft) ? null : row.reportId,
      moves: officer ? [...signatureMoves(row, officer), ...yearMoves(row, years, officer)] : [],
      timeline: await timelineOf(manager, id),
    };
  }

  /** What each budget year bears of a multi-year grant, the first year first. */
  private async years(
    row: Row,
    interim: readonly Interim[],
    hides: (draft: boolean) => boolean,
  ): Promise<AgreementView['years']> {
    const parts = await this.dataSource.query<
      { year: number; grosze: string; id: string | null; code: string | null; name: string | null }[]
    >(
      `SELECT w.year, w.grosze, l.id, l.code, l.name FROM award_year w
         LEFT JOIN budget_line l ON l.id = w.budget_line_id WHERE w.offer_id = $1 ORDER BY w.year`,
      [row.offerId],
    );
    if (parts.length === 0) return [];
    const later = parts.map(({ year, grosze, id, code, name }) => ({
      year,
      grosze: groszeOf(grosze),
      line: id === null ? null : { id, code: code ?? '', name: name ?? '' },
    }));
    const first = subtractGrosze(groszeOf(row.grantGrosze), sumGrosze(later.map(({ grosze }) => grosze)));
    const line = { id: row.lineId, code: row.lineCode, name: row.lineName };
    return [{ year: row.lineYear, grosze: first, line }, ...later].map((part) => {
      const report = interim.find(({ year }) => year === part.year);
      const hidden = hides(report?.status === 'draft');
      return {
        ...part,
        report: report
          ? {
              dueOn: report.dueOn,
              id: hidden ? null : report.reportId,
              status: hidden ? null : report.status,
            }
          : null,
      };
    });
  }

  /** The budget years of these agreements that are reported on by themselves, with their reports. */
  private interim(agreementIds: readonly string[]): Promise<Interim[]> {
    return this.dataSource.query<Interim[]>(
      `SELECT i.agreement_id AS "agreementId", i.year, i.grosze, i.due_on::text AS "dueOn", r.id AS "reportId", r.status
         FROM agreement_interim i LEFT JOIN report r ON r.agreement_id = i.agreement_id AND r.year = i.year
        WHERE i.agreement_id = ANY ($1) ORDER BY i.agreement_id, i.year`,
      [agreementIds],
    );
  }

  private async rows(where: string, params: readonly unknown[]): Promise<AgreementRowView[]> {
    const { manager } = this.dataSource;
    const rows = await manager.query<Row[]>(`${SELECT} WHERE ${where} ORDER BY a.created_at DESC, a.id`, [
      ...params,
    ]);
    const money = await moneyUnder(
      manager,
      this.ledger,
      rows.map(({ id }) => id),
    );
    const interim = await this.interim(rows.map(({ id }) => id));
    return rows.map((row) =>
      rowView(
        row,
        money.of(row.id),
        interim.filter(({ agreementId }) => agreementId === row.id),
      ),
    );
  }
}

/** As the offer says since its update, if there was one. */
async function sharesOf(
  db: EntityManager,
  { offerId, partners, grantGrosze }: Row,
): Promise<AgreementView['shares']> {
  if (partners.length === 0) return [];
  const [offer] = await db.query<{ content: OfferContent }[]>(
    'SELECT offer_says(id, content) AS content FROM offer WHERE id = $1',
    [offerId],
  );
  return offer ? partnerShares(offer.content, groszeOf(grantGrosze)) : [];
}

const isLead = (actor: Actor, { organisationId }: Row): boolean =>
  roleIn(actor, organisationId) !== undefined;

function rowView(row: Row, { paidGrosze }: AgreementMoney, interim: readonly Interim[]): AgreementRowView {
  const { id, number, status, title, organisationId, organisationName, lineName, taskTo, reportDueOn } = row;
  return {
    id,
    offerId: row.offerId,
    number,
    status,
    title,
    organisation: { id: organisationId, name: organisationName },
    partners: row.partners,
    lineName,
    grantGrosze: groszeOf(row.grantGrosze),
    paidGrosze,
    taskTo,
    reportDueOn,
    interimReports: interim.map(({ year, dueOn, grosze }) => ({ year, dueOn, grosze: groszeOf(grosze) })),
  };
}

function facts(row: Row) {
  const { id, number, status, offerId, title, lineName, taskFrom, taskTo, reportDueOn, granteeSignedOn } =
    row;
  const signature = (by: string | null, at: Date | null) => at && { by: by ?? '', at: at.toISOString() };
  return {
    id,
    number,
    status,
    offerId,
    title,
    call:
      row.callId === null
        ? null
        : { id: row.callId, number: row.callNumber ?? '', title: row.callTitle ?? '' },
    organisation: {
      id: row.organisationId,
      name: row.organisationName,
      nip: row.nip,
      bankAccount: row.bankAccount,
    },
    partners: row.partners,
    lineName,
    grantGrosze: groszeOf(row.grantGrosze),
    totalCostGrosze: groszeOf(row.totalCostGrosze),
    taskFrom,
    taskTo,
    reportDueOn,
    awaitsReports: row.awaitsReports,
    granteeSignedOn,
    authoritySigned: signature(row.signedBy, row.signedAt),
    countersigned: signature(row.countersignedBy, row.countersignedAt),
  };
}

/** The signatures that are still missing, and whether this officer may give them. */
function signatureMoves(row: Row, officer: Actor): AgreementView['moves'] {
  if (row.status !== 'prepared') return [];
  const permissions = permissionsOfActor(officer);
  const moves = [
    { move: 'recordGranteeSignature', by: 'agreement.write', done: row.granteeSignedOn !== null },
    { move: 'sign', by: 'agreement.sign', done: row.signedAt !== null },
    { move: 'countersign', by: 'agreement.countersign', done: row.countersignedAt !== null },
  ] as const satisfies readonly { move: string; by: Permission; done: boolean }[];
  return moves
    .filter(({ done }) => !done)
    .map(({ move, by }): MoveView<typeof move> =>
      permissions.includes(by) ? { move, allowed: true } : { move, allowed: false, reason: 'forbidden' },
    );
}

/** Taking on the money of a later year, once the agreement binds and while a year waits for it. */
function yearMoves(row: Row, years: AgreementView['years'], officer: Actor): AgreementView['moves'] {
  if (row.status !== 'signed' || years.every(({ line }) => line !== null)) return [];
  return permissionsOfActor(officer).includes('agreement.write')
    ? [{ move: 'takeOnYear', allowed: true }]
    : [{ move: 'takeOnYear', allowed: false, reason: 'forbidden' }];
}
