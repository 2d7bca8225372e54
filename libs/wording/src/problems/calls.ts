import type { CALL_PROBLEMS } from '@nurt/domain/calls';
import { ANNOUNCEMENT_ITEMS, PUBLICATION_PLACE_LABELS, PUBLICATION_PLACES } from '@nurt/domain/statute';
import { formatAmount, formatDate, formatDateTime, formatShare, type Locale } from '../format';
import { numberOf, textOf, type Bilingual, type Params } from './sentence';

/** Name of an item of art. 13 ust. 2; the key itself for one that is not known. */
function item(params: Params, locale: Locale): string {
  const key = textOf(params, 'item');
  return ANNOUNCEMENT_ITEMS.find((known) => known.key === key)?.[locale] ?? key;
}

function place(params: Params, locale: Locale): string {
  const key = PUBLICATION_PLACES.find((known) => known === textOf(params, 'place'));
  return key ? PUBLICATION_PLACE_LABELS[key][locale] : textOf(params, 'place');
}

/** A day of the params in words; nothing where it is missing. */
function day(params: Params, key: string, locale: Locale): string {
  const text = textOf(params, key);
  return text === '' ? '' : formatDate(text, locale);
}

function moment(params: Params, key: string, locale: Locale): string {
  const text = textOf(params, key);
  return text === '' ? '' : formatDateTime(text, locale);
}

/** The number of a row after its noun; nothing where it is missing. */
const numbered = (params: Params): string =>
  textOf(params, 'number') === '' ? '' : ` ${textOf(params, 'number')}`;

const amount = (params: Params, key: string, locale: Locale): string =>
  formatAmount(numberOf(params, key), locale);

export const calls: Bilingual<typeof CALL_PROBLEMS> = {
  pl: {
    call_line_required: () => 'Wybierz pozycję budżetu, z której będą finansowane dotacje.',
    call_pool_required: () => 'Podaj wysokość środków przeznaczonych na zadanie, większą od zera.',
    call_pool_above_available: (p) =>
      `Pula ${amount(p, 'poolGrosze', 'pl')} przekracza wolne środki pozycji budżetu: zostało ${amount(p, 'availableGrosze', 'pl')}. Zmniejsz pulę albo wybierz inną pozycję.`,
    call_item_missing: (p) =>
      `Brakuje obowiązkowego elementu ogłoszenia: ${item(p, 'pl')}. Uzupełnij to pole.`,
    call_window_too_short: (p) =>
      `Termin składania ofert jest za krótki: od ostatniej publikacji (${day(p, 'lastPublication', 'pl')}) musi minąć co najmniej ${textOf(p, 'days')} dni. Najwcześniejszy możliwy dzień to ${day(p, 'earliest', 'pl')}.`,
    call_closes_in_past: () => 'Termin składania ofert już minął. Podaj późniejszy.',
    call_publication_missing: (p) =>
      `Ogłoszenie nie ukazało się jeszcze wszędzie. Zapisz jego publikację: ${place(p, 'pl')}.`,
    call_bonus_weight_required: () => 'Podaj, ile kryterium premiujące dodaje do wyniku.',
    call_tie_break_criterion_unknown: () =>
      'Wskaż kryterium, które rozstrzyga przy równej liczbie punktów; musi należeć do kryteriów tego naboru.',
    call_own_contribution_in_entrustment: () =>
      'Przy powierzeniu dotacja finansuje całe zadanie, więc nie można wymagać wkładu własnego.',
    call_own_contribution_kind_required: () => 'Zaznacz, jaki wkład własny się liczy.',
    call_own_contribution_too_large: () => 'Wkład własny nie może wynosić 100\u00a0% kosztów.',
    call_organisation_cap_above_pool: (p) =>
      `Największa kwota dla jednej organizacji przekracza całą pulę (${amount(p, 'poolGrosze', 'pl')}). Zmniejsz ją.`,
    call_online_confirmation_required: () =>
      'Oferty składa się w systemie, więc potwierdzenie online musi być dostępne.',
    call_correction_scope_required: () => 'Zaznacz, co oferent może poprawić.',
    call_correction_field_fixed: () =>
      'Formy zlecenia ogłoszonego konkursu nie można zmienić. Ogłoś nowy konkurs.',
    call_correction_empty: () => 'Niczego nie zmieniono w ogłoszeniu.',
    call_correction_shortens: (p) =>
      `Terminu składania ofert nie można skrócić; jest ustalony na ${moment(p, 'closesAt', 'pl')}.`,
    call_correction_needs_time: (p) =>
      `Zmiana jest istotna, więc od jej publikacji (${day(p, 'published', 'pl')}) musi znów minąć co najmniej ${textOf(p, 'days')} dni. Najwcześniejszy możliwy termin to ${day(p, 'earliest', 'pl')}.`,
    call_questions_closed: () =>
      'Pytania można zadawać do dnia poprzedzającego ostatni dzień składania ofert. Zadzwoń do urzędu.',
    call_questions_slowed: (p) =>
      `Zbyt wiele pytań w krótkim czasie. Spróbuj ponownie za ${textOf(p, 'minutes')} min.`,
    call_on_draft_budget: () =>
      'Nabór ogłoszono na podstawie projektu budżetu. Rozstrzygnąć go można dopiero po przyjęciu programu, gdy na pozycji są środki.',
    call_window_unlawful: (p) =>
      `Ostatnia publikacja (${day(p, 'lastPublication', 'pl')}) nastąpiła tak późno, że nabór kończy się (${day(p, 'closes', 'pl')}) przed upływem ${textOf(p, 'days')} dni. Przedłuż nabór co najmniej do ${day(p, 'earliest', 'pl')}; do tego czasu ofert nie można oceniać.`,
    call_publication_registered: () =>
      'Publikacja w tym miejscu jest już zapisana. Jeśli data jest błędna, popraw wpis.',
    call_publication_not_registered: (p) => `Nie ma jeszcze wpisu do poprawienia: ${place(p, 'pl')}.`,
    call_publication_not_required: (p) =>
      `Podstawa prawna tego naboru nie wymaga publikacji w tym miejscu: ${place(p, 'pl')}.`,
    call_publication_in_future: (p) =>
      `Dzień publikacji (${place(p, 'pl')}) nie może być późniejszy niż dzisiaj. Zapisz go, gdy ogłoszenie się ukaże.`,
    call_task_dates_reversed: () => 'Koniec realizacji zadania przypada przed jego początkiem. Popraw daty.',
    call_task_before_window: () =>
      'Zadanie skończyłoby się, zanim minie termin składania ofert. Podaj późniejszy koniec zadania.',
    call_task_outside_year: (p) =>
      `Zadanie musi mieścić się w roku budżetowym ${textOf(p, 'year')}: dotację można wykorzystać do ${day(p, 'lastDay', 'pl')}.`,
    call_task_too_long: (p) =>
      `Umowę można zawrzeć najwyżej na ${textOf(p, 'years')} lat (art. 16 ust. 3 ustawy). Zadanie musi się skończyć do ${day(p, 'lastDay', 'pl')}.`,
    call_later_year_missing: (p) =>
      `Zadanie sięga roku ${textOf(p, 'year')}. Podaj, ile środków przewidziano na ten rok; jeśli nie będzie dotacji, wpisz zero.`,
    call_later_year_unexpected: (p) =>
      `Zadanie nie sięga roku ${textOf(p, 'year')} albo ten rok podano dwa razy. Usuń kwotę lub popraw koniec zadania.`,
    call_year_above_limit: (p) =>
      `Na rok ${textOf(p, 'year')} zostało ${amount(p, 'leftGrosze', 'pl')} z wiążącego limitu programu wieloletniego (${amount(p, 'limitGrosze', 'pl')}, uchwała nr ${textOf(p, 'resolution')}; inne nabory: ${amount(p, 'promisedGrosze', 'pl')}). Zmniejsz kwotę albo najpierw zmień program wieloletni.`,
    call_year_above_limit_now: () =>
      'W międzyczasie inny nabór wykorzystał limit któregoś z następnych lat. Odśwież stronę i sprawdź, ile zostało.',
    call_year_above_limit_told: (p) =>
      `Na rok ${textOf(p, 'year')} zostało ${amount(p, 'leftGrosze', 'pl')} z limitu programu wieloletniego (${amount(p, 'limitGrosze', 'pl')}, uchwała nr ${textOf(p, 'resolution')}; inne nabory: ${amount(p, 'promisedGrosze', 'pl')}). Nabór można ogłosić; rozważ zmianę programu wieloletniego.`,
    call_year_without_limit: (p) =>
      `Żaden program wieloletni nie ma limitu tej pozycji na ${textOf(p, 'year')} r. Sprawdź, czy wieloletnia prognoza finansowa upoważnia do zobowiązania ${amount(p, 'grosze', 'pl')} na ten rok.`,
    call_decision_before_close: (p) =>
      `Termin wyboru ofert przypada przed końcem ich składania (${day(p, 'closes', 'pl')}). Podaj późniejszy.`,
    call_decision_after_task_end: (p) =>
      `Wybór ofert nastąpiłby po zakończeniu zadania (${day(p, 'taskTo', 'pl')}). Podaj wcześniejszy termin wyboru albo późniejszy koniec zadania.`,
    call_criteria_required: () => 'Dodaj co najmniej jedno kryterium wyboru ofert.',
    call_weights_not_whole: (p) =>
      `Wagi kryteriów muszą dać razem 100,00\u00a0%, a dają ${formatShare(numberOf(p, 'sum'), 'pl')}. Popraw wagi.`,
    call_threshold_out_of_range: () => 'Próg punktowy musi mieścić się między 0\u00a0% a 100\u00a0%.',
    call_checklist_text_required: (p) =>
      `Punkt${numbered(p)} oceny formalnej nie ma treści. Wpisz ją albo usuń punkt.`,
    call_criterion_name_required: (p) =>
      `Kryterium${numbered(p)} nie ma nazwy. Wpisz ją albo usuń kryterium.`,
    call_attachment_name_required: (p) =>
      `Wymagany załącznik${numbered(p)} nie ma nazwy. Wpisz ją albo usuń pozycję.`,
    call_checklist_required: () => 'Dodaj co najmniej jeden punkt oceny formalnej.',
    call_support_share_cap: () =>
      'Wsparcie oznacza dofinansowanie, więc dotacja nie może pokrywać 100\u00a0% kosztów. Obniż największy udział dotacji albo wybierz powierzenie.',
    call_maximum_grant_above_pool: (p) =>
      `Największa dotacja przekracza całą pulę (${amount(p, 'poolGrosze', 'pl')}). Zmniejsz ją.`,
    call_same_kind_missing: (p) =>
      `Podaj zadania tego samego rodzaju z roku ${textOf(p, 'year')} i ich koszty. Jeśli ich nie było, wpisz to w opisie i podaj zero.`,
    call_not_open: () => 'Ten nabór nie przyjmuje ofert: jeszcze się nie zaczął albo już się skończył.',
    call_already_announced: () =>
      'Ten konkurs został już ogłoszony i jego treści nie można zmienić. Odśwież stronę, aby zobaczyć ogłoszenie.',
    call_window_not_closed: () =>
      'Nabór jeszcze trwa. Ta czynność będzie możliwa po upływie terminu składania ofert.',
    call_has_offers: () =>
      'Konkursu nie można unieważnić: są oferty, które spełniają warunki ogłoszenia albo czekają na ocenę formalną.',
    annulment_grounds_required: () => 'Podaj powód unieważnienia konkursu.',
    call_not_draft: () =>
      'Nabór jest przekazany do zatwierdzenia albo zatwierdzony i nie można go teraz zmieniać. Najpierw trzeba go cofnąć do szkicu.',
    call_not_approved: () => 'Nabór trzeba najpierw przekazać do zatwierdzenia drugiej osobie.',
    call_approver_is_author: () =>
      'Nabór zatwierdza inna osoba niż ta, która go przekazała albo ostatnio zmieniała.',
    call_proposed_by_other: () => 'Nabór może cofnąć tylko osoba, która przekazała go do zatwierdzenia.',
  },
  en: {
    call_line_required: () => 'Choose the budget line that will pay for the grants.',
    call_pool_required: () => 'Enter the funds for the task, more than zero.',
    call_pool_above_available: (p) =>
      `The pool of ${amount(p, 'poolGrosze', 'en')} exceeds what is free on the budget line: ${amount(p, 'availableGrosze', 'en')}. Lower the pool or choose another line.`,
    call_item_missing: (p) =>
      `An obligatory item of the announcement is missing: ${item(p, 'en')}. Fill this field in.`,
    call_window_too_short: (p) =>
      `The time for offers is too short: at least ${textOf(p, 'days')} days must pass from the last publication (${day(p, 'lastPublication', 'en')}). The earliest possible day is ${day(p, 'earliest', 'en')}.`,
    call_closes_in_past: () => 'The deadline for offers has passed already. Enter a later one.',
    call_publication_missing: (p) =>
      `The announcement has not appeared everywhere yet. Register its publication: ${place(p, 'en')}.`,
    call_bonus_weight_required: () => 'Enter how much the bonus criterion adds to the score.',
    call_tie_break_criterion_unknown: () =>
      'Choose the criterion that decides between equal scores; it must be one of this call’s criteria.',
    call_own_contribution_in_entrustment: () =>
      'With entrustment the grant finances the whole task, so no own contribution can be asked for.',
    call_own_contribution_kind_required: () => 'Choose which own contribution counts.',
    call_own_contribution_too_large: () => 'The own contribution cannot be 100% of the costs.',
    call_organisation_cap_above_pool: (p) =>
      `The limit for one organisation exceeds the whole pool (${amount(p, 'poolGrosze', 'en')}). Lower it.`,
    call_online_confirmation_required: () =>
      'Offers are submitted in the system, so confirmation online must be possible.',
    call_correction_scope_required: () => 'Choose what the applicant may correct.',
    call_correction_field_fixed: () =>
      'The form of commissioning of an announced call cannot be changed. Announce a new call.',
    call_correction_empty: () => 'Nothing in the announcement has been changed.',
    call_correction_shortens: (p) =>
      `The deadline for offers cannot be moved earlier; it is ${moment(p, 'closesAt', 'en')}.`,
    call_correction_needs_time: (p) =>
      `The change is essential, so at least ${textOf(p, 'days')} days must pass again from its publication (${day(p, 'published', 'en')}). The earliest possible deadline is ${day(p, 'earliest', 'en')}.`,
    call_questions_closed: () =>
      'Questions can be asked until the day before the last day for offers. Please call the office.',
    call_questions_slowed: (p) =>
      `Too many questions in a short time. Try again in ${textOf(p, 'minutes')} min.`,
    call_on_draft_budget: () =>
      'The call was announced on the draft budget. It can be resolved only once the programme is adopted and the line holds money.',
    call_window_unlawful: (p) =>
      `The last publication (${day(p, 'lastPublication', 'en')}) came so late that the call closes (${day(p, 'closes', 'en')}) before ${textOf(p, 'days')} days have passed. Extend it to ${day(p, 'earliest', 'en')} at least; until then offers cannot be assessed.`,
    call_publication_registered: () =>
      'The publication in this place is registered already. If its date is wrong, correct the entry.',
    call_publication_not_registered: (p) => `There is no entry to correct yet: ${place(p, 'en')}.`,
    call_publication_not_required: (p) =>
      `The legal basis of this call asks for no publication in this place: ${place(p, 'en')}.`,
    call_publication_in_future: (p) =>
      `The day of publication (${place(p, 'en')}) cannot be later than today. Register it when the announcement has appeared.`,
    call_task_dates_reversed: () => 'The end of the task is before its start. Correct the dates.',
    call_task_before_window: () =>
      'The task would be over before the deadline for offers. Enter a later end of the task.',
    call_task_outside_year: (p) =>
      `The task must lie within the budget year ${textOf(p, 'year')}: the grant can be used until ${day(p, 'lastDay', 'en')}.`,
    call_task_too_long: (p) =>
      `An agreement can last ${textOf(p, 'years')} years at most (art. 16(3) of the Act). The task must end by ${day(p, 'lastDay', 'en')}.`,
    call_later_year_missing: (p) =>
      `The task reaches into ${textOf(p, 'year')}. Say how much is foreseen for that year; where there is no grant, enter zero.`,
    call_later_year_unexpected: (p) =>
      `The task does not reach into ${textOf(p, 'year')}, or the year stands twice. Remove the amount or correct the end of the task.`,
    call_year_above_limit: (p) =>
      `For ${textOf(p, 'year')} there is ${amount(p, 'leftGrosze', 'en')} left of the binding limit of the multi-year programme (${amount(p, 'limitGrosze', 'en')}, resolution no. ${textOf(p, 'resolution')}; other calls: ${amount(p, 'promisedGrosze', 'en')}). Lower the amount or first amend the multi-year programme.`,
    call_year_above_limit_now: () =>
      'Meanwhile another call used up the limit of one of the later years. Reload the page and see what is left.',
    call_year_above_limit_told: (p) =>
      `For ${textOf(p, 'year')} there is ${amount(p, 'leftGrosze', 'en')} left of the limit of the multi-year programme (${amount(p, 'limitGrosze', 'en')}, resolution no. ${textOf(p, 'resolution')}; other calls: ${amount(p, 'promisedGrosze', 'en')}). The call can be announced; consider amending the multi-year programme.`,
    call_year_without_limit: (p) =>
      `No multi-year programme has a limit of this line for ${textOf(p, 'year')}. Check that the multi-year financial forecast authorises a commitment of ${amount(p, 'grosze', 'en')} for that year.`,
    call_decision_before_close: (p) =>
      `The choice of offers would come before their deadline (${day(p, 'closes', 'en')}). Enter a later date.`,
    call_decision_after_task_end: (p) =>
      `The choice of offers would come after the end of the task (${day(p, 'taskTo', 'en')}). Enter an earlier date of choice or a later end of the task.`,
    call_criteria_required: () => 'Add at least one criterion for choosing offers.',
    call_weights_not_whole: (p) =>
      `The weights of the criteria must add up to 100%; they add up to ${formatShare(numberOf(p, 'sum'), 'en')}. Correct the weights.`,
    call_threshold_out_of_range: () => 'The threshold must lie between 0% and 100%.',
    call_checklist_text_required: (p) =>
      `Point${numbered(p)} of the formal check has no text. Write it or remove the point.`,
    call_criterion_name_required: (p) =>
      `Criterion${numbered(p)} has no name. Enter it or remove the criterion.`,
    call_attachment_name_required: (p) =>
      `Required attachment${numbered(p)} has no name. Enter it or remove the row.`,
    call_checklist_required: () => 'Add at least one point of the formal check.',
    call_support_share_cap: () =>
      'Support is co-financing, so the grant cannot cover 100% of the costs. Lower the largest share of the grant or choose entrustment.',
    call_maximum_grant_above_pool: (p) =>
      `The largest grant exceeds the whole pool (${amount(p, 'poolGrosze', 'en')}). Lower it.`,
    call_same_kind_missing: (p) =>
      `Enter the tasks of the same kind in ${textOf(p, 'year')} and their costs. If there were none, say so in the description and enter zero.`,
    call_not_open: () => 'This call takes no offers: it has not begun yet or has ended.',
    call_already_announced: () =>
      'This call has been announced and its contents cannot be changed. Reload the page to see the announcement.',
    call_window_not_closed: () =>
      'The call is still open. This will be possible once the deadline for offers has passed.',
    call_has_offers: () =>
      'The call cannot be annulled: there are offers that meet the announcement or wait for the formal check.',
    annulment_grounds_required: () => 'Enter the grounds for annulling the call.',
    call_not_draft: () =>
      'The call is awaiting approval or approved and cannot be changed now. It has to go back to a draft first.',
    call_not_approved: () => 'The call must first be approved by a second person.',
    call_approver_is_author: () =>
      'A call is approved by somebody other than the person who handed it over or changed it last.',
    call_proposed_by_other: () => 'Only the person who handed the call over can take it back.',
  },
};
