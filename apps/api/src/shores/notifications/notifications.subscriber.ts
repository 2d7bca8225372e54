import { randomUUID } from 'node:crypto';
import { localDate, type Instant } from '@nurt/domain/calendar';
import { formatAmount, formatDate, formatDateTime, type Locale } from '@nurt/wording/format';
import { writeLetter } from '@nurt/wording/mails';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Subscriptions, type RecordedEvent, type Subscriber, type Tx } from '../../kernel';
import { AccountsFacade, type TokenPurpose } from '../../modules/identity';
import { Newcomers } from '../../modules/offers';
import { OrganisationsFacade } from '../../modules/organisations';
import { SETTINGS, type Settings } from '../../settings';
import { LetterFacts, type LetterReader, type RawFacts } from './letter-facts';
import { LETTER_PLAN, type PlannedLetter } from './letter-plan';

/** Whoever is invited to an office may read the letter after the weekend. */
const INVITATION_HOURS = 72;
const TOKENS: Readonly<Record<string, { purpose: TokenPurpose; path: string; hours?: number }>> = {
  accountInvited: { purpose: 'resetPassword', path: '/nowe-haslo', hours: INVITATION_HOURS },
  confirmEmail: { purpose: 'confirmEmail', path: '/potwierdzenie' },
  resetPassword: { purpose: 'resetPassword', path: '/nowe-haslo' },
};
const ACCOUNT_PATHS: Readonly<Record<string, string>> = {
  accountExists: '/logowanie',
  passwordChanged: '/haslo',
};

/** Writes the letter of an event to everybody concerned, once, each in their language. */
@Injectable()
export class NotificationsSubscriber implements Subscriber, OnModuleInit {
  readonly name = 'notifications';
  readonly types = Object.keys(LETTER_PLAN);

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly subscriptions: Subscriptions,
    private readonly accounts: AccountsFacade,
    private readonly organisations: OrganisationsFacade,
    private readonly newcomers: Newcomers,
    private readonly facts: LetterFacts,
  ) {}

  onModuleInit(): void {
    this.subscriptions.add(this);
  }

  async handle(event: RecordedEvent, tx: Tx): Promise<void> {
    const planned = LETTER_PLAN[event.type];
    if (!planned) return;
    const facts = await this.facts.read(tx.db, planned.source, event);
    for (const reader of await this.readers(tx, event, facts)) {
      await this.write(tx, event, planned, facts, reader);
    }
  }

  private async readers(
    tx: Tx,
    event: RecordedEvent,
    { organisationId, organisationIds, reader, readers }: RawFacts,
  ): Promise<readonly LetterReader[]> {
    if (readers !== undefined) return readers;
    if (reader !== undefined) return reader ? [reader] : [];
    if (organisationId === null && !organisationIds) return this.accounts.byIds(tx.db, [event.subjectId]);
    const members = await tx.db.query<{ account_id: string }[]>(
      'SELECT account_id FROM organisation_member WHERE organisation_id = ANY ($1)',
      [organisationIds ?? [organisationId]],
    );
    return this.accounts.byIds(
      tx.db,
      members.map(({ account_id }) => account_id),
    );
  }

  private async write(
    tx: Tx,
    event: RecordedEvent,
    { letter }: PlannedLetter,
    facts: RawFacts,
    reader: LetterReader,
  ): Promise<void> {
    const [written] = await tx.db.query<unknown[]>(
      'SELECT 1 FROM mail WHERE event_id = $1 AND template = $2 AND recipient = $3',
      [event.id, letter, reader.email],
    );
    if (written) return;
    const link = await this.link(tx, event, letter, facts, reader);
    if (link === undefined) return;
    const { subject, body } = writeLetter(
      letter,
      {
        ...worded(facts, reader.locale),
        name: reader.name,
        link,
      },
      reader.locale,
    );
    await tx.db.query(
      `WITH mail AS (
         INSERT INTO mail (id, event_id, template, recipient, locale, subject, body, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT ON CONSTRAINT mail_once DO NOTHING RETURNING id)
       SELECT graphile_worker.add_job('send_mail', json_build_object('mailId', id)) FROM mail`,
      [randomUUID(), event.id, letter, reader.email, reader.locale, subject, body, event.at],
    );
  }

  /** Where the reader goes on; undefined when meanwhile there is nothing to write about any more. */
  private async link(
    tx: Tx,
    event: RecordedEvent,
    letter: string,
    facts: RawFacts,
    reader: LetterReader,
  ): Promise<string | undefined> {
    const { publicUrl } = this.settings;
    if (facts.invitationId !== undefined) {
      const token = await this.organisations.invitationToken(tx, facts.invitationId, event.at);
      return token && `${publicUrl}${facts.path}?token=${token}`;
    }
    if (facts.newcomerId !== undefined) {
      const token = await this.newcomers.token(tx, facts.newcomerId, event.at);
      return token && `${publicUrl}${facts.path}?token=${token}`;
    }
    const token = TOKENS[letter];
    const path =
      token && reader.id !== null
        ? `${token.path}?token=${await this.accounts.issueToken(tx, reader.id, token.purpose, token.hours)}`
        : (ACCOUNT_PATHS[letter] ?? facts.path);
    return `${publicUrl}${path}`;
  }
}

function worded({ grosze, on, until, remarksIn, ...facts }: RawFacts, locale: Locale) {
  return {
    ...facts,
    ...(remarksIn ? { remarks: remarksIn(locale) } : {}),
    ...(until === undefined ? {} : { until: formatDate(localDate(until), locale) }),
    ...(grosze === undefined ? {} : { amount: formatAmount(grosze, locale) }),
    ...(on === undefined
      ? {}
      : { on: typeof on === 'string' ? formatDate(localDate(on), locale) : atInstant(on, locale) }),
  };
}

const atInstant = (instant: Instant, locale: Locale): string => formatDateTime(instant, locale);
