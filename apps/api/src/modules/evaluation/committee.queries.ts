import type { CommitteeOfferRowView, CommitteeOfferView } from '@nurt/contracts/evaluation';
import type { OfferAttachmentView } from '@nurt/contracts/offers';
import { memberStage, type MemberStage } from '@nurt/domain/evaluation';
import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { authorityOf, refuse, type OpenFile, type SignedInCaller } from '../../kernel';
import { CallsFacade, type CallRecord } from '../calls';
import { OfferAttachments, OffersFacade, type OfferRecord } from '../offers';
import { organisationView } from '../organisations';
import { namesOf } from './applicant-names';
import { CommitteeMember, ImpartialityDeclaration } from './committee.entity';
import { ScoreSheet } from './score-sheet.entity';
import { Seats } from './seats';

/** A member's own declaration and sheet for one offer. */
interface OwnWork {
  readonly declaration: ImpartialityDeclaration | undefined;
  readonly sheet: ScoreSheet | undefined;
  readonly stage: MemberStage;
}

/** What a committee member reads: the queue of offers, one offer, and of all the sheets only their own. */
@Injectable()
export class CommitteeQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly calls: CallsFacade,
    private readonly offers: OffersFacade,
    private readonly seats: Seats,
    private readonly files: OfferAttachments,
  ) {}

  /** Offers before the member in calls that are being evaluated, in the order of closing and arrival. */
  async queue(caller: SignedInCaller): Promise<CommitteeOfferRowView[]> {
    const db = this.dataSource.manager;
    const { accountId } = caller.actor;
    const seats = await db.findBy(CommitteeMember, { accountId });
    const calls = await this.calls.many(
      db,
      seats.map(({ callId }) => callId),
    );
    const open = [...calls.values()]
      .filter((call) => call.authorityId === authorityOf(caller))
      .filter((call) => this.calls.phase(call, caller.arrivedAt) === 'evaluation')
      .sort((a, b) => a.closesAt.getTime() - b.closesAt.getTime());
    const rows: { call: CallRecord; offer: OfferRecord }[] = [];
    for (const call of open) {
      const admitted = (await this.offers.submittedOfCall(db, call.id)).filter(
        (o) => o.status === 'eligible',
      );
      rows.push(...admitted.map((offer) => ({ call, offer })));
    }
    const work = await this.ownWork(
      accountId,
      rows.map(({ offer }) => offer.id),
    );
    const released = new Set(seats.filter(({ releasedAt }) => releasedAt).map(({ callId }) => callId));
    return rows.map(({ call, offer }) => ({
      id: offer.id,
      number: offer.number,
      title: offer.title,
      organisation: namesOf(offer),
      requestedGrosze: offer.requestedGrosze,
      call: { id: call.id, number: call.number, title: call.title },
      stage: work(offer.id, released.has(call.id)).stage,
    }));
  }

  /** @throws Refusal as `Seats.of` */
  async one(caller: SignedInCaller, offerId: string): Promise<CommitteeOfferView> {
    const seat = await this.seats.of(this.dataSource.manager, caller, offerId);
    const { offer, call, accountId, released } = seat;
    const [work, queue] = await Promise.all([this.ownWork(accountId, [offerId]), this.queue(caller)]);
    const { declaration, sheet, stage } = work(offerId, released);
    return {
      id: offer.id,
      number: offer.number,
      title: offer.title,
      organisation: namesOf(offer),
      call: {
        id: call.id,
        number: call.number,
        title: call.title,
        criteria: call.terms.criteria,
        task: call.terms.task,
      },
      requestedGrosze: offer.requestedGrosze,
      content: mayRead(stage) ? offer.content : null,
      applicant: mayRead(stage) ? organisationView(offer.applicant, null) : null,
      stage,
      released,
      declaration: declaration
        ? {
            impartial: declaration.impartial,
            grounds: declaration.grounds,
            declaredAt: declaration.declaredAt.toISOString(),
          }
        : null,
      sheet: {
        scores: sheet?.scores ?? [],
        filedAt: sheet?.filedAt?.toISOString() ?? null,
        savedAt: sheet?.savedAt.toISOString() ?? null,
      },
      next: nextIn(queue, offerId),
    };
  }

  /** @throws Refusal as `requireReader` */
  async attachments(caller: SignedInCaller, offerId: string): Promise<OfferAttachmentView[]> {
    await this.requireReader(caller, offerId);
    return this.files.of(this.dataSource.manager, offerId);
  }

  /** @throws Refusal as `requireReader`; notFound; conflict `file_in_quarantine`, `file_infected` */
  async attachment(caller: SignedInCaller, offerId: string, id: string): Promise<OpenFile> {
    await this.requireReader(caller, offerId);
    return this.files.open(this.dataSource.manager, offerId, id);
  }

  /**
   * Who reads what the offer says also reads its files.
   * @throws Refusal as `Seats.of`; conflict `declaration_required`; forbidden `member_excluded`,
   *   `member_released`
   */
  private async requireReader(caller: SignedInCaller, offerId: string): Promise<void> {
    const { accountId, released } = await this.seats.of(this.dataSource.manager, caller, offerId);
    const { stage } = (await this.ownWork(accountId, [offerId]))(offerId, released);
    requireReadable(stage);
  }

  private async ownWork(
    accountId: string,
    offerIds: readonly string[],
  ): Promise<(offerId: string, released: boolean) => OwnWork> {
    const db = this.dataSource.manager;
    const own = { accountId, offerId: In([...offerIds]) };
    const [declarations, sheets] = await Promise.all([
      db.findBy(ImpartialityDeclaration, own),
      db.findBy(ScoreSheet, own),
    ]);
    return (offerId, released) => {
      const declaration = declarations.find((found) => found.offerId === offerId);
      const sheet = sheets.find((found) => found.offerId === offerId);
      const done = declaration && { impartial: declaration.impartial, filed: Boolean(sheet?.filedAt) };
      return { declaration, sheet, stage: memberStage(done, released) };
    };
  }
}

/** Only whoever has declared impartiality reads what the offer says. */
function mayRead(stage: MemberStage): boolean {
  return stage === 'toScore' || stage === 'filed';
}

/** @throws Refusal conflict `declaration_required`; forbidden `member_excluded`, `member_released` */
export function requireReadable(stage: MemberStage): void {
  if (stage === 'excluded') throw refuse.forbidden('member_excluded');
  if (stage === 'released') throw refuse.forbidden('member_released');
  if (stage === 'toDeclare') throw refuse.conflict('declaration_required');
}

/** The next offer on which the member still has work, after this one and then from the start. */
function nextIn(queue: readonly CommitteeOfferRowView[], offerId: string): string | null {
  const here = queue.findIndex(({ id }) => id === offerId);
  const ahead = [...queue.slice(here + 1), ...queue.slice(0, Math.max(here, 0))];
  return ahead.find(({ stage }) => stage === 'toDeclare' || stage === 'toScore')?.id ?? null;
}
