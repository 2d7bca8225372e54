import type { PROGRAMME_PROBLEMS } from '@nurt/domain/programmes';
import { PROGRAMME_SECTIONS } from '@nurt/domain/statute';
import { formatAmount, formatDate, quoted, type Locale } from '../format';
import { numberOf, textOf, type Bilingual, type Params } from './sentence';

/** Name of a section of the programme; the key itself for one that is not known. */
function section(params: Params, locale: Locale): string {
  const key = textOf(params, 'section');
  return PROGRAMME_SECTIONS.find((known) => known.key === key)?.[locale] ?? key;
}

const amount = (params: Params, key: string, locale: Locale): string =>
  formatAmount(numberOf(params, key), locale);

export const programmes: Bilingual<typeof PROGRAMME_PROBLEMS> = {
  pl: {
    programme_year_taken: (p) =>
      `Program na rok ${textOf(p, 'year')} już istnieje. Otwórz go z listy programów.`,
    budget_lines_required: () => 'Dodaj co najmniej jedną pozycję budżetu.',
    line_code_repeated: () => 'Ten symbol ma już inna pozycja budżetu. Nadaj inny.',
    resolution_number_required: () => 'Podaj numer uchwały rady.',
    resolution_number_taken: () => 'Uchwałę o tym numerze już zapisano przy innym programie. Sprawdź numer.',
    resolution_date_in_future: () => 'Data uchwały nie może być późniejsza niż dzisiaj.',
    insufficient_funds: () =>
      'Na to nie ma już środków: w międzyczasie rozdysponowano je gdzie indziej. Odśwież stronę i sprawdź, ile zostało.',
    ledger_place_mismatch: () => 'Tych środków nie można przesunąć w ten sposób.',
    posting_already_reversed: () => 'Ten zapis został już wycofany.',
    sphere_required: () => 'Wskaż co najmniej jedną sferę zadań publicznych (art. 4 ust. 1 ustawy).',
    line_outside_programme: () => 'Tej pozycji budżetu nie ma w przyjętym programie. Wybierz inną.',
    programme_section_missing: (p) => `Brakuje obowiązkowej części programu: ${section(p, 'pl')}. Napisz ją.`,
    programme_funds_required: () =>
      'Program musi podawać wysokość planowanych środków. Wpisz kwotę co najmniej jednej pozycji budżetu.',
    programme_years_invalid: (p) =>
      `Program wieloletni obejmuje co najmniej dwa lata. Podaj ostatni rok od ${textOf(p, 'from')} do ${textOf(p, 'to')}.`,
    line_classification_invalid: () =>
      'Klasyfikacja jest niepełna: dział to trzy cyfry, rozdział pięć (zaczyna się od działu), paragraf cztery.',
    line_limits_missing: (p) =>
      `Podaj limit pozycji na każdy rok od ${textOf(p, 'from')} do ${textOf(p, 'to')}; jeśli w danym roku nie ma wydatków, wpisz zero.`,
    line_limits_differ: (p) =>
      `Limity na poszczególne lata dają razem ${amount(p, 'sumGrosze', 'pl')}, a kwota pozycji to ${amount(p, 'plannedGrosze', 'pl')}. Wyrównaj je.`,
    line_above_limit: (p) =>
      `Pozycja ${quoted(textOf(p, 'line'))} ma w ${textOf(p, 'year')} r. plan ${amount(p, 'plannedGrosze', 'pl')}, o ${amount(p, 'excessGrosze', 'pl')} więcej niż limit programu wieloletniego (${amount(p, 'limitGrosze', 'pl')}, uchwała nr ${textOf(p, 'resolution')}). Program można przyjąć; rozważ zmianę programu wieloletniego.`,
    line_above_binding_limit: (p) =>
      `Pozycja ${quoted(textOf(p, 'line'))} ma w ${textOf(p, 'year')} r. plan ${amount(p, 'plannedGrosze', 'pl')}, o ${amount(p, 'excessGrosze', 'pl')} więcej niż wiążący limit programu wieloletniego (${amount(p, 'limitGrosze', 'pl')}, uchwała nr ${textOf(p, 'resolution')}). Zmniejsz plan albo najpierw zmień program wieloletni uchwałą.`,
    line_below_promised: (p) =>
      `Umowy i nabory wieloletnie obiecują na ${textOf(p, 'year')} r. ${amount(p, 'promisedGrosze', 'pl')} z pozycji ${quoted(textOf(p, 'line'))}, a plan to ${amount(p, 'plannedGrosze', 'pl')}. Zaplanuj co najmniej tyle, ile obiecano.`,
    limit_below_promised: (p) =>
      `Limit pozycji ${quoted(textOf(p, 'line'))} na ${textOf(p, 'year')} r. nie może być mniejszy niż ${amount(p, 'promisedGrosze', 'pl')}: tyle obiecują na ten rok nabory i umowy wieloletnie, a limity są wiążące.`,
    resolution_before_previous: (p) =>
      `Uchwała nie może być wcześniejsza niż poprzednia uchwała w sprawie tego programu (${formatDate(textOf(p, 'previous'), 'pl')}).`,
    amendment_open_already: () =>
      'Ten program ma już przygotowywaną zmianę. Dokończ ją albo usuń, zanim zaczniesz następną.',
    amendment_changes_nothing: () =>
      'Ta zmiana niczego nie zmienia. Zmień kwotę pozycji, dodaj pozycję albo popraw część programu.',
    amendment_line_unknown: () => 'Tej pozycji budżetu nie ma w programie. Odśwież stronę i wybierz inną.',
    amendment_below_committed: (p) =>
      `Pozycji ${quoted(textOf(p, 'line'))} nie można zmniejszyć do ${amount(p, 'askedGrosze', 'pl')}: na tej pozycji rozdysponowano już środki w naborach, przyznanych dotacjach i umowach. Najmniejsza możliwa kwota to ${amount(p, 'leastGrosze', 'pl')}.`,
    attachments_too_many: (p) =>
      `Program może mieć najwyżej ${textOf(p, 'maximum')} załączników. Usuń któryś.`,
    classification_entry_malformed: () =>
      'Dział ma trzy cyfry, rozdział pięć, a paragraf cztery. Popraw symbol.',
    classification_entry_taken: () => 'Ten symbol jest już w słowniku na ten rok. Usuń go albo wpisz inny.',
    money_day_in_future: () => 'Stan środków można pokazać na dziś albo na dzień, który minął.',
    closing_before_year_end: (p) =>
      `Rok ${textOf(p, 'year')} można zamknąć najwcześniej 1 stycznia następnego roku: budżet obowiązuje do 31 grudnia (art. 263 ust. 1 ustawy o finansach publicznych).`,
    closing_call_unresolved: (p) =>
      `Nabór ${textOf(p, 'title')} nie jest jeszcze rozstrzygnięty. Rozstrzygnij go albo unieważnij.`,
    closing_award_without_agreement: (p) =>
      `Dotacja przyznana na ofertę ${textOf(p, 'title')} nie ma podpisanej umowy. Doprowadź do jej podpisania albo odnotuj, że umowy nie zawarto.`,
    closing_payment_in_flight: (p) =>
      `Polecenie przelewu do umowy ${textOf(p, 'title')} czeka na zatwierdzenie albo na bank. Dokończ je lub odrzuć.`,
    report_before_closing: () => 'Najpierw skarbnik zamyka rok. Sprawozdanie przesyła się po zamknięciu.',
  },
  en: {
    programme_year_taken: (p) =>
      `A programme for ${textOf(p, 'year')} exists already. Open it from the list.`,
    budget_lines_required: () => 'Add at least one budget line.',
    line_code_repeated: () => 'Another budget line has this code already. Choose another.',
    resolution_number_required: () => 'Enter the number of the council resolution.',
    resolution_number_taken: () =>
      'A resolution with this number belongs to another programme. Check the number.',
    resolution_date_in_future: () => 'The date of the resolution cannot be later than today.',
    insufficient_funds: () =>
      'There is no money left for this: it was used elsewhere meanwhile. Reload the page and see what is left.',
    ledger_place_mismatch: () => 'The money cannot be moved this way.',
    posting_already_reversed: () => 'This posting has been reversed already.',
    sphere_required: () => 'Name at least one sphere of public tasks (art. 4(1) of the Act).',
    line_outside_programme: () => 'This budget line is not in an adopted programme. Choose another.',
    programme_section_missing: (p) =>
      `An obligatory part of the programme is missing: ${section(p, 'en')}. Write it.`,
    programme_funds_required: () =>
      'The programme must say how much is planned for it. Enter the amount of at least one budget line.',
    programme_years_invalid: (p) =>
      `A multi-year programme covers at least two years. Enter a last year from ${textOf(p, 'from')} to ${textOf(p, 'to')}.`,
    line_classification_invalid: () =>
      'The classification is incomplete: a division has three digits, a chapter five (beginning with its division), a paragraph four.',
    line_limits_missing: (p) =>
      `Enter the limit of the line for every year from ${textOf(p, 'from')} to ${textOf(p, 'to')}; where nothing is spent in a year, enter zero.`,
    line_limits_differ: (p) =>
      `The limits of the years sum to ${amount(p, 'sumGrosze', 'en')}, the amount of the line is ${amount(p, 'plannedGrosze', 'en')}. Make them equal.`,
    line_above_limit: (p) =>
      `The line “${textOf(p, 'line')}” plans ${amount(p, 'plannedGrosze', 'en')} for ${textOf(p, 'year')}, ${amount(p, 'excessGrosze', 'en')} above the limit of the multi-year programme (${amount(p, 'limitGrosze', 'en')}, resolution no. ${textOf(p, 'resolution')}). The programme can be adopted; consider amending the multi-year one.`,
    line_above_binding_limit: (p) =>
      `The line “${textOf(p, 'line')}” plans ${amount(p, 'plannedGrosze', 'en')} for ${textOf(p, 'year')}, ${amount(p, 'excessGrosze', 'en')} above the binding limit of the multi-year programme (${amount(p, 'limitGrosze', 'en')}, resolution no. ${textOf(p, 'resolution')}). Lower the plan or first amend the multi-year programme by resolution.`,
    line_below_promised: (p) =>
      `Multi-year agreements and calls promise ${amount(p, 'promisedGrosze', 'en')} for ${textOf(p, 'year')} on the line “${textOf(p, 'line')}”, but ${amount(p, 'plannedGrosze', 'en')} is planned. Plan at least as much as is promised.`,
    limit_below_promised: (p) =>
      `The limit of the line “${textOf(p, 'line')}” for ${textOf(p, 'year')} cannot be less than ${amount(p, 'promisedGrosze', 'en')}: so much is promised for that year by multi-year calls and agreements, and the limits are binding.`,
    resolution_before_previous: (p) =>
      `The resolution cannot be earlier than the previous one on this programme (${formatDate(textOf(p, 'previous'), 'en')}).`,
    amendment_open_already: () =>
      'An amendment of this programme is being prepared already. Finish or delete it before you start another.',
    amendment_changes_nothing: () =>
      'This amendment changes nothing. Change the amount of a line, add a line or rewrite a part of the programme.',
    amendment_line_unknown: () =>
      'The programme has no such budget line. Reload the page and choose another.',
    amendment_below_committed: (p) =>
      `The line “${textOf(p, 'line')}” cannot be cut to ${amount(p, 'askedGrosze', 'en')}: calls, awards and agreements already hold money of it. The least possible amount is ${amount(p, 'leastGrosze', 'en')}.`,
    attachments_too_many: (p) =>
      `A programme can have at most ${textOf(p, 'maximum')} attachments. Remove one.`,
    classification_entry_malformed: () =>
      'A division has three digits, a chapter five, a paragraph four. Correct the code.',
    classification_entry_taken: () =>
      'This code is in the dictionary of the year already. Delete it or enter another.',
    money_day_in_future: () => 'The money can be shown for today or for a day that has passed.',
    closing_before_year_end: (p) =>
      `The year ${textOf(p, 'year')} can be closed on 1 January of the next year at the earliest: its budget lasts until 31 December (art. 263(1) of the Public Finance Act).`,
    closing_call_unresolved: (p) =>
      `The call ${textOf(p, 'title')} is not resolved yet. Resolve or annul it.`,
    closing_award_without_agreement: (p) =>
      `The grant awarded to the offer ${textOf(p, 'title')} has no signed agreement. Have it signed, or record that none was concluded.`,
    closing_payment_in_flight: (p) =>
      `A payment order for the agreement ${textOf(p, 'title')} waits for approval or for the bank. Finish or reject it.`,
    report_before_closing: () => 'First the treasurer closes the year. The report is sent after the closing.',
  },
};
