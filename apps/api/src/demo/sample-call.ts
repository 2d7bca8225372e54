import { randomUUID } from 'node:crypto';
import type { CallRequest } from '@nurt/contracts/calls/requests';
import { instantInWarsaw, yearOf, type LocalDate } from '@nurt/domain/calendar';

export interface CallSketch {
  readonly budgetLineId: string;
  readonly title: string;
  readonly task: string;
  readonly poolGrosze: number;
  readonly announcedOn: LocalDate;
  /** Last day for offers; the window closes at its end. */
  readonly lastDay: LocalDate;
  readonly decisionBy: LocalDate;
  readonly taskFrom: LocalDate;
  readonly taskTo: LocalDate;
  readonly kind?: CallRequest['kind'];
  readonly maximumGrantGrosze?: number;
  /** Grants for tasks of the same kind in the year of the announcement and the year before, in grosze. */
  readonly sameKindGrosze?: readonly [thisYear: number, lastYear: number];
  readonly closesAtTime?: `${number}:${number}`;
}

const CRITERIA: readonly (readonly [
  name: string,
  guidance: string,
  maximumPoints: number,
  weight: number,
])[] = [
  [
    'Możliwość realizacji zadania i kwalifikacje osób',
    'Czy organizacja ma doświadczenie, kadrę i zaplecze potrzebne do zadania?',
    10,
    2500,
  ],
  ['Kalkulacja kosztów', 'Czy koszty są potrzebne, realne i zgodne z zakresem zadania?', 10, 2500],
  ['Jakość wykonania i rezultaty', 'Czy działania prowadzą do mierzalnych i trwałych rezultatów?', 10, 3000],
  [
    'Wkład własny, osobowy i rzeczowy',
    'Jaki jest udział środków innych niż dotacja i pracy wolontariuszy?',
    5,
    1000,
  ],
  ['Dotychczasowa współpraca', 'Rzetelność, terminowość i rozliczanie wcześniejszych dotacji.', 5, 1000],
];

/** Of equal scores the better in quality comes first. */
const HEAVIEST = CRITERIA.findIndex(([, , , weight]) => weight === 3000);

const CHECKLIST = [
  'Oferta złożona przez uprawniony podmiot (art. 3 ust. 2 lub 3 ustawy)',
  'Zadanie mieści się w działalności statutowej oferenta',
  'Termin i miejsce zadania zgodne z ogłoszeniem',
  'Wnioskowana dotacja nie przekracza limitów z ogłoszenia',
  'Oświadczenia złożone w całości',
];

/** A call that asks for nothing beyond its announcement. */
export const NO_CONDITIONS: Pick<
  CallRequest,
  | 'tieBreaks'
  | 'minimumOwnContribution'
  | 'maximumPerOrganisationGrosze'
  | 'costShiftTolerance'
  | 'requiredAttachments'
  | 'confirmations'
  | 'corrections'
  | 'receiptRule'
> = {
  tieBreaks: [
    { kind: 'ownShare', criterionId: null },
    { kind: 'earlierSubmission', criterionId: null },
  ],
  minimumOwnContribution: null,
  maximumPerOrganisationGrosze: null,
  costShiftTolerance: null,
  requiredAttachments: [],
  confirmations: ['online'],
  corrections: null,
  receiptRule: 'arrival',
};

/** A whole and lawful call from a sketch. */
export function sampleCall(sketch: CallSketch): CallRequest {
  const year = yearOf(sketch.announcedOn);
  const [thisYear, lastYear] = sketch.sameKindGrosze ?? [0, 0];
  const ids = CRITERIA.map(() => randomUUID());
  return {
    budgetLineId: sketch.budgetLineId,
    title: sketch.title,
    task: sketch.task,
    kind: sketch.kind ?? 'support',
    poolGrosze: sketch.poolGrosze,
    grantingRules:
      'Dotację otrzymują oferty z najwyższą średnią oceną, do wyczerpania środków. Kwota dotacji może być niższa od wnioskowanej. Dotacji nie można przeznaczyć na zakup gruntów, działalność gospodarczą ani pokrycie deficytu.',
    taskFrom: sketch.taskFrom,
    taskTo: sketch.taskTo,
    taskConditions:
      'Zadanie jest wykonywane na terenie Bochni, z udziałem jej mieszkańców. Oferent zapewnia dostępność osobom ze szczególnymi potrzebami, a przy pracy z dziećmi stosuje standardy ochrony małoletnich.',
    closesAt: instantInWarsaw(sketch.lastDay, sketch.closesAtTime ?? '23:59').toISOString(),
    selectionProcedure:
      'Oferty sprawdza się pod względem formalnym, a następnie ocenia je komisja konkursowa według kryteriów z ogłoszenia. Ostateczny wynik to średnia ocen członków komisji. Wyboru dokonuje burmistrz w drodze zarządzenia.',
    decisionBy: sketch.decisionBy,
    criteria: CRITERIA.map(([name, guidance, maximumPoints, weight], index) => ({
      id: ids[index] ?? randomUUID(),
      name,
      guidance,
      maximumPoints,
      weight,
      bonus: false,
      scale: [],
    })),
    threshold: 5000,
    checklist: CHECKLIST.map((text) => ({ id: randomUUID(), text })),
    sameKindTasks: [
      {
        year,
        description: 'Zadania tego samego rodzaju w roku ogłoszenia',
        grantsGrosze: thisYear,
        totalCostGrosze: Math.round(thisYear * 1.25),
      },
      {
        year: year - 1,
        description: 'Zadania tego samego rodzaju w roku poprzednim',
        grantsGrosze: lastYear,
        totalCostGrosze: Math.round(lastYear * 1.25),
      },
    ],
    maximumGrantGrosze: sketch.maximumGrantGrosze ?? null,
    maximumGrantShare: sketch.kind === 'entrustment' ? null : 9000,
    maximumAdministrativeShare: 1500,
    offersPerOrganisation: 2,
    resultsTableRequired: true,
    ...NO_CONDITIONS,
    tieBreaks: [{ kind: 'higherScoreIn', criterionId: ids[HEAVIEST] ?? null }, ...NO_CONDITIONS.tieBreaks],
    hints: [
      {
        part: 'task',
        text: 'Napisz, ilu mieszkańców Bochni weźmie udział i jak się o zadaniu dowiedzą.',
      },
      {
        part: 'costs',
        text: 'Podaj ceny brutto. Przy honorariach napisz w nazwie kosztu, ile osób i ile godzin obejmują.',
      },
    ],
    fieldHints: [
      {
        field: 'activities.targetGroup',
        text: 'Podaj wiek i liczbę osób, np. „30 seniorów z osiedla Niepodległości”.',
      },
      {
        field: 'costs.unit',
        text: 'Godzina, sztuka, osoba, koncert. Zamiast „ryczałtu” napisz, z czego kwota się składa.',
      },
    ],
  };
}
