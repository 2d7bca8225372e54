import type { OfficeOfferView } from '@nurt/contracts/evaluation';
import type { OfferView } from '@nurt/contracts/offers';
import type { CallPhase } from '@nurt/domain/calls';
import { awaitsFormalCheck, correctionDeadline, isSealed } from '@nurt/domain/offers';
import { dateInWarsaw } from '@nurt/domain/calendar';
import type { ProblemCode } from '@nurt/domain/problems';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { refuse, timelineOf, type SignedInCaller } from '../../kernel';
import { CallsFacade, type CallRecord } from '../calls';
import { AccountsFacade } from '../identity';
import {
  OffersFacade,
  OfferSequels,
  replacementsOf,
  revisionSummary,
  type OfferEvent,
  type OfferRecord,
  type OfferRevision,
} from '../offers';
import { organisationView } from '../organisations';
import { moveView, requireOwn, whyNotEvaluated } from './evaluation.policy';
import { FormalCheck } from './formal-check.entity';
import { Scoring } from './scoring';

const UNDECLARED: readonly string[] = ['offer.actConfirmed', 'offer.actAwaited'] satisfies OfferEvent[];

/** Offers as the office reads them, and what their authors read of the formal check. */
@Injectable()
export class OfficeOffersQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly calls: CallsFacade,
    private readonly offers: OffersFacade,
    private readonly sequels: OfferSequels,
    private readonly accounts: AccountsFacade,
  ) {}

  /** @throws Refusal notFound; conflict `call_window_not_closed` while the offers of the call are sealed */
  async one(caller: SignedInCaller, offerId: string): Promise<OfficeOfferView> {
    const db = this.dataSource.manager;
    const offer = requireOwn(caller.actor, await this.offers.get(db, offerId));
    const call = requireOwn(caller.actor, await this.calls.get(db, offer.callId));
    const phase = this.calls.phase(call, caller.arrivedAt);
    const replacements = await replacementsOf(db, offerId);
    if (isSealed(offer.status, call.closesAt, caller.arrivedAt, replacements.stands)) {
      throw refuse.conflict(phase === 'open' ? 'call_window_not_closed' : 'not_now');
    }
    const [check, sequel, scoring, correction, update, timeline] = await Promise.all([
      db.findOneBy(FormalCheck, { offerId }),
      this.sequels.of(db, offer),
      Scoring.load(db, this.offers, call),
      this.offers.correction(db, offerId),
      this.offers.update(db, offerId),
      timelineOf(db, offerId),
    ]);
    const { actor, arrivedAt } = caller;
    const cannotReturn = whyNotReturn(offer, call, phase, correction);
    const hindered = await this.offers.confirmationHinders(db, offer, call, arrivedAt, null);
    const cannotDecide = whyNotDecideUpdate(offer, update);
    const unsigned = cannotDecide ? null : await this.offers.updateHinders(db, offer, call);
    return {
      id: offer.id,
      number: offer.number,
      status: offer.status,
      content: offer.content,
      organisation: organisationView(offer.applicant, null),
      call: { id: call.id, number: call.number, title: call.title, terms: call.terms },
      submittedAt: offer.submittedAt.toISOString(),
      checksum: offer.checksum,
      requestedGrosze: offer.requestedGrosze,
      awardedGrosze: offer.awardedGrosze,
      forgoneReason: offer.forgoneReason,
      awardedLaterYears: (await this.calls.awardedYears(db, offerId)).map(({ year, grosze }) => ({
        year,
        grosze,
      })),
      formalCheck: check && {
        answers: check.answers,
        outcome: check.outcome,
        decidedBy: (await this.accounts.byIds(db, [check.decidedBy]))[0]?.name ?? '',
        decidedAt: check.decidedAt.toISOString(),
      },
      correction: correction ? revisionSummary(offer.submitted, correction, arrivedAt) : null,
      update: update ? revisionSummary(offer.submitted, update, arrivedAt) : null,
      correctionDeadline:
        cannotReturn === null && call.terms.corrections
          ? correctionDeadline(dateInWarsaw(arrivedAt), call.terms.corrections)
          : null,
      unconfirmed: await this.offers.isUnconfirmed(db, offer, call, arrivedAt),
      agreementId: sequel.agreementId,
      replaces: replacements.replaces,
      replacedBy: replacements.replacedBy,
      moves:
        offer.status === 'withdrawn'
          ? []
          : [
              moveView(
                actor,
                'formalCheck',
                'formalCheck.write',
                whyNotCheck(offer, phase, scoring, correction?.isWritable(arrivedAt) ?? false) ??
                  hindered?.code ??
                  null,
              ),
              moveView(actor, 'returnToCorrect', 'formalCheck.write', cannotReturn),
              moveView(actor, 'acceptUpdate', 'agreement.write', cannotDecide ?? unsigned?.code ?? null),
              moveView(actor, 'returnUpdate', 'agreement.write', cannotDecide),
              moveView(
                actor,
                'prepareAgreement',
                'agreement.write',
                whyNoAgreement(offer, sequel.agreementId),
              ),
              ...(offer.status === 'awarded' && !(await agreementBinds(db, offerId))
                ? [moveView(actor, 'forgo', 'agreement.write', null)]
                : []),
            ],
      // What its authors are still deciding among themselves is theirs.
      timeline: timeline.filter(({ type }) => !UNDECLARED.includes(type)),
    };
  }

  /** The outcome of an offer's formal check with the points that were not met, for its authors. */
  async formalCheckOf(db: EntityManager, offerId: string): Promise<OfferView['formalCheck']> {
    const check = await db.findOneBy(FormalCheck, { offerId });
    const offer = check && (await this.offers.get(db, offerId));
    const call = offer && (await this.calls.get(db, offer.callId));
    if (!check || !call) return null;
    return { outcome: check.outcome, reasons: reasonsOf(check, call) };
  }
}

function reasonsOf({ answers }: FormalCheck, { terms }: CallRecord): { text: string; reason: string }[] {
  return answers
    .filter(({ met }) => !met)
    .map(({ itemId, reason }) => ({
      text: terms.checklist.find(({ id }) => id === itemId)?.text ?? '',
      reason,
    }));
}

function whyNotCheck(
  { status }: OfferRecord,
  phase: CallPhase,
  scoring: Scoring,
  corrected: boolean,
): ProblemCode | null {
  const reason = whyNotEvaluated(phase);
  if (reason) return reason;
  if (status === 'returned' && corrected) return 'offer_correction_pending';
  return !awaitsFormalCheck(status) && scoring.filedInAll > 0 ? 'formal_check_locked' : null;
}

/** Have all signed the agreement on the offer? A read model: agreements lie downstream. */
async function agreementBinds(db: EntityManager, offerId: string): Promise<boolean> {
  const rows = await db.query<unknown[]>(
    `SELECT 1 FROM agreement WHERE offer_id = $1 AND status NOT IN ('prepared', 'abandoned')`,
    [offerId],
  );
  return rows.length > 0;
}

function whyNotReturn(
  { status }: OfferRecord,
  { terms }: CallRecord,
  phase: CallPhase,
  correction: OfferRevision | undefined,
): ProblemCode | null {
  const reason = whyNotEvaluated(phase);
  if (reason) return reason;
  if (terms.corrections === null) return 'offer_correction_not_foreseen';
  if (correction) return 'offer_correction_used';
  return status === 'submitted' ? null : 'not_now';
}

function whyNotDecideUpdate({ status }: OfferRecord, update: OfferRevision | undefined): ProblemCode | null {
  return status === 'awarded' && update?.status === 'sent' ? null : 'not_now';
}

function whyNoAgreement(
  { status, needsUpdate }: OfferRecord,
  agreementId: string | null,
): ProblemCode | null {
  if (status !== 'awarded') return 'not_now';
  if (agreementId === null && needsUpdate) return 'agreement_update_required';
  return agreementId === null ? null : 'already_done';
}
