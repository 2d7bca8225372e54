import { randomUUID } from 'node:crypto';
import type { LocalDate } from '@nurt/domain/calendar';
import { allocate, grosze, subtractGrosze, sumGrosze } from '@nurt/domain/money';
import type { OfferContent } from '@nurt/domain/offers';
import type { ReportContent } from '@nurt/domain/settlement';

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
  const fromGrant = allocate(
    used,
    costs.map(({ actualGrosze }) => actualGrosze),
  );
  const fromOwn = allocate(
    own,
    costs.map(({ actualGrosze }) => actualGrosze),
  );
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
    documents: planned.map(({ id, name }, index) => ({
      id: randomUUID(),
      number: `FV/${String(index + 1)}/${paidOn.slice(0, 4)}`,
      issuer: 'Usługi Bocheńskie Sp. z o.o.',
      description: name,
      costId: id,
      issuedOn: paidOn,
      paidOn,
      amountGrosze: sumGrosze([fromGrant[index] ?? grosze(0), fromOwn[index] ?? grosze(0)]),
      fromGrantGrosze: fromGrant[index] ?? grosze(0),
    })),
    volunteers: { count: 6, hours: 120 },
    additionalInformation: '',
    statements: { legalStatusUnchanged: true, truthful: true },
  };
}
