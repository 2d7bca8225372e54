import type { LaterAct } from '@nurt/domain/offers';
import { catalogue } from '../common/catalogue';
import type { EventParams } from '../records';

type PerAct = Readonly<Record<LaterAct, string>>;

/** What is declared about a submitted offer together: by several persons, or by several organisations. */
export const offerDeclaration = catalogue({
  pl: {
    titleOf: {
      correction: 'Potwierdzenie poprawy',
      update: 'Potwierdzenie aktualizacji',
      withdrawal: 'Wycofanie oferty',
      resignation: 'Rezygnacja z dotacji',
    } satisfies PerAct as PerAct,
    leadOf: {
      correction:
        'Poprawę potwierdzają osoby, które reprezentują oferentów. Z ostatnim potwierdzeniem wraca ona do urzędu.',
      update:
        'Aktualizację potwierdzają osoby, które reprezentują oferentów. Z ostatnim potwierdzeniem trafia ona do urzędu.',
      withdrawal: 'Oferta zostanie wycofana, gdy potwierdzi to tyle osób, ile wymaga sposób reprezentacji.',
      resignation: 'Dotacja wróci do budżetu, gdy rezygnację potwierdzą wszyscy wymienieni oferenci.',
    } satisfies PerAct as PerAct,
    declaredOf: {
      correction: 'Poprawę potwierdzili',
      update: 'Aktualizację potwierdzili',
      withdrawal: 'Wycofanie potwierdzili',
      resignation: 'Rezygnację potwierdzili',
    } satisfies PerAct as PerAct,
    lapsedTitleOf: {
      correction: 'Poprawa nie została potwierdzona w terminie',
      update: 'Aktualizacja nie została potwierdzona',
      withdrawal: 'Wycofanie nie zostało potwierdzone',
      resignation: 'Rezygnacja nie została potwierdzona',
    } satisfies PerAct as PerAct,
    lapsedText: 'Nie potwierdziły wszystkie wymagane osoby, dlatego liczy się oferta w poprzedniej treści.',
    lapsedOutside:
      'Podpisane potwierdzenie nie dotarło w terminie, dlatego liczy się oferta w poprzedniej treści.',
    confirmOf: {
      correction: 'Potwierdź poprawę',
      update: 'Potwierdź aktualizację',
      withdrawal: 'Potwierdź wycofanie',
      resignation: 'Potwierdź rezygnację',
    } satisfies PerAct as PerAct,
    lastOf: {
      correction: 'Potwierdź i odeślij poprawioną ofertę',
      update: 'Potwierdź i wyślij aktualizację',
      withdrawal: 'Potwierdź i wycofaj ofertę',
      resignation: 'Potwierdź i zrezygnuj z dotacji',
    } satisfies PerAct as PerAct,
    question: 'Potwierdzić w imieniu organizacji?',
    exactly: 'Potwierdzenie dotyczy dokładnie tej treści. Liczy się chwila ostatniego potwierdzenia.',
    others: 'Potwierdzenie zostanie zapisane, a osoby, których jeszcze brakuje, dostaną wiadomość.',
    inNameOf: (names: string) => `Organizacja: ${names}`,
    saved: 'Potwierdzenie zapisane. Czekamy na kolejne osoby.',
    declared: 'Potwierdzili wszyscy. Sprawa jest załatwiona.',
    byMe: 'Ta osoba już potwierdziła. Czekamy na kolejne potwierdzenia.',
    reason: 'Powód',
    unwritten: 'Lider jeszcze pracuje nad treścią. Potwierdzisz ją, gdy będzie gotowa.',
    changes: 'Co się zmienia',
    noChanges: 'Treść oferty się nie zmienia.',
  },
  en: {
    titleOf: {
      correction: 'Confirmation of the correction',
      update: 'Confirmation of the update',
      withdrawal: 'Withdrawal of the offer',
      resignation: 'Resignation from the grant',
    },
    leadOf: {
      correction:
        'The correction is confirmed by those who represent the applicants. With the last confirmation it goes back to the office.',
      update:
        'The update is confirmed by those who represent the applicants. With the last confirmation it goes to the office.',
      withdrawal: 'The offer is withdrawn once as many have confirmed it as the representation asks for.',
      resignation: 'The grant goes back to the budget once all the applicants named here have confirmed it.',
    },
    declaredOf: {
      correction: 'The correction was confirmed by',
      update: 'The update was confirmed by',
      withdrawal: 'The withdrawal was confirmed by',
      resignation: 'The resignation was confirmed by',
    },
    lapsedTitleOf: {
      correction: 'The correction was not confirmed in time',
      update: 'The update was not confirmed',
      withdrawal: 'The withdrawal was not confirmed',
      resignation: 'The resignation was not confirmed',
    },
    lapsedText: 'Not all who had to confirm did so, so the offer counts as it was before.',
    lapsedOutside: 'The signed confirmation did not arrive in time, so the offer counts as it was before.',
    confirmOf: {
      correction: 'Confirm the correction',
      update: 'Confirm the update',
      withdrawal: 'Confirm the withdrawal',
      resignation: 'Confirm the resignation',
    },
    lastOf: {
      correction: 'Confirm and send the corrected offer back',
      update: 'Confirm and send the update',
      withdrawal: 'Confirm and withdraw the offer',
      resignation: 'Confirm and give the grant up',
    },
    question: 'Confirm in the name of the organisation?',
    exactly:
      'The confirmation is of exactly this content. What counts is the moment of the last confirmation.',
    others: 'The confirmation is saved, and those who are still missing get a message.',
    inNameOf: (names) => `Organisation: ${names}`,
    saved: 'The confirmation was saved. Others are awaited.',
    declared: 'All have confirmed. It is done.',
    byMe: 'This person has confirmed already. Others are awaited.',
    reason: 'Reason',
    unwritten: 'The lead is still writing. You confirm it when it is ready.',
    changes: 'What changes',
    noChanges: 'The content of the offer does not change.',
  },
});

const WHAT_PL: PerAct = {
  correction: 'poprawę oferty',
  update: 'aktualizację oferty',
  withdrawal: 'wycofanie oferty',
  resignation: 'rezygnację z dotacji',
};
const WHAT_EN: PerAct = {
  correction: 'the correction of the offer',
  update: 'the update of the offer',
  withdrawal: 'the withdrawal of the offer',
  resignation: 'giving up the grant',
};

/** What an event about a declaration is of, as the object of a sentence. */
export function declarationPl({ act }: EventParams): string {
  return WHAT_PL[act as LaterAct];
}
export function declarationEn({ act }: EventParams): string {
  return WHAT_EN[act as LaterAct];
}
