import { randomUUID } from 'node:crypto';
import { allocate, ZERO } from '@nurt/domain/money';
import type { OfferContent } from '@nurt/domain/offers';

export interface ClubSketch {
  readonly discipline: string;
  readonly licence: string;
  readonly league: string;
  /** Age groups with their athletes. */
  readonly groups: readonly (readonly [name: string, athletes: number])[];
}

const CLUB: ClubSketch = {
  discipline: 'Lekkoatletyka',
  licence: 'Licencja klubowa okręgowego związku nr 14/2026',
  league: 'Liga wojewódzka młodzików i juniorów',
  groups: [
    ['Dzieci, 8–11 lat', 32],
    ['Młodzicy, 12–15 lat', 24],
    ['Juniorzy, 16–19 lat', 11],
  ],
};

/**
 * A whole offer of a sports club (sports act art. 28) from one on the statutory form: what only UDPP asks is left out,
 * the club says who trains, and the grant is divided among the purposes of the act.
 */
export function clubOffer(content: OfferContent, club: ClubSketch = CLUB): OfferContent {
  const grant = content.sources.grantGrosze ?? ZERO;
  const [training = ZERO, equipment = ZERO, competitions = ZERO, facilities = ZERO, pay = ZERO] = allocate(
    grant,
    [3, 1, 2, 2, 2],
  );
  return {
    ...content,
    form: 'sport',
    experience: '',
    resources: '',
    performance: null,
    declarations: {
      ...content.declarations,
      withinPublicBenefitActivity: false,
      feesWithinPaidActivity: false,
      taxes: null,
      socialInsurance: null,
    },
    activities: content.activities.map((activity) => ({
      ...activity,
      name: 'Treningi i starty w zawodach',
      description: 'Trzy treningi w tygodniu w każdej grupie, obóz i starty według kalendarza związku.',
      targetGroup: 'Zawodniczki i zawodnicy klubu',
      thirdPartyScope: '',
    })),
    sport: {
      ...club,
      groups: club.groups.map(([name, athletes]) => ({ id: randomUUID(), name, athletes })),
      coaches: [
        { id: randomUUID(), qualification: 'Trener II klasy', groups: 'Młodzicy i juniorzy' },
        { id: randomUUID(), qualification: 'Instruktor sportu', groups: 'Dzieci' },
      ],
      purposes: { training, equipment, competitions, facilities, pay },
      declarations: { noArrears: true, nonProfit: true, operatesInArea: true, noExcludedUse: true },
    },
  };
}
