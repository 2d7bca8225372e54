import { randomUUID } from 'node:crypto';
import type { LocalDate } from '@nurt/domain/calendar';
import { grosze } from '@nurt/domain/money';
import type { SmallGrantContent } from '@nurt/domain/small-grants';

export interface SmallGrantSketch {
  readonly title: string;
  readonly place: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** What the task is for, in a sentence or two. */
  readonly about: string;
  /** Key of UDPP art. 4 ust. 1. */
  readonly sphere: string;
  readonly contact: { readonly name: string; readonly email: string };
  /** Name, from the grant, from other sources. Grosze. */
  readonly costs: readonly (readonly [name: string, grantGrosze: number, otherGrosze: number])[];
}

/** A whole simplified offer from a sketch. */
export function sampleSmallGrant(sketch: SmallGrantSketch): SmallGrantContent {
  return {
    contact: { name: sketch.contact.name, email: sketch.contact.email, phone: '14 600 00 00' },
    kind: 'support',
    sphere: sketch.sphere,
    title: sketch.title,
    taskFrom: sketch.from,
    taskTo: sketch.to,
    place: sketch.place,
    description: `${sketch.about} Zadanie jest otwarte i bezpłatne dla mieszkańców; przygotują je wolontariusze organizacji.`,
    results: [
      {
        id: randomUUID(),
        name: 'Liczba uczestników',
        target: '60 osób',
        monitoring: 'Lista obecności i zdjęcia',
      },
    ],
    characteristics:
      'Organizacja działa w Bochni od ponad pięciu lat, ma stałą grupę wolontariuszy i własny sprzęt.',
    costs: sketch.costs.map(([name, grant, other]) => ({
      id: randomUUID(),
      name,
      grantGrosze: grosze(grant),
      otherGrosze: grosze(other),
    })),
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
