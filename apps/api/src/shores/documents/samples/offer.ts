import { localDate } from '@nurt/domain/calendar';
import {
  grosze,
  lineTotal,
  percentOf,
  basisPoints,
  quantity,
  subtractGrosze,
  sumGrosze,
} from '@nurt/domain/money';
import type { Activity, CostItem, OfferContent } from '@nurt/domain/offers';
import type { OfferDocumentData } from '../offer';
import { AUTHORITY, ORGANISATION } from './parties';

/** A checksum that could be one: 64 lower-case hexadecimal characters. */
export const CHECKSUM = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

const ACTIVITIES: readonly Activity[] = [
  {
    id: 'a1',
    name: 'Warsztaty rękodzieła „Żywa tradycja”',
    description:
      'Cykl 24 trzygodzinnych warsztatów: bibułkarstwo, wycinanka, haft krzyżykowy i gięcie obręczy. Zajęcia prowadzą twórczynie ludowe z powiatu bocheńskiego, w grupach do dwunastu osób, z materiałami na miejscu.',
    targetGroup: 'mieszkańcy Bochni w wieku 60+ oraz dzieci ze szkół podstawowych',
    from: localDate('2026-03-02'),
    to: localDate('2026-06-19'),
    thirdPartyScope: '',
  },
  {
    id: 'a2',
    name: 'Święto Soli i Źródeł',
    description:
      'Dwudniowy plener na Rynku: scena zespołów śpiewaczych, kiermasz rękodzieła, gra terenowa śladami górników żupnych i nocny spacer z przewodnikiem po starych szybach.',
    targetGroup: 'wszyscy mieszkańcy i goście, ok. 3 500 osób',
    from: localDate('2026-07-10'),
    to: localDate('2026-07-12'),
    thirdPartyScope: 'nagłośnienie i zabezpieczenie medyczne sceny',
  },
  {
    id: 'a3',
    name: 'Archiwum opowieści',
    description:
      'Nagranie, opracowanie i udostępnienie w internecie co najmniej czterdziestu wspomnień mieszkańców, z napisami i audiodeskrypcją.',
    targetGroup: 'seniorzy, młodzież, badacze',
    from: localDate('2026-09-01'),
    to: localDate('2026-11-30'),
    thirdPartyScope: '',
  },
];

const NAMES: readonly (readonly [name: string, unit: string])[] = [
  ['Wynagrodzenie prowadzącej warsztaty', 'godz.'],
  ['Materiały: bibuła, kanwa, mulina, obręcze', 'zestaw'],
  ['Najem sali w Oratorium św. Kingi', 'dzień'],
  ['Honoraria zespołów śpiewaczych', 'występ'],
  ['Nagłośnienie i oświetlenie sceny', 'usługa'],
  ['Zabezpieczenie medyczne i ochrona', 'godz.'],
  ['Druk plakatów A2 i ulotek w języku łatwym', 'szt.'],
  ['Tłumaczenie na polski język migowy', 'godz.'],
  ['Praca wolontariuszy przy obsłudze punktów', 'godz.'],
  ['Montaż nagrań i napisy', 'min'],
];

function costs(count: number, years: readonly number[]): CostItem[] {
  return Array.from({ length: count }, (_, index): CostItem => {
    const [name, unit] = NAMES[index % NAMES.length] ?? ['Koszt', 'szt.'];
    const administrative = index >= count - Math.max(1, Math.floor(count / 10));
    const unitCost = grosze(4_550 + ((index * 7_919) % 38_000));
    const units = quantity(1_000 * (1 + (index % 9)) + (index % 4 === 3 ? 500 : 0));
    const total = lineTotal(unitCost, units);
    const later = years.slice(1).map((year) => ({ year, grosze: percentOf(total, basisPoints(3_000)) }));
    const first = subtractGrosze(total, sumGrosze(later.map((part) => part.grosze)));
    return {
      id: `c${index}`,
      group: administrative ? 'administrative' : 'realisation',
      activityId: administrative ? null : `a${1 + Math.floor((index * 3) / count)}`,
      name: administrative ? `Obsługa: ${name}` : name,
      unit,
      unitCostGrosze: unitCost,
      quantity: units,
      years: years.length === 0 ? [] : [{ year: years[0] ?? 0, grosze: first }, ...later],
    };
  });
}

/** A complete offer with as many cost lines and years as asked for; its sources pay for exactly its costs. */
export function offerContent(lines = 12, years: readonly number[] = [2026]): OfferContent {
  const items = costs(lines, years);
  const all = sumGrosze(
    items.map((item) => lineTotal(item.unitCostGrosze ?? grosze(0), item.quantity ?? quantity(0))),
  );
  const ownFinancial = percentOf(all, basisPoints(850));
  const ownNonFinancial = percentOf(all, basisPoints(1_111));
  const recipients = percentOf(all, basisPoints(240));
  return {
    contact: {
      name: 'Grażyna Ćwiklińska-Dźwig',
      phone: '+48 600 100 200',
      email: 'g.cwiklinska@example.org',
    },
    title: 'Żywe źródła: warsztaty, święto i archiwum opowieści bocheńskich',
    taskFrom: localDate('2026-03-01'),
    taskTo: localDate(`${years.at(-1) ?? 2026}-12-15`),
    place: 'Bochnia: Rynek, Oratorium św. Kingi, szkoły podstawowe nr 2, 4 i 7',
    description: [
      'Celem zadania jest zachowanie i przekazanie młodszym pokoleniom tradycji miasta solnego: rękodzieła, pieśni i opowieści, które bez zapisu znikną w ciągu najbliższych lat. Zadanie łączy trzy nurty: naukę umiejętności, wspólne święto i utrwalenie wspomnień.',
      'Odbiorcami są seniorzy zagrożeni osamotnieniem, dzieci ze szkół podstawowych oraz ich rodziny. W każdym działaniu spotykają się co najmniej dwa pokolenia: uczniowie są pomocnikami twórczyń, a potem realizatorami nagrań.',
      'Zadanie uzupełnia program Muzeum im. prof. Stanisława Fischera oraz ofertę Miejskiego Domu Kultury; nie powiela żadnego z ich działań. Zapewniono dostępność: sale bez progów, pętlę indukcyjną, tłumacza języka migowego i materiały w tekście łatwym do czytania.',
    ].join('\n\n'),
    activities: ACTIVITIES,
    results:
      'Bezpośrednie efekty: 24 warsztaty, jedno święto, 40 nagranych wspomnień. Zmiana społeczna: trwałe grupy międzypokoleniowe przy trzech szkołach. Trwałość: archiwum utrzymywane przez Stowarzyszenie przez co najmniej pięć lat.',
    resultRows: [
      {
        id: 'r1',
        name: 'Liczba uczestników warsztatów',
        target: '96 osób, w tym 40 seniorów',
        monitoring: 'listy obecności, dokumentacja zdjęciowa',
      },
      {
        id: 'r2',
        name: 'Liczba opublikowanych wspomnień',
        target: '40 nagrań, łącznie 600 minut',
        monitoring: 'rejestr archiwum, zgody na publikację, statystyki odsłon',
      },
    ],
    experience:
      'Stowarzyszenie działa od 2009 r. W latach 2021–2025 zrealizowało osiemnaście zadań publicznych o łącznej wartości 742 300 zł, wszystkie rozliczone w terminie i bez zaleceń pokontrolnych.',
    resources:
      'Koordynatorka (pół etatu, 12 lat doświadczenia), księgowa, trzy twórczynie ludowe, dwudziestu wolontariuszy. Sprzęt: dwa zestawy nagraniowe, namiot 6 × 12 m, pętla indukcyjna. Środki własne ze składek i zbiórki publicznej.',
    costs: items,
    sources: {
      grantGrosze: subtractGrosze(all, sumGrosze([ownFinancial, ownNonFinancial, recipients])),
      ownFinancialGrosze: ownFinancial,
      ownNonFinancialGrosze: ownNonFinancial,
      recipientsGrosze: recipients,
    },
    performance: 'paid',
    otherInformation:
      'Opłata od uczestnika warsztatów wynosi 20 zł i jest przeznaczana w całości na materiały.',
    declarations: {
      withinPublicBenefitActivity: true,
      feesWithinPaidActivity: true,
      taxes: 'notInArrears',
      socialInsurance: 'notInArrears',
      dataAgreeWithRegister: true,
      truthful: true,
      dataProtection: true,
    },
  };
}

/** The whole document around `offerContent`. */
export function offerSample(content: OfferContent, submitted = true): OfferDocumentData {
  const receivedAt = new Date('2026-01-29T13:59:07Z');
  return {
    createdAt: receivedAt,
    authority: AUTHORITY,
    legalBasis: 'udpp',
    call: {
      number: 'KO.1/2026',
      title: 'Kultura, sztuka i ochrona dziedzictwa w 2026 r.',
      task: 'Kultura, sztuka, ochrona dóbr kultury i dziedzictwa narodowego (art. 4 ust. 1 pkt 16)',
      resultsTableRequired: true,
    },
    applicant: ORGANISATION,
    content,
    submission: submitted
      ? {
          number: 'KO.1/2026/17',
          receivedAt,
          checksum: CHECKSUM,
          verifyAt: `https://nurt.bochnia.example/verify?number=KO.1/2026/17&checksum=${CHECKSUM}`,
        }
      : null,
  };
}
