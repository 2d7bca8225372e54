import type { CallRequest } from '@nurt/contracts/calls/requests';
import { localDate } from '@nurt/domain/calendar';
import type { OfferContent } from '@nurt/domain/offers';
import { sampleCall } from '../../apps/api/src/demo/sample-call';
import { sampleOffer } from '../../apps/api/src/demo/sample-offer';

/** The call of the river's story as the officer first writes it: its window is three days too short. */
export function cultureCall(budgetLineId: string): CallRequest {
  return sampleCall({
    budgetLineId,
    title: 'Kultura dla mieszkańców',
    task: 'Wydarzenia kulturalne otwarte dla mieszkańców.',
    poolGrosze: 3_000_000,
    announcedOn: localDate('2026-03-02'),
    lastDay: localDate('2026-03-20'),
    closesAtTime: '15:30',
    decisionBy: localDate('2026-04-10'),
    taskFrom: localDate('2026-05-01'),
    taskTo: localDate('2026-12-31'),
    sameKindGrosze: [100_000, 200_000],
  });
}

/** The offer of the river's story: 12 000 zł of costs, 10 000 zł of grant. */
export function altanaOffer(contact: { name: string; email: string }): OfferContent {
  return sampleOffer({
    title: 'Muzyczna Altana – koncerty w niedziele',
    place: 'Planty Salinarne',
    from: localDate('2026-05-01'),
    to: localDate('2026-06-30'),
    about: 'Niedzielne koncerty kameralne.',
    contact,
    costs: [
      ['Honoraria muzyków', 'koncert', 100_000, 9],
      ['Nagłośnienie', 'dzień', 50_000, 6],
    ],
    grantGrosze: 1_000_000,
    ownFinancialGrosze: 150_000,
  });
}
