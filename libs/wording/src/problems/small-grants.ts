import type { SMALL_GRANT_PROBLEMS } from '@nurt/domain/small-grants';
import { PUBLICATION_PLACE_LABELS, PUBLICATION_PLACES } from '@nurt/domain/statute';
import { formatAmount, formatDate, formatShare, type Locale } from '../format';
import { numberOf, textOf, type Bilingual, type Params } from './sentence';

function day(params: Params, key: string, locale: Locale): string {
  const text = textOf(params, key);
  return text === '' ? '' : formatDate(text, locale);
}

function place(params: Params, locale: Locale): string {
  const key = PUBLICATION_PLACES.find((known) => known === textOf(params, 'place'));
  return key ? PUBLICATION_PLACE_LABELS[key][locale] : textOf(params, 'place');
}

const amount = (params: Params, key: string, locale: Locale): string =>
  formatAmount(numberOf(params, key), locale);
const share = (params: Params, locale: Locale): string => formatShare(numberOf(params, 'share'), locale);

export const smallGrants: Bilingual<typeof SMALL_GRANT_PROBLEMS> = {
  pl: {
    small_grant_drafts_too_many: (p) =>
      `Organizacja ma już w tym urzędzie ${textOf(p, 'maximum')} roboczych ofert o mały grant i więcej naraz nie można. Dokończ którąś albo usuń te, które nie są potrzebne.`,
    small_grant_kind_required: () => 'Wskaż, czy dotacja ma wesprzeć zadanie, czy sfinansować je w całości.',
    small_grant_sphere_required: () => 'Wybierz rodzaj zadania publicznego.',
    small_grant_results_required: () => 'Podaj co najmniej jeden zakładany rezultat.',
    small_grant_characteristics_required: () => 'Napisz krótką charakterystykę oferenta.',
    small_grant_cost_empty: (p) =>
      `Koszt nr ${textOf(p, 'position')} nie ma wartości. Podaj kwotę z dotacji albo z innych źródeł.`,
    small_grant_above_task_limit: (p) =>
      `Mały grant na jedno zadanie może wynieść najwyżej ${amount(p, 'maximum', 'pl')}, a oferta mówi o ${amount(p, 'asked', 'pl')}. Zmniejsz kwotę z dotacji.`,
    small_grant_term_too_long: (p) =>
      `Zadanie może trwać najwyżej ${textOf(p, 'maximum')} dni, a w ofercie trwa ${textOf(p, 'days')}. Skróć termin.`,
    small_grant_term_started: (p) =>
      `Zadanie nie może zacząć się przed dniem złożenia oferty (${day(p, 'on', 'pl')}). Podaj późniejszy początek.`,
    small_grant_term_two_years: (p) =>
      `Dotacja służy jednemu rokowi budżetowemu: zadanie musi skończyć się do 31 grudnia ${textOf(p, 'year')} r. Skróć termin.`,
    small_grant_published_already: () =>
      'Oferta jest już opublikowana, więc nie można jej wycofać. O rezygnacji zawiadom urząd.',
    small_grant_publication_before_receipt: (p) =>
      `Dzień publikacji (${place(p, 'pl')}) jest wcześniejszy niż wpływ oferty ${day(p, 'receivedOn', 'pl')}. Sprawdź datę.`,
    small_grant_publication_in_future: (p) =>
      `Dzień publikacji (${place(p, 'pl')}) nie może być późniejszy niż dzisiaj. Zapisz go, gdy oferta się ukaże.`,
    small_grant_comments_open: (p) =>
      `Do ${day(p, 'until', 'pl')} każdy może zgłaszać uwagi do oferty. Rozstrzygnij ją następnego dnia albo później.`,
    small_grant_comments_closed: (p) =>
      `Uwagi do tej oferty można było zgłaszać do ${day(p, 'until', 'pl')}. Ten termin minął.`,
    small_grant_comments_full: (p) =>
      `Do tej oferty zgłoszono już ${textOf(p, 'maximum')} uwag i formularz nie przyjmuje kolejnych. Uwagę można złożyć w urzędzie.`,
    small_grant_comments_unconsidered: (p) =>
      `Liczba zgłoszonych uwag: ${textOf(p, 'count')}. Napisz, jak je rozpatrzono.`,
    small_grant_reasons_required: () =>
      'Uzasadnij rozstrzygnięcie: dlaczego realizacja zadania jest celowa albo nie jest.',
    small_grant_amount_required: () => 'Podaj kwotę dotacji większą od zera.',
    small_grant_above_request: (p) =>
      `Organizacja wnioskuje o ${amount(p, 'maximum', 'pl')}. Nie można przyznać więcej.`,
    small_grant_line_required: () => 'Wybierz pozycję budżetu, z której będzie wypłacona dotacja.',
    small_grant_line_unsuitable: (p) =>
      `Z tej pozycji nie można dać małego grantu. Wybierz pozycję na zadania pożytku publicznego z przyjętego programu na ${textOf(p, 'year')} rok.`,
    small_grant_line_short: (p) =>
      `Na tej pozycji budżetu wolne są tylko ${amount(p, 'available', 'pl')}. Zmniejsz dotację albo wybierz inną pozycję.`,
    small_grant_above_year_limit: (p) =>
      `Organizacja może dostać od tego urzędu w ${textOf(p, 'year')} roku najwyżej ${amount(p, 'limit', 'pl')} w małych grantach. Przyznano już ${amount(p, 'granted', 'pl')}, zostało ${amount(p, 'left', 'pl')}.`,
    small_grant_above_pool: (p) =>
      `Małe granty mogą wynieść najwyżej ${share(p, 'pl')} dotacji zaplanowanych na ${textOf(p, 'year')} rok, czyli ${amount(p, 'limit', 'pl')}. Przyznano już ${amount(p, 'granted', 'pl')}, zostało ${amount(p, 'left', 'pl')}.`,
    small_grant_pool_below_granted: (p) =>
      `Przy tej podstawie pula wyniosłaby ${amount(p, 'limit', 'pl')}, a przyznano już ${amount(p, 'granted', 'pl')}. Podaj wyższą podstawę.`,
    small_grant_pool_reason_required: () => 'Napisz, z czego wynika ta podstawa puli.',
  },
  en: {
    small_grant_drafts_too_many: (p) =>
      `The organisation already has ${textOf(p, 'maximum')} draft offers for small grants of this authority, and may not have more at once. Finish one, or discard those that are not needed.`,
    small_grant_kind_required: () => 'Say whether the grant supports the task or finances the whole of it.',
    small_grant_sphere_required: () => 'Choose the kind of public task.',
    small_grant_results_required: () => 'Enter at least one expected result.',
    small_grant_characteristics_required: () => 'Write a short description of the applicant.',
    small_grant_cost_empty: (p) =>
      `Cost no. ${textOf(p, 'position')} has no value. Enter an amount from the grant or from other sources.`,
    small_grant_above_task_limit: (p) =>
      `A small grant for one task may be at most ${amount(p, 'maximum', 'en')}; this is ${amount(p, 'asked', 'en')}. Reduce the amount from the grant.`,
    small_grant_term_too_long: (p) =>
      `The task may last at most ${textOf(p, 'maximum')} days; in the offer it lasts ${textOf(p, 'days')}. Shorten it.`,
    small_grant_term_started: (p) =>
      `The task cannot begin before the day of the offer (${day(p, 'on', 'en')}). Choose a later day.`,
    small_grant_term_two_years: (p) =>
      `A grant serves one budget year: the task must end by 31 December ${textOf(p, 'year')}. Shorten it.`,
    small_grant_published_already: () =>
      'The offer has been published, so it cannot be withdrawn. Tell the office if you resign.',
    small_grant_publication_before_receipt: (p) =>
      `The day of publication (${place(p, 'en')}) is earlier than the receipt of the offer on ${day(p, 'receivedOn', 'en')}. Check the date.`,
    small_grant_publication_in_future: (p) =>
      `The day of publication (${place(p, 'en')}) cannot be later than today. Record it when the offer has appeared.`,
    small_grant_comments_open: (p) =>
      `Until ${day(p, 'until', 'en')} anybody may comment on the offer. Decide on the next day or later.`,
    small_grant_comments_closed: (p) =>
      `Comments on this offer were taken until ${day(p, 'until', 'en')}. That day has passed.`,
    small_grant_comments_full: (p) =>
      `This offer has received ${textOf(p, 'maximum')} comments and the form takes no more. A comment can be handed in at the office.`,
    small_grant_comments_unconsidered: (p) =>
      `Comments received: ${textOf(p, 'count')}. Write how they were considered.`,
    small_grant_reasons_required: () => 'Give the reasons: why the task is purposeful, or why it is not.',
    small_grant_amount_required: () => 'Enter a grant larger than zero.',
    small_grant_above_request: (p) =>
      `The organisation asks for ${amount(p, 'maximum', 'en')}. No more can be granted.`,
    small_grant_line_required: () => 'Choose the budget line that pays the grant.',
    small_grant_line_unsuitable: (p) =>
      `This line cannot pay a small grant. Choose a line for public benefit tasks from the adopted programme of ${textOf(p, 'year')}.`,
    small_grant_line_short: (p) =>
      `Only ${amount(p, 'available', 'en')} is free on this budget line. Reduce the grant or choose another line.`,
    small_grant_above_year_limit: (p) =>
      `The organisation may receive at most ${amount(p, 'limit', 'en')} in small grants from this authority in ${textOf(p, 'year')}. ${amount(p, 'granted', 'en')} has been granted, ${amount(p, 'left', 'en')} is left.`,
    small_grant_above_pool: (p) =>
      `Small grants may be at most ${share(p, 'en')} of the grants planned for ${textOf(p, 'year')}, that is ${amount(p, 'limit', 'en')}. ${amount(p, 'granted', 'en')} has been granted, ${amount(p, 'left', 'en')} is left.`,
    small_grant_pool_below_granted: (p) =>
      `On this base the pool would be ${amount(p, 'limit', 'en')}, and ${amount(p, 'granted', 'en')} has been granted. Enter a higher base.`,
    small_grant_pool_reason_required: () => 'Write what this base of the pool rests on.',
  },
};
