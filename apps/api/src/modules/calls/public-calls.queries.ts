import type { PublicCallRowView, PublicCallView, PublicResultRowView } from '@nurt/contracts/calls';
import type { PublicCallsQuery } from '@nurt/contracts/calls/requests';
import type { Instant } from '@nurt/domain/calendar';
import {
  callPhase,
  readTerms,
  type CallStatus,
  type CallTerms,
  type HiddenCallStatus,
  type StoredTerms,
} from '@nurt/domain/calls';
import type { LegalBasis } from '@nurt/domain/statute';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { groszeOf, hasEveryWord, refuse, wordsOf } from '../../kernel';
import type { CallCorrection } from './call-correction.entity';
import { correctionView } from './call.view';
import { QuestionsQueries } from './questions.queries';
import { boundToYears, EVERY_YEAR, LINES_OF_YEARS, OPEN_OF_ANY_YEAR } from '../programmes';

interface StoredRow {
  id: string;
  number: string;
  authority_id: string;
  authority_name: string;
  title: string;
  status: Exclude<CallStatus, HiddenCallStatus>;
  kind: CallTerms['kind'];
  legal_basis: LegalBasis;
  spheres: string[];
  pool_grosze: string;
  maximum_grant_grosze: string | null;
  closes_at: Date;
  task_from: string;
  task_to: string;
}

interface StoredCall extends StoredRow {
  terms: StoredTerms;
  publications: PublicCallView['publications'];
  places: PublicCallView['requiredPlaces'];
  draft_budget: boolean | null;
  announced_at: Date;
  annulment_grounds: string | null;
}

interface StoredResult {
  /** Offers whose award was forgone after the result. */
  forgone: string[];
  order_number: string;
  order_date: string;
  approved_at: Date;
  rows: (Omit<PublicResultRowView, 'grantId'> & { offerId: string })[];
}

// The fields of the terms in one go: each `terms ->> …` would unpack the whole document again.
const ROW = `c.id, c.number, c.authority_id, a.name AS authority_name, c.title, c.status, t.kind,
  c.statute ->> 'legalBasis' AS legal_basis, c.statute -> 'spheres' AS spheres, c.pool_grosze,
  t."maximumGrantGrosze" AS maximum_grant_grosze, c.closes_at, t."taskFrom" AS task_from, t."taskTo" AS task_to`;
const FROM = `FROM call c JOIN authority a ON a.id = c.authority_id CROSS JOIN LATERAL
  jsonb_to_record(c.terms) AS t (kind text, "maximumGrantGrosze" bigint, "taskFrom" text, "taskTo" text)
  WHERE c.status NOT IN ('draft', 'proposed', 'approved')`;

/** What a search looks through; only where somebody searches, for the task unpacks the whole document. */
const SEARCHED = `concat_ws(' ', c.title, c.number, a.name, c.terms ->> 'task')`;

/** Reads of calls for everybody. What is not announced does not exist here, and nothing but the contract's fields leaves. */
@Injectable()
export class PublicCallsQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly questions: QuestionsQueries,
  ) {}

  /**
   * Announced calls: the open ones first, by closing time, then the others, the last closed first. Of one budget year,
   * or of this and later ones and those that are not decided; whoever searches without naming a year searches them all.
   */
  async list(now: Instant, { phase, year, q }: PublicCallsQuery): Promise<PublicCallRowView[]> {
    const words = wordsOf(q);
    const searched = words.length > 0;
    const years = searched && year === undefined ? EVERY_YEAR : boundToYears(null, year, now);
    const rows = await this.dataSource.query<StoredRow[]>(
      `SELECT ${ROW} ${FROM}
          AND (c.budget_line_id = ANY (${LINES_OF_YEARS}) OR ${OPEN_OF_ANY_YEAR} AND c.status = 'announced')
          ${searched ? `AND ${hasEveryWord(SEARCHED, '$6')}` : ''}
        ORDER BY (c.status = 'announced' AND c.closes_at > $5) DESC,
                 CASE WHEN c.status = 'announced' AND c.closes_at > $5 THEN c.closes_at END,
                 c.closes_at DESC, c.id`,
      [...years, now, ...(searched ? [words] : [])],
    );
    const views = rows.map((row) => rowView(row, now));
    return phase === undefined ? views : views.filter((view) => view.phase === phase);
  }

  /** @throws Refusal notFound for an unknown call and for a draft */
  async one(id: string, now: Instant): Promise<PublicCallView> {
    const [call] = await this.dataSource.query<StoredCall[]>(
      `SELECT ${ROW}, c.terms, c.publications, c.statute -> 'rules' -> 'publicationPlaces' AS places,
              c.statute ->> 'onDraftBudget' = 'true' AS draft_budget, c.announced_at, c.annulment_grounds ${FROM} AND c.id = $1`,
      [id],
    );
    if (!call) throw refuse.notFound();
    return {
      ...rowView(call, now),
      terms: readTerms(call.terms),
      publications: call.publications,
      requiredPlaces: call.places,
      announcedAt: call.announced_at.toISOString(),
      corrections: await this.corrections(id),
      onDraftBudget: call.draft_budget === true,
      questions: await this.questions.published(id),
      serverTime: now.toISOString(),
      annulmentGrounds: call.annulment_grounds,
      result: call.status === 'resolved' ? await this.result(id) : null,
    };
  }

  /** Published changes of the call, oldest first. */
  private async corrections(callId: string): Promise<PublicCallView['corrections']> {
    const corrections = await this.dataSource.query<CallCorrection[]>(
      `SELECT number, kind, reason, changes, published_at AS "publishedAt"
         FROM call_correction WHERE call_id = $1 ORDER BY number`,
      [callId],
    );
    return corrections.map(correctionView);
  }

  /**
   * The published result (UDPP art. 15 ust. 2h, 2j). A read model: the table belongs to evaluation, which lies
   * downstream, so the code of calls does not know it. A grant has the id of its offer.
   */
  private async result(callId: string): Promise<PublicCallView['result']> {
    const [result] = await this.dataSource.query<StoredResult[]>(
      `SELECT order_number, order_date::text, approved_at, rows,
              ARRAY(SELECT id FROM offer WHERE call_id = $1 AND status = 'forgone') AS forgone
         FROM call_result WHERE call_id = $1`,
      [callId],
    );
    if (!result) return null;
    return {
      orderNumber: result.order_number,
      orderDate: result.order_date,
      publishedAt: result.approved_at.toISOString(),
      rows: result.rows.map(({ offerId, organisation, title, requestedGrosze, awardedGrosze, score }) => ({
        organisation,
        title,
        requestedGrosze,
        awardedGrosze,
        score,
        grantId: awardedGrosze > 0 && !result.forgone.includes(offerId) ? offerId : null,
      })),
    };
  }
}

function rowView(row: StoredRow, now: Instant): PublicCallRowView {
  return {
    id: row.id,
    number: row.number,
    authority: { id: row.authority_id, name: row.authority_name },
    title: row.title,
    phase: callPhase(row.status, row.closes_at, now),
    kind: row.kind,
    legalBasis: row.legal_basis,
    spheres: row.spheres,
    poolGrosze: groszeOf(row.pool_grosze),
    maximumGrantGrosze: row.maximum_grant_grosze === null ? null : groszeOf(row.maximum_grant_grosze),
    closesAt: row.closes_at.toISOString(),
    taskFrom: row.task_from,
    taskTo: row.task_to,
  };
}
