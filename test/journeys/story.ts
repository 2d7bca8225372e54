import { localDate } from '@nurt/domain/calendar';
import { nipFromDigits, nrbFromDigits, regonFromDigits } from '@nurt/domain/identifiers';
import { formatGroupedAmount, formatPlainAmount, grosze } from '@nurt/domain/money';
import { sampleCall } from '../../apps/api/src/demo/sample-call';
import { sampleOffer } from '../../apps/api/src/demo/sample-offer';
import { sampleReport } from '../../apps/api/src/demo/sample-report';

/*
 * The facts of the river, with the same days and amounts as in test/api/river.spec.ts. Here the river flows through
 * the programme of the demo, between its other calls and grants.
 */

/** The person who writes the offer. */
export const GRANTEE = {
  name: 'Iga Bąk',
  email: 'zarzad@nowa-fala.example',
  password: 'pod-lipami-nad-raba-2026',
} as const;

/** An organisation that is not in the demo, with identifiers whose check digits are right. */
export const ORGANISATION = {
  name: 'Stowarzyszenie „Nowa Fala”',
  nip: nipFromDigits('868000777'),
  regon: regonFromDigits('12000777'),
  krs: '0000900777',
  street: 'ul. Solna 7',
  postalCode: '32-700',
  city: 'Bochnia',
  email: 'biuro@nowa-fala.example',
  phone: '14 611 22 33',
  bankAccount: nrbFromDigits('861900060000000000000777'),
  representation: 'Prezes zarządu samodzielnie',
} as const;

export const CALL = {
  ...sampleCall({
    budgetLineId: '',
    title: 'Kultura dla mieszkańców',
    task: 'Wydarzenia kulturalne w plenerze, otwarte dla mieszkańców.',
    poolGrosze: 3_000_000,
    announcedOn: localDate('2026-03-02'),
    lastDay: localDate('2026-03-27'),
    closesAtTime: '15:30',
    decisionBy: localDate('2026-04-10'),
    taskFrom: localDate('2026-05-01'),
    taskTo: localDate('2026-12-31'),
    sameKindGrosze: [100_000, 200_000],
  }),
  line: 'BL2',
  closesOn: '2026-03-27',
  closesAtTime: '15:30',
  /** 18 days after the publication; the law asks for 21. */
  tooSoon: '2026-03-20',
} as const;

export const OFFER = {
  ...sampleOffer({
    title: 'Muzyczna Fala – koncerty w niedziele',
    place: 'Planty Salinarne',
    from: localDate('2026-05-01'),
    to: localDate('2026-06-30'),
    about: 'Niedzielne koncerty kameralne.',
    contact: GRANTEE,
    costs: [
      ['Honoraria muzyków', 'koncert', 100_000, 9],
      ['Nagłośnienie', 'dzień', 50_000, 6],
    ],
    grantGrosze: 1_000_000,
    ownFinancialGrosze: 150_000,
  }),
  grantGrosze: 1_000_000,
} as const;

/** What was really done: the grant was not used up by 500 zł. */
export const REPORT = {
  ...sampleReport(OFFER, { usedGrosze: 950_000, paidOn: localDate('2026-06-20') }),
  unusedGrosze: 50_000,
  additional: 'Promocja: plakaty i Kronika Bocheńska.',
} as const;

/** An amount as a person types it. */
export function typed(amount: number | null): string {
  return formatPlainAmount(grosze(amount ?? 0));
}

/** An amount as a field that nobody is typing in shows it. */
export function grouped(amount: number | null): string {
  return formatGroupedAmount(grosze(amount ?? 0));
}
