import { localDate } from '@nurt/domain/calendar';
import type { FigureKey } from '@nurt/domain/programmes';
import { BUDGET_LINES } from '../../../apps/api/src/demo/data/programme';
import { sampleSmallGrant } from '../../../apps/api/src/demo/sample-small-grant';
import { MEMBERS } from '../support/people';

/*
 * A year that no other journey knows, with everything that a council gives and a treasurer closes. Every amount is in
 * grosze, and every sum was made by hand; nothing here is computed from anything else.
 */

export const YEAR = 2031;

/** 59 000 + 99 000 + 7 000 + 10 000 + 400 000 zł. */
export const PLANNED = 57_500_000;

/** The lines of the programme by their codes: as adopted. */
export const LINES = BUDGET_LINES;
export const ADOPTED: Readonly<Record<string, number>> = {
  BL1: 5_900_000,
  BL2: 9_900_000,
  BL3: 700_000,
  BL4: 1_000_000,
  BL5: 40_000_000,
};

/** The council moves 10 000 zł from BL2 to BL4 and takes 20 000 zł, which the clubs did not need, from BL5. */
export const AMENDED: Readonly<Record<string, number>> = {
  BL2: 8_900_000, // 99 000 − 10 000
  BL4: 2_000_000, // 10 000 + 10 000
  BL5: 38_000_000, // 400 000 − 20 000; nine clubs have 378 000
};
/** 59 000 + 89 000 + 7 000 + 20 000 + 380 000 zł. */
export const AFTER_CHANGES = 55_500_000;

/** Nine clubs, 42 000 zł each: 378 000 of the 400 000 zł. Each brings 3 000 zł of money and 2 000 zł of work. */
export const CLUB = { grantGrosze: 4_200_000, ownGrosze: 300_000, monthGrosze: 470_000 } as const;

/** The pool is 30 % of the 175 000 zł of the four lines for public benefit tasks (UDPP art. 19a ust. 7). */
export const POOL = 5_250_000;

/** Small grants under the law since September 2026: up to 20 000 zł for a task. */
export const WALKS = {
  member: MEMBERS.traveller,
  organisation: 'Fundacja „Podróże z Pasją”',
  line: 'BL1',
  content: sampleSmallGrant({
    title: 'Spacery po solnych kamienicach',
    place: 'Bochnia, śródmieście',
    from: localDate('2031-04-05'),
    to: localDate('2031-06-28'),
    about: 'Dwanaście sobotnich spacerów z przewodnikiem.',
    sphere: '19',
    contact: MEMBERS.traveller,
    costs: [
      ['Przewodnicy', 1_200_000, 150_000],
      ['Druk mapek', 400_000, 50_000],
    ],
  }),
  asked: 1_600_000, // 12 000 + 4 000
  other: 200_000, // 1 500 + 500
  granted: 1_500_000,
} as const;

export const EXERCISE = {
  member: MEMBERS.seniors,
  organisation: 'Stowarzyszenie Seniorów „Złota Jesień”',
  line: 'BL4',
  content: sampleSmallGrant({
    title: 'Gimnastyka dla starszych na Plantach',
    place: 'Bochnia, Planty Salinarne',
    from: localDate('2031-04-07'),
    to: localDate('2031-09-26'),
    about: 'Zajęcia ruchowe dwa razy w tygodniu.',
    sphere: '10',
    contact: MEMBERS.seniors,
    costs: [
      ['Instruktorka', 900_000, 100_000],
      ['Maty i piłki', 300_000, 0],
    ],
  }),
  asked: 1_200_000, // 9 000 + 3 000: more than BL4 had before the council moved 10 000 to it
  other: 100_000,
  granted: 1_200_000,
} as const;

export type SmallGrantStory = typeof WALKS | typeof EXERCISE;

/**
 * What lapses when the year is closed: 59 000 − 15 000 of BL1, 89 000 − 40 000 of BL2, 20 000 − 12 000 of BL4 and
 * 380 000 − 378 000 of BL5, 103 000 zł together. BL3 was given out whole.
 */
export const LAPSED = 10_300_000;

type Row = readonly [whole: number, bl1: number, bl2: number, bl3: number, bl4: number, bl5: number];

/** The report on the year, counted by hand: the whole, then each line. */
export const BY_HAND: Readonly<Record<FigureKey, Row>> = {
  callsAnnounced: [3, 0, 1, 1, 0, 1],
  callsResolved: [3, 0, 1, 1, 0, 1],
  callsAnnulled: [0, 0, 0, 0, 0, 0],
  // Two of culture, one of health, nine of the clubs; small grants are counted apart.
  offersSubmitted: [12, 0, 2, 1, 0, 9],
  offersEligible: [11, 0, 1, 1, 0, 9],
  offersRejected: [1, 0, 1, 0, 0, 0],
  offersAwarded: [11, 0, 1, 1, 0, 9],
  // 11 of the calls and 2 on small grants.
  agreementsSigned: [13, 1, 1, 1, 1, 9],
  // Podróże z Pasją was rejected in the call of BL2 and has a small grant of BL1: 14 by line, 13 organisations.
  organisationsApplying: [13, 1, 2, 1, 1, 9],
  organisationsGranted: [13, 1, 1, 1, 1, 9],
  smallGrants: [2, 1, 0, 0, 1, 0],
  smallGrantsAwarded: [2_700_000, 1_500_000, 0, 0, 1_200_000, 0], // 15 000 + 12 000
  planned: [57_500_000, 5_900_000, 9_900_000, 700_000, 1_000_000, 40_000_000],
  planAfterChanges: [55_500_000, 5_900_000, 8_900_000, 700_000, 2_000_000, 38_000_000],
  awarded: [45_200_000, 1_500_000, 4_000_000, 700_000, 1_200_000, 37_800_000], // 15 + 40 + 7 + 12 + 378 thousand
  paid: [41_000_000, 1_500_000, 4_000_000, 700_000, 1_200_000, 33_600_000], // the ninth club waits: 8 × 42 000 = 336 000
  settled: [3_950_000, 0, 3_950_000, 0, 0, 0], // 40 000 − 500 that came back
  ownFinancialPlanned: [3_600_000, 200_000, 600_000, 0, 100_000, 2_700_000], // 2 + 6 + 0 + 1 + 9 × 3 thousand
  ownFinancialDelivered: [600_000, 0, 600_000, 0, 0, 0],
  ownNonFinancialPlanned: [2_000_000, 0, 200_000, 0, 0, 1_800_000], // 2 + 9 × 2 thousand
  ownNonFinancialDelivered: [200_000, 0, 200_000, 0, 0, 0],
  // Of the one report, on nine concerts: six people, twenty hours each.
  volunteers: [6, 0, 6, 0, 0, 0],
  volunteerHours: [120, 0, 120, 0, 0, 0],
  returnsDemanded: [50_000, 0, 50_000, 0, 0, 0],
  returned: [50_000, 0, 50_000, 0, 0, 0],
  returnedInterest: [0, 0, 0, 0, 0, 0], // on the last day of the fifteen
};
