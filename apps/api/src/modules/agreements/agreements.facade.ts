import { concludedOn, type AgreementStatus } from '@nurt/domain/agreements';
import { dateInWarsaw, yearOf, type Instant, type LocalDate } from '@nurt/domain/calendar';
import type { Grosze } from '@nurt/domain/money';
import { Injectable } from '@nestjs/common';
import { In, IsNull, LessThan, type EntityManager } from 'typeorm';
import { refuse, type Tx } from '../../kernel';
import { CallsFacade } from '../calls';
import { LedgerFacade, partKey } from '../ledger';
import { partnerIdsOf } from '../offers';
import { Agreement, Instalment, InterimYear } from './agreement.entity';
import { moneyUnder } from './agreement.money';

/** A part of the grant as modules downstream need it. */
export interface InstalmentRecord {
  readonly id: string;
  /** From 0, in the order of payment. */
  readonly position: number;
  readonly dueOn: LocalDate;
  readonly grosze: Grosze;
}

/** A budget year that is reported on by itself, in a multi-year agreement. */
export interface InterimYearRecord {
  readonly year: number;
  /** The part of the grant that the year bears. */
  readonly grosze: Grosze;
  readonly dueOn: LocalDate;
  readonly acceptedAt: Instant | null;
}

/** An agreement as modules downstream, documents and the public pages need it. */
export interface AgreementRecord {
  readonly id: string;
  readonly authorityId: string;
  readonly offerId: string;
  /** Null for a small grant (UDPP art. 19a). */
  readonly callId: string | null;
  readonly organisationId: string;
  /** Those with which it made a joint offer. */
  readonly partnerIds: readonly string[];
  readonly budgetLineId: string;
  readonly number: string;
  readonly status: AgreementStatus;
  readonly grantGrosze: Grosze;
  readonly totalCostGrosze: Grosze;
  /** The account that the agreement names. NRB, 26 digits. */
  readonly bankAccount: string;
  readonly taskFrom: LocalDate;
  readonly taskTo: LocalDate;
  readonly reportDueOn: LocalDate;
  /** Do instalments of a later year wait for the accepted reports on the earlier ones? */
  readonly awaitsReports: boolean;
  readonly granteeSignedOn: LocalDate | null;
  readonly signedAt: Instant | null;
  readonly countersignedAt: Instant | null;
  /** The day from which it binds; null until all have signed. */
  readonly concludedOn: LocalDate | null;
  readonly createdAt: Instant;
  readonly instalments: readonly InstalmentRecord[];
}

/** What others may ask about agreements and command. Whether the asker may know is theirs to decide (`sideOf`). */
@Injectable()
export class AgreementsFacade {
  constructor(
    private readonly ledger: LedgerFacade,
    private readonly calls: CallsFacade,
  ) {}

  async get(db: EntityManager, id: string): Promise<AgreementRecord | undefined> {
    return (await this.many(db, [id])).get(id);
  }

  /** Agreements by their ids; unknown ones are left out. */
  async many(db: EntityManager, ids: readonly string[]): Promise<Map<string, AgreementRecord>> {
    const records = await withInstalments(db, await db.findBy(Agreement, { id: In([...ids]) }));
    return new Map(records.map((record) => [record.id, record]));
  }

  /** Agreements by the offers that they were made on; offers without one are left out. */
  async ofOffers(db: EntityManager, offerIds: readonly string[]): Promise<Map<string, AgreementRecord>> {
    const records = await withInstalments(db, await db.findBy(Agreement, { offerId: In([...offerIds]) }));
    return new Map(records.map((record) => [record.offerId, record]));
  }

  /** All agreements of the authority, oldest first. */
  async ofAuthority(db: EntityManager, authorityId: string): Promise<AgreementRecord[]> {
    return withInstalments(
      db,
      await db.find(Agreement, { where: { authorityId }, order: { createdAt: 'ASC' } }),
    );
  }

  /** The agreement, alone: nobody else orders, pays or settles under it until the transaction ends. */
  async lock(tx: Tx, id: string): Promise<AgreementRecord | undefined> {
    const agreement = await lockAgreement(tx, id);
    return (await withInstalments(tx.db, agreement ? [agreement] : []))[0];
  }

  /** The agreement that an instalment belongs to. */
  async agreementOfInstalment(db: EntityManager, instalmentId: string): Promise<string | undefined> {
    return (await db.findOneBy(Instalment, { id: instalmentId }))?.agreementId;
  }

  /**
   * The line that pays an instalment: of the year in which it is due. Null while the money of a later year has not been
   * taken on from that year's programme (UDPP art. 16 ust. 3).
   */
  async lineThatPays(
    db: EntityManager,
    { offerId, budgetLineId }: Pick<AgreementRecord, 'offerId' | 'budgetLineId'>,
    { dueOn }: Pick<InstalmentRecord, 'dueOn'>,
  ): Promise<string | null> {
    const parts = await this.calls.awardedYears(db, offerId);
    const later = parts.find(({ year }) => year === yearOf(dueOn));
    return later === undefined ? budgetLineId : later.budgetLineId;
  }

  /** The budget years that are reported on by themselves, in order; none unless the agreement is multi-year. */
  async interimYears(db: EntityManager, agreementId: string): Promise<InterimYearRecord[]> {
    const years = await db.find(InterimYear, { where: { agreementId }, order: { year: 'ASC' } });
    return years.map(({ year, grosze, dueOn, acceptedAt }) => ({ year, grosze, dueOn, acceptedAt }));
  }

  /** The year whose report the instalment still waits for under its agreement, if any. */
  async reportAwaited(
    db: EntityManager,
    { id: agreementId, awaitsReports }: Pick<AgreementRecord, 'id' | 'awaitsReports'>,
    { dueOn }: Pick<InstalmentRecord, 'dueOn'>,
  ): Promise<number | undefined> {
    if (!awaitsReports) return undefined;
    const where = { agreementId, year: LessThan(yearOf(dueOn)), acceptedAt: IsNull() };
    return (await db.findOne(InterimYear, { where, order: { year: 'ASC' } }))?.year;
  }

  /** The report on that year is accepted: from now on the instalments of later years do not wait for it. */
  async noteYearReported(tx: Tx, agreementId: string, year: number): Promise<void> {
    await tx.db.update(InterimYear, { agreementId, year }, { acceptedAt: tx.now });
  }

  /** Money paid under the agreement, whatever became of it since. */
  async paid(db: EntityManager, id: string): Promise<Grosze> {
    return (await moneyUnder(db, this.ledger, [id])).of(id).paidGrosze;
  }

  /**
   * Ends the agreement with the acceptance of its final report. What was never paid goes back to the budget line.
   * Records `agreement.settled`.
   * @throws Refusal notFound; conflict `not_now` unless it is signed
   */
  async settle(tx: Tx, id: string): Promise<void> {
    const agreement = await lockAgreement(tx, id);
    if (!agreement) throw refuse.notFound();
    agreement.settle();
    await tx.db.update(Agreement, id, { status: agreement.status, version: agreement.version });
    const unpaid = await this.ledger.balance(tx.db, { place: 'agreement', holderId: id });
    const parts = await this.ledger.drawnFrom(tx.db, { place: 'agreement', holderId: id }, unpaid);
    for (const [index, { budgetLineId, grosze }] of parts.entries()) {
      await this.ledger.post(tx, {
        authorityId: agreement.authorityId,
        budgetLineId,
        kind: 'release',
        from: { place: 'agreement', holderId: id },
        to: { place: 'line', holderId: budgetLineId },
        grosze,
        subject: { kind: 'agreement', id },
        key: partKey(`agreement-release:${id}`, index),
      });
    }
    await tx.record({
      type: 'agreement.settled',
      subject: { kind: 'agreement', id },
      authorityId: agreement.authorityId,
      organisationId: agreement.organisationId,
      data: { number: agreement.number, releasedGrosze: unpaid },
    });
  }
}

/** The agreement under a lock that lasts until the transaction ends. */
async function lockAgreement(tx: Tx, id: string): Promise<Agreement | null> {
  return tx.db.findOne(Agreement, { where: { id }, lock: { mode: 'pessimistic_write' } });
}

async function withInstalments(
  db: EntityManager,
  agreements: readonly Agreement[],
): Promise<AgreementRecord[]> {
  if (agreements.length === 0) return [];
  const instalments = await db.find(Instalment, {
    where: { agreementId: In(agreements.map(({ id }) => id)) },
    order: { position: 'ASC' },
  });
  const partners = await partnerIdsOf(
    db,
    agreements.map(({ offerId }) => offerId),
  );
  return agreements.map((agreement) => ({
    id: agreement.id,
    authorityId: agreement.authorityId,
    offerId: agreement.offerId,
    callId: agreement.callId,
    organisationId: agreement.organisationId,
    partnerIds: partners.get(agreement.offerId) ?? [],
    budgetLineId: agreement.budgetLineId,
    number: agreement.number,
    status: agreement.status,
    grantGrosze: agreement.grantGrosze,
    bankAccount: agreement.bankAccount,
    totalCostGrosze: agreement.totalCostGrosze,
    taskFrom: agreement.taskFrom,
    taskTo: agreement.taskTo,
    reportDueOn: agreement.reportDueOn,
    awaitsReports: agreement.awaitsReports,
    granteeSignedOn: agreement.granteeSignedOn,
    signedAt: agreement.signedAt,
    countersignedAt: agreement.countersignedAt,
    concludedOn: concludedOn({
      granteeSignedOn: agreement.granteeSignedOn,
      authoritySignedOn: agreement.signedAt && dateInWarsaw(agreement.signedAt),
      countersignedOn: agreement.countersignedAt && dateInWarsaw(agreement.countersignedAt),
    }),
    createdAt: agreement.createdAt,
    instalments: instalments
      .filter(({ agreementId }) => agreementId === agreement.id)
      .map(({ id, position, dueOn, grosze }) => ({ id, position, dueOn, grosze })),
  }));
}
