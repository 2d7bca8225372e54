import type { AnnounceCallRequest } from '@nurt/contracts/calls/requests';
import { dateInWarsaw, localDate, yearOf } from '@nurt/domain/calendar';
import { announcementProblems, earliestDeadline, type Publications } from '@nurt/domain/calls';
import type { Problem, ProblemCode } from '@nurt/domain/problems';
import { PUBLICATION_PLACES, ruleSet, type PublicationPlace } from '@nurt/domain/statute';
import { Injectable } from '@nestjs/common';
import { nextNumber, refuse, refuseIfAny, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { LedgerFacade } from '../../ledger';
import { ProgrammesFacade } from '../../programmes';
import { Call } from '../call.entity';
import { assertOwn, whyNotAnnounce } from '../call.policy';
import { enterPublication, toldByDay } from '../publications';
import { freeMoney, holdDraftLine } from '../free-money';
import { promiseYears, yearPromises } from '../later-years';
import { movePool } from '../pool';
import { requireLine } from './require-line';

/**
 * An officer announces an approved call (UDPP art. 13): the law is asked once more, the pool leaves the line for the call, and
 * from now on nobody changes the terms. Publications that have not happened yet are registered as they do.
 */
@Injectable()
export class AnnounceCall {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly programmes: ProgrammesFacade,
    private readonly ledger: LedgerFacade,
  ) {}

  execute(caller: SignedInCaller, id: string, request: AnnounceCallRequest): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const call = await tx.db.findOne(Call, { where: { id }, lock: { mode: 'pessimistic_write' } });
      assertOwn(caller, call);
      const reason = whyNotAnnounce(call);
      if (reason) throw refuse.conflict(reason);
      if (request.version !== call.version) throw refuse.conflict('changed_elsewhere');

      const { authorityId, budgetLineId, terms } = call;
      const line = await requireLine(tx.db, this.programmes, authorityId, budgetLineId);
      if (line.onDraftBudget) await holdDraftLine(tx, line.id);
      const freeGrosze = await freeMoney(tx.db, this.programmes, line);
      const publications = daysOf(request);
      const { publicationPlaces } = ruleSet(line.legalBasis, dateInWarsaw(tx.now));
      const yearLimits = await yearPromises(tx.db, this.programmes, call, line);
      refuseIfAny([
        ...unaskedPlaces(publications, publicationPlaces),
        ...announcementProblems({ terms, publications, line, freeGrosze, yearLimits, now: tx.now }),
      ]);

      const today = dateInWarsaw(tx.now);
      const year = yearOf(today);
      const { legalBasis, spheres } = line;
      const serial = await nextNumber(tx, authorityId, `call:${String(year)}`);
      const statute = {
        on: today,
        legalBasis,
        spheres,
        rules: ruleSet(legalBasis, today),
        earliestDeadline: earliestDeadline(publications, legalBasis, today),
        onDraftBudget: line.onDraftBudget,
      };
      call.announce(`${String(serial)}/${String(year)}`, publications, statute, tx.now);
      await tx.db.save(Call, call);
      for (const place of statute.rules.publicationPlaces) {
        const day = publications[place];
        if (day === undefined) continue;
        await enterPublication(tx, { callId: id, place, evidence: '', ...toldByDay(day, tx.now) });
      }

      // On the draft of a budget there is no money to take yet; the result will take it.
      if (!line.onDraftBudget) await movePool(tx, this.ledger, call, null, `call-pool:${id}`);
      await promiseYears(tx, call);
      await tx.record({
        type: 'call.announced',
        subject: { kind: 'call', id },
        authorityId,
        data: { number: call.number, poolGrosze: call.poolGrosze, closesAt: terms.closesAt, budgetLineId },
      });
    });
  }
}

/** A day in a place that the rule-set does not count would only mislead whoever reads the register. */
function unaskedPlaces(
  told: Partial<Publications>,
  asked: readonly PublicationPlace[],
): Problem<ProblemCode>[] {
  return PUBLICATION_PLACES.filter((place) => told[place] !== undefined && !asked.includes(place)).map(
    (place) => ({ code: 'call_publication_not_required', path: place, params: { place } }),
  );
}

/** The days of publication that are known at the announcement. */
function daysOf(request: AnnounceCallRequest): Partial<Publications> {
  return Object.fromEntries(
    PUBLICATION_PLACES.flatMap((place) => {
      const day = request[place] ?? null;
      return day === null ? [] : [[place, localDate(day)]];
    }),
  );
}
