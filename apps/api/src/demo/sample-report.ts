import { randomUUID } from 'node:crypto';
import type { LocalDate } from '@nurt/domain/calendar';
import { allocate, grosze, subtractGrosze, sumGrosze, ZERO } from '@nurt/domain/money';
import type { OfferContent } from '@nurt/domain/offers';
import type { ReportContent } from '@nurt/domain/settlement';
import { VOLUNTEERS } from './sample-offer';

/** A whole report on a task that was done as planned, except that the grant was not used up. */
export function sampleReport(
  offer: OfferContent,
  { usedGrosze, paidOn }: { usedGrosze: number; paidOn: LocalDate },
): ReportContent {
  const planned = offer.costs.map(({ id, name, years }) => ({
    id,
    name,
    grosze: sumGrosze(years.map((part) => part.grosze)),
  }));
  const used = grosze(usedGrosze);
  const saved = subtractGrosze(offer.sources.grantGrosze ?? grosze(0), used);
  const costs = planned.map(({ id, grosze: amount }, index) => ({
    costId: id,
    actualGrosze: index === 0 ? subtractGrosze(amount, saved) : amount,
  }));
  const own = offer.sources.ownFinancialGrosze ?? grosze(0);
  // Nobody sends a bill for the work of volunteers: it is a contribution in kind, and no grant pays for it.
  const billed = costs.map(({ actualGrosze }, index) =>
    planned[index]?.name === VOLUNTEERS ? ZERO : actualGrosze,
  );
  const fromGrant = allocate(used, billed);
  const fromOwn = allocate(own, billed);
  return {
    results:
      'Wydarzenie odbyło się zgodnie z planem i zgromadziło 168 uczestników (planowano 150). Powstała grupa dwunastu wolontariuszy, którzy chcą działać dalej.',
    activities:
      'Wszystkie działania wykonano w terminie. Wkład osobowy wniosło dziesięcioro wolontariuszy, wkład rzeczowy to użyczony sprzęt nagłaśniający.',
    costs,
    sources: {
      grantGrosze: used,
      bankInterestGrosze: grosze(0),
      ownFinancialGrosze: own,
      recipientsGrosze: offer.sources.recipientsGrosze,
      otherGrosze: grosze(0),
      ownNonFinancialGrosze: offer.sources.ownNonFinancialGrosze,
    },
    documents: planned.flatMap(({ id, name }, index) => {
      const grantPart = fromGrant[index] ?? ZERO;
      const amountGrosze = sumGrosze([grantPart, fromOwn[index] ?? ZERO]);
      if (amountGrosze === 0) return [];
      return {
        id: randomUUID(),
        number: `FV/${String(index + 1)}/${paidOn.slice(0, 4)}`,
        issuer: 'Usługi Bocheńskie Sp. z o.o.',
        description: name,
        costId: id,
        issuedOn: paidOn,
        paidOn,
        amountGrosze,
        fromGrantGrosze: grantPart,
      };
    }),
    volunteers: { count: 6, hours: 120 },
    additionalInformation: '',
    statements: { legalStatusUnchanged: true, truthful: true },
  };
}
