import type { PAYMENT_PROBLEMS } from '@nurt/domain/payments';
import { formatDate, type Locale } from '../format';
import { textOf, type Bilingual, type Params } from './sentence';

/** The day in brackets; nothing where it is missing, so that the sentence still reads. */
const inBrackets = (params: Params, key: string, locale: Locale): string => {
  const day = textOf(params, key);
  return day === '' ? '' : ` (${formatDate(day, locale)})`;
};

/** The year, or words for it where it is missing. */
const year = (params: Params, locale: Locale, otherwise?: string): string => {
  const told = textOf(params, 'year');
  if (told !== '') return locale === 'pl' ? `${told} r.` : told;
  return otherwise ?? (locale === 'pl' ? 'rok tej transzy' : 'the year of this instalment');
};

/** The burdened line with its year; words for it where they are missing. */
const lineOf = (params: Params, locale: Locale): string => {
  const line = textOf(params, 'line');
  if (line === '') return locale === 'pl' ? 'minionego roku' : 'of the past year';
  return locale === 'pl' ? `„${line}” z ${year(params, 'pl')}` : `“${line}” of ${year(params, 'en')}`;
};

export const payments: Bilingual<typeof PAYMENT_PROBLEMS> = {
  pl: {
    same_person_orders_and_approves: () =>
      'Tę wypłatę zlecono z tego samego konta. Zatwierdzić albo odrzucić musi ją inna osoba.',
    order_withdrawn_by_another: () => 'Zlecenie cofa osoba, która je złożyła. Inna osoba może je odrzucić.',
    instalment_already_ordered: () => 'Wypłatę tej transzy już zlecono. Odśwież stronę.',
    payment_above_agreement: () =>
      'Ta wypłata przekroczyłaby kwotę dotacji z umowy. Sprawdź, co już zlecono i wypłacono.',
    payment_year_not_taken_on: (p) =>
      `Pieniędzy na ${year(p, 'pl')} nie przejęto jeszcze z programu tego roku. Przejmij je na stronie umowy, a potem zleć wypłatę.`,
    payment_awaits_report: (p) =>
      `Umowa uzależnia tę transzę od sprawozdania częściowego za ${year(p, 'pl', 'poprzedni rok')}. Wypłatę można zlecić, gdy zostanie zaakceptowane.`,
    execution_date_in_future: () => 'Dzień wykonania przelewu nie może być późniejszy niż dzisiaj.',
    execution_before_approval: (p) =>
      `Dzień wykonania przelewu nie może być wcześniejszy niż jego zatwierdzenie${inBrackets(p, 'approvedOn', 'pl')}.`,
    execution_after_budget_year: (p) =>
      `W dniu wykonania rok budżetowy tej transzy już się skończył, a przelew obciąży pozycję ${lineOf(p, 'pl')}. Sprawdź, czy wydatek nie wygasł, i potwierdź to w formularzu.`,
    instalment_before_earlier: () =>
      'Transze wypłaca się w kolejności z umowy. Zleć najpierw wcześniejszą transzę.',
    rejection_reason_required: () => 'Podaj powód odrzucenia, aby było wiadomo, co poprawić.',
  },
  en: {
    same_person_orders_and_approves: () =>
      'This payment was ordered from the same account. Another person must approve or reject it.',
    order_withdrawn_by_another: () =>
      'An order is taken back by the person who gave it. Another person may reject it.',
    instalment_already_ordered: () => 'This instalment has been ordered already. Reload the page.',
    payment_above_agreement: () =>
      'This payment would exceed the grant of the agreement. Check what has been ordered and paid.',
    payment_awaits_report: (p) =>
      `Under the agreement this instalment waits for the interim report on ${year(p, 'en', 'the previous year')}. The payment can be ordered once it is accepted.`,
    payment_year_not_taken_on: (p) =>
      `The money for ${year(p, 'en')} has not been taken on from that year’s programme yet. Take it on at the agreement’s page, then order the payment.`,
    execution_date_in_future: () => 'The day of execution cannot be later than today.',
    execution_before_approval: (p) =>
      `The day of execution cannot be earlier than the approval${inBrackets(p, 'approvedOn', 'en')}.`,
    execution_after_budget_year: (p) =>
      `On the day of execution the budget year of this instalment was over, and the transfer burdens the line ${lineOf(p, 'en')}. Check that the expenditure has not lapsed and confirm it in the form.`,
    instalment_before_earlier: () =>
      'Instalments are paid in the order of the agreement. Order the earlier one first.',
    rejection_reason_required: () => 'Give the reason for the rejection, so that it can be put right.',
  },
};
