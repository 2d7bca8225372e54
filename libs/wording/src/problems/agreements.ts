import type { AGREEMENT_PROBLEMS } from '@nurt/domain/agreements';
import { formatAmount, formatDate, type Locale } from '../format';
import { numberOf, textOf, type Bilingual, type Params } from './sentence';

const amount = (params: Params, key: string, locale: Locale): string =>
  formatAmount(numberOf(params, key), locale);

/** The day in brackets; nothing where it is missing, so that the sentence still reads. */
const inBrackets = (params: Params, key: string, locale: Locale): string => {
  const day = textOf(params, key);
  return day === '' ? '' : ` (${formatDate(day, locale)})`;
};

export const agreements: Bilingual<typeof AGREEMENT_PROBLEMS> = {
  pl: {
    agreement_number_taken: () => 'Umowa o tym numerze już istnieje. Nadaj inny numer.',
    instalments_do_not_sum: (p) =>
      `Transze dają razem ${amount(p, 'sum', 'pl')}, a przyznana dotacja to ${amount(p, 'grant', 'pl')}. Różnica: ${amount(p, 'difference', 'pl')}. Popraw kwoty transz.`,
    instalments_year_differs: (p) =>
      `Transze z terminem w ${textOf(p, 'year')} r. dają razem ${amount(p, 'sum', 'pl')}, a część dotacji na ten rok to ${amount(p, 'part', 'pl')}. Popraw kwoty albo terminy transz.`,
    award_agreement_signed: (p) =>
      `Umowa nr ${textOf(p, 'number')} już obowiązuje, więc nie można odnotować rezygnacji z dotacji. Rozlicz umowę.`,
    agreement_year_unknown: (p) =>
      `Ta umowa nie ma części dotacji na rok ${textOf(p, 'year')}. Odśwież stronę.`,
    agreement_year_line_unsuitable: (p) =>
      `Wybierz pozycję budżetu z przyjętego programu na rok ${textOf(p, 'year')}.`,
    instalments_required: () => 'Dodaj co najmniej jedną transzę.',
    instalment_amount_required: () => 'Podaj kwotę transzy większą od zera albo usuń tę transzę.',
    instalment_outside_year: (p) =>
      `Termin transzy musi przypadać w roku budżetowym ${textOf(p, 'year')}: dotację można wykorzystać do 31 grudnia (art. 221 ust. 3 pkt 3 ustawy o finansach publicznych).`,
    instalments_out_of_order: () =>
      'Ta transza ma wcześniejszy termin niż poprzednia. Ustaw transze w kolejności terminów.',
    agreement_not_awarded: () =>
      'Umowę można przygotować dopiero, gdy ofercie przyznano dotację w rozstrzygnięciu konkursu.',
    agreement_update_required: () =>
      'Przyznano mniej, niż wnioskowano: najpierw organizacja aktualizuje ofertę, a urząd przyjmuje aktualizację. Dopiero potem przygotuj umowę.',
    agreement_exists: () => 'Umowa do tej oferty już istnieje. Otwórz ją z listy umów.',
    signature_in_future: () => 'Dzień podpisania nie może być późniejszy niż dzisiaj.',
    signature_before_award: (p) =>
      `Dzień podpisania nie może być wcześniejszy niż przyznanie dotacji${inBrackets(p, 'awardedOn', 'pl')}.`,
    signature_missing: () =>
      'Umowy nie podpisali jeszcze wszyscy: potrzebne są podpisy obu stron i kontrasygnata skarbnika.',
    agreement_bank_account_missing: () =>
      'Organizacja nie podała rachunku bankowego. Poproś ją o uzupełnienie danych.',
  },
  en: {
    agreement_number_taken: () => 'An agreement with this number exists already. Choose another number.',
    instalments_do_not_sum: (p) =>
      `The instalments come to ${amount(p, 'sum', 'en')}, and the grant awarded is ${amount(p, 'grant', 'en')}. Difference: ${amount(p, 'difference', 'en')}. Correct the amounts.`,
    instalments_year_differs: (p) =>
      `The instalments due in ${textOf(p, 'year')} add up to ${amount(p, 'sum', 'en')}, the part of the grant for that year is ${amount(p, 'part', 'en')}. Correct their amounts or days.`,
    award_agreement_signed: (p) =>
      `Agreement no. ${textOf(p, 'number')} already binds, so the award cannot be forgone. Settle the agreement.`,
    agreement_year_unknown: (p) =>
      `This agreement has no part of the grant for ${textOf(p, 'year')}. Reload the page.`,
    agreement_year_line_unsuitable: (p) =>
      `Choose a budget line of the adopted programme for ${textOf(p, 'year')}.`,
    instalments_required: () => 'Add at least one instalment.',
    instalment_amount_required: () => 'Enter an amount above zero, or remove this instalment.',
    instalment_outside_year: (p) =>
      `The instalment must be due in the budget year ${textOf(p, 'year')}: the grant may be used until 31 December (art. 221(3)(3) of the Public Finance Act).`,
    instalments_out_of_order: () =>
      'This instalment is due before the previous one. Put the instalments in the order of their days.',
    agreement_not_awarded: () =>
      'An agreement can be prepared only once the result of the call has awarded the offer a grant.',
    agreement_update_required: () =>
      'Less was awarded than asked for: first the organisation updates the offer and the office accepts the update. Prepare the agreement after that.',
    agreement_exists: () =>
      'An agreement for this offer exists already. Open it from the list of agreements.',
    signature_in_future: () => 'The day of signing cannot be later than today.',
    signature_before_award: (p) =>
      `The day of signing cannot be earlier than the award of the grant${inBrackets(p, 'awardedOn', 'en')}.`,
    signature_missing: () =>
      'Not everybody has signed the agreement yet: it needs the signatures of both parties and the countersignature of the treasurer.',
    agreement_bank_account_missing: () =>
      'The organisation has given no bank account. Ask it to complete its data.',
  },
};
