import { localDate } from '@nurt/domain/calendar';
import { grosze } from '@nurt/domain/money';
import type { JointPart, OfferContent, SportPart } from '@nurt/domain/offers';
import { EMPTY_SMALL_GRANT, type SmallGrantContent } from '@nurt/domain/small-grants';
import { offerContent, offerSample } from './offer';
import { AUTHORITY, ORGANISATION } from './parties';
import type { OfferDocumentData } from '../offer';
import type { SmallGrantDocumentData } from '../small-grant';

const JOINT: JointPart = {
  representation: 'Prezes lidera na podstawie umowy oferentów z 2 stycznia 2026 r.',
  applicants: [
    {
      id: 'o1',
      name: 'Stowarzyszenie Nad Rabą',
      work: 'Warsztaty i święto.',
      years: [{ year: 2026, grosze: grosze(152_624) }],
    },
    {
      id: 'o2',
      name: 'Fundacja Dwa Brzegi',
      work: 'Archiwum opowieści.',
      years: [{ year: 2027, grosze: grosze(65_410) }],
    },
  ],
};

const SPORT: SportPart = {
  discipline: 'Piłka nożna',
  licence: 'Licencja MZPN nr 12/2026',
  league: 'IV liga',
  groups: [{ id: 'g1', name: 'Trampkarze, rocznik 2013–2014', athletes: 24 }],
  coaches: [{ id: 'c1', qualification: 'UEFA B', groups: 'Trampkarze' }],
  purposes: {
    training: grosze(3_000_000),
    equipment: grosze(500_000),
    competitions: null,
    facilities: null,
    pay: grosze(944_444),
  },
  declarations: { noArrears: true, nonProfit: true, operatesInArea: true, noExcludedUse: true },
};

/** A joint offer of two years on the statutory form. */
export function statutorySample(): OfferDocumentData {
  return offerSample({ ...offerContent(4, [2026, 2027]), joint: JOINT });
}

/** The offer of a sports club. */
export function sportSample(): OfferDocumentData {
  const content: OfferContent = { ...offerContent(4), form: 'sport', sport: SPORT, performance: null };
  return { ...offerSample(content), legalBasis: 'sports_act' };
}

/** An offer on the general form of an authority. */
export function localSample(): OfferDocumentData {
  const content: OfferContent = { ...offerContent(4), form: 'local', performance: null };
  return { ...offerSample(content), legalBasis: 'public_health_act' };
}

const SMALL_GRANT: SmallGrantContent = {
  ...EMPTY_SMALL_GRANT,
  contact: { name: 'Anna Nowak', phone: '14 611 22 33', email: 'anna@nadraba.example' },
  kind: 'support',
  sphere: '16',
  title: 'Jesienny koncert na rynku',
  taskFrom: localDate('2026-11-20'),
  taskTo: localDate('2026-12-13'),
  place: 'Bochnia, Rynek',
  description: 'Koncert dla mieszkańców.',
  results: [{ id: 'r1', name: 'Uczestnicy', target: '200 osób', monitoring: 'Liczenie' }],
  characteristics: 'Orkiestra od 2010 r.',
  costs: [
    { id: 'c1', name: 'Honoraria', grantGrosze: grosze(600_000), otherGrosze: grosze(0) },
    { id: 'c2', name: 'Scena', grantGrosze: grosze(300_000), otherGrosze: grosze(100_000) },
  ],
};

/** A submitted offer for a small grant, with declarations that were not made. */
export function smallGrantSample(): SmallGrantDocumentData {
  const checksum = 'a1'.repeat(32);
  return {
    createdAt: new Date('2026-11-05T09:00:00Z'),
    authority: AUTHORITY,
    applicant: ORGANISATION,
    content: SMALL_GRANT,
    template: 'DzU-2018-2055-1',
    submission: {
      number: 'MG/2026/1',
      receivedAt: new Date('2026-11-05T09:00:00Z'),
      checksum,
      verifyAt: `https://nurt.bochnia.example/verify?number=MG/2026/1&checksum=${checksum}`,
    },
    forEverybody: false,
  };
}
