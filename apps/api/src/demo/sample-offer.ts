import { randomUUID } from 'node:crypto';
import { yearOf, type LocalDate } from '@nurt/domain/calendar';
import { grosze, quantity, subtractGrosze, sumGrosze } from '@nurt/domain/money';
import type { CostItem, OfferContent } from '@nurt/domain/offers';

/** A cost that is carried by people, not paid for. */
export const VOLUNTEERS = 'Praca wolontariuszy';

export interface OfferSketch {
  readonly title: string;
  readonly place: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** What the task is for, in a sentence or two. */
  readonly about: string;
  readonly contact: { readonly name: string; readonly email: string };
  /** Cost items of the only activity: name, unit, unit cost in grosze, number of units. */
  readonly costs: readonly (readonly [name: string, unit: string, unitCostGrosze: number, units: number])[];
  readonly administrativeGrosze?: number;
  readonly grantGrosze: number;
  readonly ownFinancialGrosze: number;
}

/** A whole and lawful offer from a sketch: what the grant and own money do not cover is own non-financial contribution. */
export function sampleOffer(sketch: OfferSketch): OfferContent {
  const activityId = randomUUID();
  const year = yearOf(sketch.from);
  const item = (
    group: CostItem['group'],
    name: string,
    unit: string,
    unitCost: number,
    units: number,
  ): CostItem => ({
    id: randomUUID(),
    group,
    activityId: group === 'realisation' ? activityId : null,
    name,
    unit,
    unitCostGrosze: grosze(unitCost),
    quantity: quantity(units * 1000),
    years: [{ year, grosze: grosze(unitCost * units) }],
  });
  const costs = [
    ...sketch.costs.map(([name, unit, unitCost, units]) => item('realisation', name, unit, unitCost, units)),
    ...(sketch.administrativeGrosze
      ? [item('administrative', 'Obsługa księgowa zadania', 'usługa', sketch.administrativeGrosze, 1)]
      : []),
  ];
  const total = sumGrosze(costs.flatMap(({ years }) => years.map((part) => part.grosze)));
  const money = sumGrosze([grosze(sketch.grantGrosze), grosze(sketch.ownFinancialGrosze)]);
  return {
    contact: { name: sketch.contact.name, email: sketch.contact.email, phone: '14 600 00 00' },
    title: sketch.title,
    taskFrom: sketch.from,
    taskTo: sketch.to,
    description: `${sketch.about} Zadanie odpowiada na potrzeby mieszkańców Bochni rozpoznane podczas wcześniejszych edycji i rozmów z uczestnikami. Jest spójne z innymi działaniami organizacji i miasta.`,
    place: sketch.place,
    activities: [
      {
        id: activityId,
        name: 'Przygotowanie i przeprowadzenie wydarzenia',
        description:
          'Ustalenie programu, promocja, zabezpieczenie, przeprowadzenie wydarzenia i jego podsumowanie.',
        targetGroup: 'Mieszkańcy Bochni i powiatu bocheńskiego, w tym rodziny z dziećmi i seniorzy',
        from: sketch.from,
        to: sketch.to,
        thirdPartyScope: '',
      },
    ],
    results:
      'Bezpośrednim efektem jest przeprowadzone wydarzenie i udział mieszkańców. Trwałą zmianą są nowe osoby zaangażowane w życie miasta. Efekty zostaną utrzymane dzięki pracy wolontariuszy.',
    resultRows: [
      {
        id: randomUUID(),
        name: 'Liczba uczestników',
        target: '150 osób',
        monitoring: 'Listy obecności i dokumentacja fotograficzna',
      },
    ],
    experience:
      'Organizacja prowadzi podobne działania od ponad pięciu lat i rozliczyła wszystkie dotychczasowe dotacje w terminie.',
    resources:
      'Kadra: koordynator i dziesięcioro wolontariuszy. Sprzęt nagłaśniający, namioty i stroje organizacji.',
    costs,
    sources: {
      grantGrosze: grosze(sketch.grantGrosze),
      ownFinancialGrosze: grosze(sketch.ownFinancialGrosze),
      ownNonFinancialGrosze: subtractGrosze(total, money),
      recipientsGrosze: grosze(0),
    },
    performance: 'unpaid',
    otherInformation:
      'Miejsce jest dostępne dla osób z niepełnosprawnościami: wejście bez progów, pętla indukcyjna, materiały w tekście prostym.',
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
