import type { PROGRAMME_PROBLEMS } from '@nurt/domain/programmes';
import { textOf, type Bilingual } from './sentence';

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
    money_day_in_future: () => 'Stan środków można pokazać na dziś albo na dzień, który minął.',
    closing_before_year_end: (p) =>
      `Rok ${textOf(p, 'year')} można zamknąć najwcześniej 1 stycznia następnego roku: budżet obowiązuje do 31 grudnia (art. 263 ust. 1 ustawy o finansach publicznych).`,
    closing_call_unresolved: (p) =>
      `Nabór ${textOf(p, 'title')} nie jest jeszcze rozstrzygnięty. Rozstrzygnij go albo unieważnij.`,
    closing_award_without_agreement: (p) =>
      `Dotacja przyznana na ofertę ${textOf(p, 'title')} nie ma podpisanej umowy. Doprowadź do jej podpisania.`,
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
    money_day_in_future: () => 'The money can be shown for today or for a day that has passed.',
    closing_before_year_end: (p) =>
      `The year ${textOf(p, 'year')} can be closed on 1 January of the next year at the earliest: its budget lasts until 31 December (art. 263(1) of the Public Finance Act).`,
    closing_call_unresolved: (p) =>
      `The call ${textOf(p, 'title')} is not resolved yet. Resolve or annul it.`,
    closing_award_without_agreement: (p) =>
      `The grant awarded to the offer ${textOf(p, 'title')} has no signed agreement. Have it signed.`,
    closing_payment_in_flight: (p) =>
      `A payment order for the agreement ${textOf(p, 'title')} waits for approval or for the bank. Finish or reject it.`,
    report_before_closing: () => 'First the treasurer closes the year. The report is sent after the closing.',
  },
};
