import type { SETTLEMENT_PROBLEMS } from '@nurt/domain/settlement';
import { formatAmount, formatDate, quoted, type Locale } from '../format';
import { numberOf, textOf, type Bilingual, type Params } from './sentence';

/** Fields of an accounting document, as they follow „Podaj” / "Enter". */
const FIELDS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  pl: {
    number: 'numer dokumentu',
    issuer: 'wystawcę dokumentu',
    description: 'czego dotyczy dokument',
    costId: 'pozycję kosztów z oferty',
    issuedOn: 'datę wystawienia',
    paidOn: 'datę zapłaty',
    amountGrosze: 'kwotę dokumentu większą od zera',
    fromGrantGrosze: 'kwotę zapłaconą z dotacji (może być 0,00\u00a0zł)',
  },
  en: {
    number: 'the number of the document',
    issuer: 'the issuer of the document',
    description: 'what the document is for',
    costId: 'the cost item of the offer',
    issuedOn: 'the date of issue',
    paidOn: 'the date of payment',
    amountGrosze: 'an amount of the document above zero',
    fromGrantGrosze: 'the part paid from the grant (it may be PLN\u00a00.00)',
  },
};

const amount = (params: Params, key: string, locale: Locale): string =>
  formatAmount(numberOf(params, key), locale);
const field = (params: Params, locale: Locale): string => FIELDS[locale][textOf(params, 'field')] ?? '';

/** Days come with the problem; without them the sentence still reads. */
const inBrackets = (params: Params, keys: readonly string[], locale: Locale): string => {
  const days = keys.map((key) => textOf(params, key));
  return days.includes('') ? '' : ` (${days.map((day) => formatDate(day, locale)).join(' – ')})`;
};

export const settlement: Bilingual<typeof SETTLEMENT_PROBLEMS> = {
  pl: {
    report_results_required: () => 'Opisz osiągnięte rezultaty i podaj liczbami skalę działań.',
    report_volunteers_incomplete: () =>
      'Podaj i liczbę wolontariuszy, i liczbę godzin ich pracy, albo zostaw oba pola puste.',
    report_activities_required: () => 'Opisz wykonanie poszczególnych działań.',
    report_cost_incomplete: (p) =>
      `Podaj faktyczny wydatek dla pozycji ${quoted(textOf(p, 'name'))}. Jeśli go nie było, wpisz zero.`,
    report_cost_unknown: () => 'Tej pozycji kosztów nie ma w ofercie. Wybierz pozycję z oferty.',
    report_partner_unknown: () => 'Tej organizacji nie ma wśród oferentów.',
    report_partner_incomplete: (p) =>
      `Podaj wydatki oferenta ${quoted(textOf(p, 'name'))} albo zostaw podział pusty dla wszystkich. Jeśli nic nie wydał, wpisz zero.`,
    report_partners_do_not_sum: (p) =>
      `Wydatki oferentów dają razem ${amount(p, 'partners', 'pl')}, a wszystkie wydatki ${amount(p, 'costs', 'pl')}. Różnica: ${amount(p, 'difference', 'pl')}. Obie sumy muszą być równe.`,
    report_grant_required: () => 'Podaj, ile dotacji wykorzystano. Jeśli nic, wpisz zero.',
    report_sources_do_not_sum: (p) =>
      `Źródła finansowania dają razem ${amount(p, 'sources', 'pl')}, a wydatki ${amount(p, 'costs', 'pl')}. Różnica: ${amount(p, 'difference', 'pl')}. Obie sumy muszą być równe.`,
    report_spending_above_documents: (p) =>
      `Dokumenty wykazują z dotacji ${amount(p, 'documents', 'pl')}, a wykorzystano ${amount(p, 'used', 'pl')}. Różnica: ${amount(p, 'difference', 'pl')}. Obie kwoty muszą być równe.`,
    report_grant_above_paid: (p) =>
      `Wykorzystana dotacja (${amount(p, 'used', 'pl')}) przekracza kwotę wypłaconą: ${amount(p, 'paid', 'pl')}.`,
    report_document_incomplete: (p) => `Podaj ${field(p, 'pl')}.`,
    report_document_outside_term: (p) =>
      `Ta data wypada poza terminem realizacji zadania${inBrackets(p, ['from', 'to'], 'pl')}. Takiego wydatku nie można rozliczyć.`,
    report_document_repeated: (p) =>
      `Dokument ${textOf(p, 'number')} (${textOf(p, 'issuer')}) jest już na liście. Usuń powtórzenie.`,
    report_document_grant_above_amount: (p) =>
      `Kwota z dotacji nie może przekraczać kwoty dokumentu: ${amount(p, 'amount', 'pl')}.`,
    report_documents_above_cost: (p) =>
      `Dokumenty do pozycji ${quoted(textOf(p, 'name'))} wykazują z dotacji ${amount(p, 'documents', 'pl')}, więcej niż jej wydatek: ${amount(p, 'actual', 'pl')}.`,
    report_statement_required: () => 'Złóż to oświadczenie: bez niego nie można złożyć sprawozdania.',
    report_not_due: () =>
      'Sprawozdanie można złożyć dopiero po końcu okresu, którego dotyczy: zadania albo roku. Do tego czasu można je przygotowywać.',
    report_year_unknown: (p) =>
      `Za rok ${textOf(p, 'year')} nie składa się sprawozdania częściowego z tej umowy.`,
    report_interim_awaited: (p) =>
      textOf(p, 'year') === ''
        ? 'Sprawozdanie końcowe można złożyć, gdy wszystkie sprawozdania częściowe zostaną zaakceptowane.'
        : `Sprawozdanie końcowe można złożyć, gdy zostanie zaakceptowane sprawozdanie częściowe za ${textOf(p, 'year')} r.`,
    report_payments_open: () =>
      'Wypłata transzy z tej umowy jest w toku. Wykonaj ją albo odrzuć, a potem zaakceptuj sprawozdanie.',
    remarks_required: () => 'Napisz, co należy poprawić.',
    return_amount_required: () => 'Podaj kwotę zwrotu albo odsetek większą od zera.',
    return_above_due: (p) =>
      `Ta kwota przekracza to, co pozostało do zwrotu: ${amount(p, 'maximum', 'pl')}. Sprawdź podział na należność i odsetki.`,
    return_date_in_future: () => 'Dzień wpływu nie może być późniejszy niż dzisiaj.',
    return_before_payment: (p) =>
      `Dzień wpływu nie może być wcześniejszy niż wypłata dotacji${inBrackets(p, ['paidOn'], 'pl')}.`,
  },
  en: {
    report_results_required: () => 'Describe the results and give the scale of the activities in figures.',
    report_volunteers_incomplete: () =>
      'Enter both the number of volunteers and the hours of their work, or leave both empty.',
    report_activities_required: () => 'Describe how each activity was carried out.',
    report_cost_incomplete: (p) =>
      `Enter the actual spending on “${textOf(p, 'name')}”. If there was none, enter zero.`,
    report_cost_unknown: () => 'The offer has no such cost item. Choose one of the offer.',
    report_partner_unknown: () => 'This organisation is not among the applicants.',
    report_partner_incomplete: (p) =>
      `Enter what “${textOf(p, 'name')}” spent, or leave the split empty for all. If it spent nothing, enter zero.`,
    report_partners_do_not_sum: (p) =>
      `The applicants together spent ${amount(p, 'partners', 'en')}, and all spending is ${amount(p, 'costs', 'en')}. Difference: ${amount(p, 'difference', 'en')}. Both sums must be equal.`,
    report_grant_required: () => 'Enter how much of the grant was used. If none, enter zero.',
    report_sources_do_not_sum: (p) =>
      `The sources come to ${amount(p, 'sources', 'en')}, and the spending to ${amount(p, 'costs', 'en')}. Difference: ${amount(p, 'difference', 'en')}. Both sums must be equal.`,
    report_spending_above_documents: (p) =>
      `The documents show ${amount(p, 'documents', 'en')} from the grant, and ${amount(p, 'used', 'en')} was used. Difference: ${amount(p, 'difference', 'en')}. Both amounts must be equal.`,
    report_grant_above_paid: (p) =>
      `The grant used (${amount(p, 'used', 'en')}) exceeds what was paid: ${amount(p, 'paid', 'en')}.`,
    report_document_incomplete: (p) => `Enter ${field(p, 'en')}.`,
    report_document_outside_term: (p) =>
      `This date lies outside the term of the task${inBrackets(p, ['from', 'to'], 'en')}. Such spending cannot be accounted for.`,
    report_document_repeated: (p) =>
      `Document ${textOf(p, 'number')} (${textOf(p, 'issuer')}) is on the list already. Remove the repetition.`,
    report_document_grant_above_amount: (p) =>
      `The part from the grant cannot exceed the amount of the document: ${amount(p, 'amount', 'en')}.`,
    report_documents_above_cost: (p) =>
      `The documents for “${textOf(p, 'name')}” show ${amount(p, 'documents', 'en')} from the grant, more than was spent on it: ${amount(p, 'actual', 'en')}.`,
    report_statement_required: () => 'Make this statement: the report cannot be submitted without it.',
    report_not_due: () =>
      'A report can be submitted only once what it tells of is over: the task or the year. Until then it can be prepared.',
    report_year_unknown: (p) => `This agreement asks for no interim report on ${textOf(p, 'year')}.`,
    report_interim_awaited: (p) =>
      textOf(p, 'year') === ''
        ? 'The final report can be submitted once all interim reports are accepted.'
        : `The final report can be submitted once the interim report on ${textOf(p, 'year')} is accepted.`,
    report_payments_open: () =>
      'A payment of an instalment of this agreement is under way. Execute or reject it, then accept the report.',
    remarks_required: () => 'Write what should be put right.',
    return_amount_required: () => 'Enter an amount of principal or interest above zero.',
    return_above_due: (p) =>
      `This amount exceeds what is left to return: ${amount(p, 'maximum', 'en')}. Check how it is split between principal and interest.`,
    return_date_in_future: () => 'The day of receipt cannot be later than today.',
    return_before_payment: (p) =>
      `The day of receipt cannot be earlier than the payment of the grant${inBrackets(p, ['paidOn'], 'en')}.`,
  },
};
