import type {
  OfficeSmallGrantsView,
  OfficeSmallGrantView,
  SmallGrantLimitsView,
  SmallGrantLineView,
  SmallGrantRowView,
  SmallGrantView,
} from '@nurt/contracts/small-grants';
import { dateInWarsaw, yearOf, type Instant } from '@nurt/domain/calendar';
import { SMALL_GRANT_LINE_BASES, smallGrantRegime, type SmallGrantStatus } from '@nurt/domain/small-grants';
import type { LegalBasis } from '@nurt/domain/statute';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { authorityOf, groszeOf, missingDraft, timelineOf, type SignedInCaller } from '../../kernel';
import { AuthoritiesFacade } from '../authorities';
import { OfferAttachments, Receipts } from '../offers';
import { organisationsAllowing, OrganisationsFacade, requireRoleIn } from '../organisations';
import { SMALL_GRANT_DRAFT } from './small-grant-draft';
import { SmallGrant, SmallGrantComment } from './small-grant.entity';
import { requireOfOffice } from './small-grant.policy';
import { officeView, ownView, type SmallGrantPage } from './small-grant.view';
import { poolView, SmallGrantLimits } from './small-grant-limits';

interface Row {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  readonly status: SmallGrantStatus;
  readonly organisation_id: string;
  readonly organisation: string;
  readonly authority_id: string;
  readonly authority: string;
  readonly asked: string | null;
  readonly granted: string | null;
  readonly submitted_at: Date | null;
  readonly saved_at: Date;
  readonly publish_by: string | null;
  readonly comments_until: string | null;
  readonly agreement_id: string | null;
}

/** A read model: the agreement lies downstream and is read for the link to it. */
const ROWS = `SELECT s.id, s.number, s.content ->> 'title' AS title, s.status, s.organisation_id,
    coalesce(s.applicant ->> 'name', o.name) AS organisation, s.authority_id, a.name AS authority,
    s.asked_grosze AS asked, s.granted_grosze AS granted, s.submitted_at, s.saved_at,
    CASE s.status WHEN 'submitted' THEN s.publish_by::text END AS publish_by,
    s.comments_until::text AS comments_until, g.id AS agreement_id
  FROM small_grant s JOIN organisation o ON o.id = s.organisation_id JOIN authority a ON a.id = s.authority_id
  LEFT JOIN agreement g ON g.offer_id = s.id`;

/** Reads of small grants: by the people of the organisation, and by the office of the authority. */
@Injectable()
export class SmallGrantsQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly organisations: OrganisationsFacade,
    private readonly authorities: AuthoritiesFacade,
    private readonly limits: SmallGrantLimits,
    private readonly receipts: Receipts,
    private readonly attachments: OfferAttachments,
  ) {}

  /** Those of the actor's organisations, or of one of them, the last saved first. */
  async mine({ actor }: SignedInCaller, organisationId?: string): Promise<SmallGrantRowView[]> {
    if (organisationId !== undefined) requireRoleIn(actor, organisationId, 'ownOffer.read');
    const organisations =
      organisationId === undefined ? organisationsAllowing(actor, 'ownOffer.read') : [organisationId];
    const rows = await this.dataSource.query<Row[]>(
      `${ROWS} WHERE s.organisation_id = ANY ($1) ORDER BY s.saved_at DESC, s.id`,
      [organisations],
    );
    return rows.map(rowView);
  }

  /** Which limits an offer of today would meet. @throws Refusal notFound for an organisation not one's own */
  async limitsOf(
    { actor, arrivedAt }: SignedInCaller,
    whose: { readonly organisationId: string; readonly authorityId: string },
  ): Promise<SmallGrantLimitsView> {
    requireRoleIn(actor, whose.organisationId, 'ownOffer.read');
    const { manager } = this.dataSource;
    const { id: authorityId } = await this.authorities.get(manager, whose.authorityId);
    const today = dateInWarsaw(arrivedAt);
    return this.limits.view(manager, { ...whose, authorityId }, today, yearOf(today));
  }

  /** Those submitted to the authority, the last first, and the pools they are paid from. */
  async ofOffice(caller: SignedInCaller): Promise<OfficeSmallGrantsView> {
    const authorityId = authorityOf(caller);
    const [rows, pools] = await Promise.all([
      this.dataSource.query<Row[]>(
        `${ROWS} WHERE s.authority_id = $1 AND s.status <> 'draft' ORDER BY s.submitted_at DESC, s.id`,
        [authorityId],
      ),
      this.limits.pools(this.dataSource.manager, authorityId),
    ]);
    const today = dateInWarsaw(caller.arrivedAt);
    return { rows: rows.map(rowView), pools: pools.map((pool) => poolView(pool, today)) };
  }

  /** @throws Refusal notFound for everybody outside the organisation, and in it where the draft was thrown away */
  async one({ actor, arrivedAt }: SignedInCaller, id: string): Promise<SmallGrantView> {
    const { manager } = this.dataSource;
    const grant = await manager.findOneBy(SmallGrant, { id });
    if (!grant) throw await missingDraft(manager, SMALL_GRANT_DRAFT, actor, id);
    const role = requireRoleIn(actor, grant.organisationId, 'ownOffer.read');
    const regime = smallGrantRegime(grant.offeredOn ?? dateInWarsaw(arrivedAt));
    return ownView(await this.page(grant, arrivedAt), role, regime);
  }

  /** @throws Refusal notFound for a draft and for an offer to another authority */
  async oneOfOffice({ actor, arrivedAt }: SignedInCaller, id: string): Promise<OfficeSmallGrantView> {
    const db = this.dataSource.manager;
    const grant = requireOfOffice(actor, await db.findOneBy(SmallGrant, { id }));
    const [page, comments, lines] = await Promise.all([
      this.page(grant, arrivedAt),
      db.find(SmallGrantComment, { where: { smallGrantId: id }, order: { at: 'ASC', id: 'ASC' } }),
      this.linesFor(grant),
    ]);
    const line = lines.find((one) => one.id === grant.budgetLineId);
    return officeView(page, actor, { comments, lines, lineName: line?.name ?? null });
  }

  private async page(grant: SmallGrant, now: Instant): Promise<SmallGrantPage> {
    const { manager } = this.dataSource;
    const today = dateInWarsaw(now);
    const [authority, applicant, limits, agreements, timeline, issued, attachments] = await Promise.all([
      this.authorities.get(manager, grant.authorityId),
      grant.applicant ?? this.organisations.get(manager, grant.organisationId),
      this.limits.view(manager, grant, grant.offeredOn ?? today, yearOf(grant.content.taskFrom ?? today)),
      manager.query<{ id: string; binds: boolean }[]>(
        `SELECT id, status NOT IN ('prepared', 'abandoned') AS binds FROM agreement WHERE offer_id = $1`,
        [grant.id],
      ),
      timelineOf(manager, grant.id),
      this.receipts.of(manager, grant.id),
      grant.status === 'draft' ? this.attachments.of(manager, grant.id, 'small_grant_id') : [],
    ]);
    const agreementId = agreements[0]?.id ?? null;
    const agreementBinds = agreements[0]?.binds === true;
    const fingerprint = issued?.signed.fingerprint ?? null;
    const shown = { grant, applicant, authority, limits, fingerprint, attachments };
    return { ...shown, agreementId, agreementBinds, timeline, now };
  }

  /** Lines of the task's year from which it may be paid, with what nobody holds yet. */
  private async linesFor({ authorityId, content }: SmallGrant): Promise<SmallGrantLineView[]> {
    if (content.taskFrom === null) return [];
    const rows = await this.dataSource.query<
      { id: string; code: string; name: string; legal_basis: LegalBasis; free: string | null }[]
    >(
      `SELECT l.id, l.code, l.name, l.legal_basis,
              (SELECT sum(balance_grosze) FROM ledger_account WHERE place = 'line' AND holder_id = l.id) AS free
         FROM budget_line l JOIN programme p ON p.id = l.programme_id
        WHERE p.authority_id = $1 AND p.year = $2 AND p.status = 'adopted' AND l.legal_basis = ANY ($3)
        ORDER BY l.position`,
      [authorityId, yearOf(content.taskFrom), SMALL_GRANT_LINE_BASES],
    );
    return rows.map(({ legal_basis, free, ...line }) => ({
      ...line,
      legalBasis: legal_basis,
      availableGrosze: groszeOf(free),
    }));
  }
}

function rowView(row: Row): SmallGrantRowView {
  return {
    id: row.id,
    number: row.number,
    title: row.title,
    status: row.status,
    organisation: { id: row.organisation_id, name: row.organisation },
    authority: { id: row.authority_id, name: row.authority },
    askedGrosze: row.asked === null ? null : groszeOf(row.asked),
    grantedGrosze: row.granted === null ? null : groszeOf(row.granted),
    submittedAt: row.submitted_at?.toISOString() ?? null,
    savedAt: row.saved_at.toISOString(),
    publishBy: row.publish_by,
    commentsUntil: row.comments_until,
    agreementId: row.agreement_id,
  };
}
