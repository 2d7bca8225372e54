import type { OrganisationRole } from '@nurt/domain/access';
import type { LaterAct, OutsideWay } from '@nurt/domain/offers';
import type { RemarkVerdict } from '@nurt/domain/programmes';
import type { Locale } from '@nurt/wording/format';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { groszeOf, type RecordedEvent } from '../../kernel';
import { ConfirmationFacts } from './confirmation-facts';
import { infectedFileFacts } from './infected-file-facts';
import type { LetterSource } from './letter-plan';
import { awardFacts } from './award-facts';
import { MemberFacts } from './member-facts';
import { newcomerFacts, partnerFacts } from './partner-facts';
import { revisionFacts } from './revision-facts';

/** Somebody who gets a letter. */
export interface LetterReader {
  /** Null for somebody without an account. */
  readonly id: string | null;
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
}

/** What a letter says of its matter, before it is worded: amounts in grosze, days and instants as stored. */
export interface RawFacts {
  /** Organisation whose members are written to; null for letters about an account. */
  readonly organisationId: string | null;
  /** The one who is written to instead; null where they left no address. */
  readonly reader?: LetterReader | null;
  /** Those who are written to instead of all members. */
  readonly readers?: readonly LetterReader[];
  /** Several organisations, where the letter goes to everybody who has an offer in a call. */
  readonly organisationIds?: readonly string[];
  /** Of a letter that carries the link of an invitation. */
  readonly invitationId?: string;
  /** Of a letter that carries the link of an invitation to a joint offer. */
  readonly newcomerId?: string;
  readonly path: string;
  readonly role?: OrganisationRole;
  readonly person?: string;
  readonly authority?: string;
  readonly organisation?: string;
  readonly title?: string;
  readonly call?: string;
  readonly number?: string;
  readonly grosze?: number;
  readonly on?: string | Date;
  readonly checksum?: string;
  readonly file?: string;
  readonly remarks?: string;
  /** Less was awarded than asked for. */
  readonly cut?: boolean;
  /** Remarks that are worded for each reader. */
  readonly remarksIn?: (locale: Locale) => string;
  readonly verdict?: RemarkVerdict;
  /** Of an offer that is confirmed outside the system: how, and the last day. */
  readonly outsideWay?: OutsideWay;
  readonly until?: string;
  /** What is declared about a submitted offer. */
  readonly act?: LaterAct;
}

interface OfferRow {
  organisation_id: string;
  organisation: string;
  authority: string;
  title: string;
  call: string;
  number: string;
  submitted_at: Date;
  checksum: string;
  requested_grosze: string;
  awarded_grosze: string | null;
  cut: boolean;
}

interface SmallGrantRow {
  organisation_id: string;
  organisation: string;
  authority: string;
  title: string;
  number: string;
  submitted_at: Date;
  checksum: string;
  asked_grosze: string;
  granted_grosze: string | null;
  comments_until: string | null;
  reasons: string | null;
}

interface AgreementRow {
  id: string;
  organisation_id: string;
  title: string;
  number: string;
  grant_grosze: string;
}

interface RemarkRow {
  consultation_id: string;
  number: number;
  email: string | null;
  locale: Locale;
  verdict: RemarkVerdict | null;
  reasons: string;
  authority: string;
  recorded_at: Date;
  title: string;
  year: string;
}

const AGREEMENT = `SELECT g.id, g.organisation_id, o.content ->> 'title' AS title, g.number, g.grant_grosze
  FROM agreement g JOIN offer o ON o.id = g.offer_id`;

/** Reads the figures of a letter from the record that its event is about. */
@Injectable()
export class LetterFacts {
  constructor(
    private readonly members: MemberFacts,
    private readonly confirmation: ConfirmationFacts,
  ) {}

  async read(db: EntityManager, source: LetterSource, event: RecordedEvent): Promise<RawFacts> {
    switch (source) {
      case 'account':
        return { organisationId: null, path: '' };
      case 'employment':
        return this.members.employment(db, event);
      case 'invitation':
        return this.members.invitation(db, event);
      case 'membership':
        return this.members.membership(db, event);
      case 'mandate':
        return this.members.mandate(db, event);
      case 'call':
        return this.call(db, event);
      case 'question':
        return this.question(db, event);
      case 'offer':
        return this.offer(db, event);
      case 'award':
        return awardFacts(db, event);
      case 'revision':
        return {
          ...outsideFacts(event),
          ...(await revisionFacts(
            db,
            event,
            event.type.startsWith('offer.update') ? 'update' : 'correction',
          )),
        };
      case 'infectedFile':
        return infectedFileFacts(db, event);
      case 'partner':
        return partnerFacts(db, event);
      case 'confirmation':
        return this.confirmation.read(db, event);
      case 'declaration':
        return this.confirmation.ofDeclaration(db, event);
      case 'newcomer':
        return newcomerFacts(db, event);
      case 'smallGrant':
        return this.smallGrant(db, event);
      case 'agreement':
        return this.agreement(db, event);
      case 'report':
        return this.report(db, event);
      case 'grantReturn':
        return this.grantReturn(db, event);
      case 'remark':
        return this.remark(db, event);
    }
  }

  private async call(db: EntityManager, event: RecordedEvent): Promise<RawFacts> {
    const [row] = await db.query<
      { title: string; authority: string; closes_at: Date; organisations: string[] }[]
    >(
      `SELECT c.title, a.name AS authority, c.closes_at,
              ARRAY (SELECT DISTINCT o.organisation_id FROM offer o
                      WHERE o.call_id = c.id AND o.status NOT IN ('draft', 'withdrawn')) AS organisations
         FROM call c JOIN authority a ON a.id = c.authority_id WHERE c.id = $1`,
      [event.subjectId],
    );
    const found = required(row, event);
    return {
      organisationId: null,
      organisationIds: found.organisations,
      path: `/nabory/${event.subjectId}#zmiany`,
      authority: found.authority,
      call: found.title,
      on: found.closes_at,
      remarks: typeof event.data['reason'] === 'string' ? event.data['reason'] : '',
    };
  }

  private async question(db: EntityManager, event: RecordedEvent): Promise<RawFacts> {
    const [row] = await db.query<
      {
        call_id: string;
        title: string;
        authority: string;
        answer: string;
        email: string | null;
        locale: 'pl' | 'en';
      }[]
    >(
      `SELECT q.call_id, c.title, a.name AS authority, q.answer, q.email, q.locale
         FROM call_question q JOIN call c ON c.id = q.call_id JOIN authority a ON a.id = q.authority_id
        WHERE q.id = $1`,
      [event.subjectId],
    );
    const found = required(row, event);
    return {
      organisationId: null,
      reader: found.email === null ? null : { id: null, name: '', email: found.email, locale: found.locale },
      path: `/nabory/${found.call_id}#pytania`,
      authority: found.authority,
      call: found.title,
      remarks: found.answer,
    };
  }

  private async offer(db: EntityManager, event: RecordedEvent): Promise<RawFacts> {
    const [row] = await db.query<OfferRow[]>(
      `SELECT o.organisation_id, o.applicant ->> 'name' AS organisation, a.name AS authority,
              o.content ->> 'title' AS title, c.title AS call, o.number, o.submitted_at, o.checksum,
              o.requested_grosze, o.awarded_grosze,
              EXISTS (SELECT FROM offer_revision r WHERE r.offer_id = o.id AND r.kind = 'update') AS cut
         FROM offer o JOIN call c ON c.id = o.call_id JOIN authority a ON a.id = o.authority_id WHERE o.id = $1`,
      [event.subjectId],
    );
    const found = required(row, event);
    return {
      organisationId: found.organisation_id,
      path: `/organizacja/oferty/${event.subjectId}`,
      authority: found.authority,
      organisation: found.organisation,
      title: found.title,
      call: found.call,
      number: found.number,
      grosze: groszeOf(found.awarded_grosze ?? found.requested_grosze),
      cut: found.cut,
      on: found.submitted_at,
      checksum: found.checksum,
      ...outsideFacts(event),
    };
  }

  private async smallGrant(db: EntityManager, event: RecordedEvent): Promise<RawFacts> {
    const [row] = await db.query<SmallGrantRow[]>(
      `SELECT s.organisation_id, s.applicant ->> 'name' AS organisation, a.name AS authority,
              s.content ->> 'title' AS title, s.number, s.submitted_at, s.checksum, s.asked_grosze,
              s.granted_grosze, s.comments_until::text AS comments_until, s.reasons
         FROM small_grant s JOIN authority a ON a.id = s.authority_id WHERE s.id = $1`,
      [event.subjectId],
    );
    const found = required(row, event);
    return {
      organisationId: found.organisation_id,
      path: `/organizacja/male-granty/${event.subjectId}`,
      authority: found.authority,
      organisation: found.organisation,
      title: found.title,
      number: found.number,
      grosze: groszeOf(found.granted_grosze ?? found.asked_grosze),
      on:
        event.type === 'smallGrant.published' && found.comments_until !== null
          ? found.comments_until
          : found.submitted_at,
      checksum: found.checksum,
      remarks: found.reasons ?? '',
    };
  }

  private async agreement(db: EntityManager, event: RecordedEvent): Promise<RawFacts> {
    const id = event.data['agreementId'] ?? event.subjectId;
    const [row] = await db.query<AgreementRow[]>(`${AGREEMENT} WHERE g.id = $1`, [id]);
    const found = required(row, event);
    return {
      ...ofAgreement(found),
      path: `/organizacja/umowy/${found.id}`,
      grosze: typeof event.data['grosze'] === 'number' ? event.data['grosze'] : groszeOf(found.grant_grosze),
      ...(typeof event.data['executedOn'] === 'string' ? { on: event.data['executedOn'] } : {}),
    };
  }

  private async report(db: EntityManager, event: RecordedEvent): Promise<RawFacts> {
    const [report] = await db.query<
      { agreement_id: string; submitted_at: Date; remarks: string | null; used_grosze: string | null }[]
    >('SELECT agreement_id, submitted_at, remarks, used_grosze FROM report WHERE id = $1', [event.subjectId]);
    const found = required(report, event);
    const [agreement] = await db.query<AgreementRow[]>(`${AGREEMENT} WHERE g.id = $1`, [found.agreement_id]);
    return {
      ...ofAgreement(required(agreement, event)),
      path: `/organizacja/sprawozdania/${event.subjectId}`,
      on: found.submitted_at,
      remarks: found.remarks ?? '',
      grosze: groszeOf(found.used_grosze),
    };
  }

  private async grantReturn(db: EntityManager, event: RecordedEvent): Promise<RawFacts> {
    const [row] = await db.query<
      { agreement_id: string; principal_grosze: string; due_on: string; report_id: string }[]
    >(
      `SELECT r.agreement_id, r.principal_grosze, r.due_on::text, p.id AS report_id
         FROM grant_return r JOIN report p ON p.id = r.report_id WHERE r.id = $1`,
      [event.subjectId],
    );
    const found = required(row, event);
    const [agreement] = await db.query<AgreementRow[]>(`${AGREEMENT} WHERE g.id = $1`, [found.agreement_id]);
    const { grosze, receivedOn } = event.data;
    return {
      ...ofAgreement(required(agreement, event)),
      path: `/organizacja/sprawozdania/${found.report_id}`,
      grosze: typeof grosze === 'number' ? grosze : groszeOf(found.principal_grosze),
      on: typeof receivedOn === 'string' ? receivedOn : found.due_on,
    };
  }

  /** About a remark: only to the address that its author left, with the answer as it is now. */
  private async remark(db: EntityManager, event: RecordedEvent): Promise<RawFacts> {
    const [row] = await db.query<RemarkRow[]>(
      `SELECT r.consultation_id, r.number, r.email, r.locale, r.verdict, r.reasons, a.name AS authority,
              r.recorded_at, c.draft ->> 'title' AS title, c.draft ->> 'year' AS year
         FROM remark r JOIN consultation c ON c.id = r.consultation_id JOIN authority a ON a.id = r.authority_id
        WHERE r.id = $1`,
      [event.subjectId],
    );
    const found = required(row, event);
    const { email, locale } = found;
    return {
      organisationId: null,
      reader: email === null ? null : { id: null, email, name: '', locale },
      path: `/konsultacje/${found.consultation_id}`,
      authority: found.authority,
      title: found.title,
      number: `${found.year}/${String(found.number)}`,
      on: found.recorded_at,
      remarks: found.reasons,
      ...(found.verdict ? { verdict: found.verdict } : {}),
    };
  }
}

function ofAgreement(row: AgreementRow): { organisationId: string; title: string; number: string } {
  return { organisationId: row.organisation_id, title: row.title, number: row.number };
}

function required<Row>(row: Row | undefined, event: RecordedEvent): Row {
  if (!row) throw new Error(`nothing to write about in ${event.type} ${event.subjectId}`);
  return row;
}

/** What the event of an offer says of its confirmation outside the system; nothing where there is none. */
function outsideFacts({ data }: RecordedEvent): Pick<RawFacts, 'act' | 'outsideWay' | 'until' | 'remarks'> {
  const { act, way, dueOn, remarks } = data;
  return {
    ...(act === 'correction' || act === 'update' ? { act } : {}),
    ...(way === 'paper' || way === 'signedPdf' ? { outsideWay: way } : {}),
    ...(typeof dueOn === 'string' ? { until: dueOn } : {}),
    ...(typeof remarks === 'string' ? { remarks } : {}),
  };
}
