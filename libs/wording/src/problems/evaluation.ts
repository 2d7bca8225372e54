import type { EVALUATION_PROBLEMS } from '@nurt/domain/evaluation';
import { formatAmount, formatDate, quoted, type Locale } from '../format';
import { numberOf, textOf, type Bilingual, type Params } from './sentence';

const amount = (params: Params, key: string, locale: Locale): string =>
  formatAmount(numberOf(params, key), locale);

/** A day of the params in words; nothing where it is missing. */
function day(params: Params, key: string, locale: Locale): string {
  const text = textOf(params, key);
  return text === '' ? '' : formatDate(text, locale);
}

export const evaluation: Bilingual<typeof EVALUATION_PROBLEMS> = {
  pl: {
    formal_item_unanswered: (p) =>
      `Brakuje odpowiedzi. Zaznacz, czy oferta spełnia punkt ${quoted(textOf(p, 'item'))}.`,
    formal_reason_required: (p) =>
      `Uzasadnij, dlaczego warunek nie jest spełniony: ${quoted(textOf(p, 'item'))}.`,
    formal_outcome_mismatch: () =>
      'Wynik nie zgadza się z odpowiedziami: do oceny dopuszcza się ofertę, która spełnia wszystkie warunki, a odrzuca tę, która któregoś nie spełnia.',
    formal_checks_pending: () => 'Nie wszystkie oferty przeszły ocenę formalną. Najpierw dokończ tę ocenę.',
    formal_check_locked: () =>
      'Oceny formalnej nie można już zmienić: komisja zaczęła składać karty oceny w tym konkursie.',
    committee_empty: () =>
      'Ofert nie ma kto ocenić: powołaj komisję albo uzupełnij ją tam, gdzie wszyscy członkowie są wyłączeni albo zwolnieni.',
    committee_member_unknown: () =>
      'Ta osoba nie ma w urzędzie roli członka komisji konkursowej. Wybierz inną albo nadaj jej tę rolę.',
    committee_executive_missing: () =>
      'W komisji musi być co najmniej jeden przedstawiciel organu wykonawczego. Dodaj go.',
    committee_locked: () =>
      'Składu komisji nie można zmienić, bo złożono już karty oceny. Można tylko dodać osobę do oceny oferty, której nikt inny już nie oceni, a dopóki oceny są niejawne, zwolnić kogoś z dalszej oceny.',
    declaration_required: () => 'Najpierw złóż oświadczenie o bezstronności wobec tej oferty.',
    declaration_grounds_required: () => 'Wskaż co najmniej jedną przyczynę wyłączenia.',
    declaration_contradictory: () =>
      'Oświadczenie jest sprzeczne: bezstronność wyklucza wskazanie przyczyny wyłączenia.',
    member_excluded: () => 'Wyłączono Cię z oceny tej oferty, dlatego nie możesz jej czytać ani oceniać.',
    member_not_appointed: () => 'Nie należysz do komisji tego konkursu.',
    member_released: () =>
      'Zwolniono Cię z dalszej oceny w tym konkursie. Złożone karty pozostają ważne, nowych nie można złożyć.',
    release_before_sheets: () =>
      'Nie złożono jeszcze żadnej karty oceny. Zamiast zwalniać tę osobę, zmień skład komisji.',
    release_after_scoring: () =>
      'Oceny są już jawne, więc nikogo nie można zwolnić z oceny: nie wolno wybierać ocen po ich poznaniu.',
    release_nothing_owed: () =>
      'Ta osoba złożyła już wszystkie swoje karty oceny. Nie ma z czego jej zwolnić.',
    score_missing: (p) => `Podaj punkty w kryterium ${quoted(textOf(p, 'criterion'))}.`,
    score_out_of_range: (p) =>
      `W kryterium ${quoted(textOf(p, 'criterion'))} można przyznać od 0 do ${textOf(p, 'maximum')} punktów, w pełnych punktach.`,
    score_reason_required: (p) => `Uzasadnij ocenę w kryterium ${quoted(textOf(p, 'criterion'))}.`,
    sheet_already_filed: () => 'Ta karta oceny została już złożona i nie można jej zmienić.',
    sheets_pending: () => 'Nie złożono jeszcze wszystkich kart oceny. Do tego czasu oceny są niejawne.',
    ranking_not_ready: () => 'Lista rankingowa jeszcze nie powstała: nie zakończono oceny ofert.',
    proposal_offer_unknown: () => 'Tej oferty nie ma na liście rankingowej konkursu. Odśwież stronę.',
    proposal_below_threshold: (p) =>
      `Oferta z miejsca ${textOf(p, 'place')} nie osiągnęła progu, więc nie może dostać dotacji. Wpisz 0,00.`,
    proposal_above_request: (p) =>
      `Kwota dla oferty z miejsca ${textOf(p, 'place')} przekracza wnioskowaną (${amount(p, 'requestedGrosze', 'pl')}). Zmniejsz ją.`,
    proposal_above_pool: (p) =>
      `Proponowane dotacje dają razem ${amount(p, 'totalGrosze', 'pl')}, a w puli jest ${amount(p, 'availableGrosze', 'pl')}. Zmniejsz kwoty.`,
    proposal_above_year: (p) =>
      `Na rok ${textOf(p, 'year')} proponujesz razem ${amount(p, 'totalGrosze', 'pl')}, a nabór przewiduje na ten rok ${amount(p, 'availableGrosze', 'pl')}. Zmniejsz kwoty tego roku.`,
    proposal_years_above_amount: (p) =>
      `Części na lata następne (${amount(p, 'laterGrosze', 'pl')}) muszą być mniejsze niż cała dotacja (${amount(p, 'grosze', 'pl')}): zadanie zaczyna się w roku pozycji i z jej środków. Popraw kwoty.`,
    proposal_above_organisation_cap: (p) =>
      `Jedna organizacja dostałaby razem ${amount(p, 'totalGrosze', 'pl')}, a w tym naborze może najwyżej ${amount(p, 'maximumGrosze', 'pl')}. Zmniejsz kwoty jej ofert.`,
    proposal_required: () => 'Nie ma propozycji podziału środków, którą można zatwierdzić.',
    proposal_all_zero: () =>
      'Propozycja nie przyznaje żadnej dotacji, choć są oferty powyżej progu. Wpisz kwoty.',
    order_number_required: () => 'Podaj numer zarządzenia.',
    order_date_in_future: () => 'Data zarządzenia nie może być późniejsza niż dzisiaj.',
    order_date_before_close: (p) =>
      `Data zarządzenia przypada przed końcem składania ofert (${day(p, 'closes', 'pl')}). Sprawdź ją.`,
    order_number_taken: () => 'Zarządzenie o tym numerze rozstrzyga już inny konkurs. Sprawdź numer.',
  },
  en: {
    formal_item_unanswered: (p) =>
      `An answer is missing. Say whether the offer meets “${textOf(p, 'item')}”.`,
    formal_reason_required: (p) => `Give the reason why this is not met: “${textOf(p, 'item')}”.`,
    formal_outcome_mismatch: () =>
      'The outcome does not agree with the answers: an offer that meets every condition is admitted, one that fails any is rejected.',
    formal_checks_pending: () => 'Some offers still wait for the formal check. Finish it first.',
    formal_check_locked: () =>
      'The formal check cannot be changed any more: the committee has begun to file score sheets in this call.',
    committee_empty: () =>
      'There is nobody to judge the offers: appoint a committee, or add a member where all are excluded or released.',
    committee_member_unknown: () =>
      'This person does not hold the role of committee member in the office. Choose another or give them the role.',
    committee_executive_missing: () =>
      'The committee needs at least one representative of the executive. Add one.',
    committee_locked: () =>
      'The committee cannot be changed because score sheets have been filed. Somebody may only be added to judge an offer that nobody else can judge or, while scoring is sealed, be released from further scoring.',
    declaration_required: () => 'Declare your impartiality towards this offer first.',
    declaration_grounds_required: () => 'Name at least one ground of exclusion.',
    declaration_contradictory: () =>
      'The declaration contradicts itself: whoever is impartial names no ground of exclusion.',
    member_excluded: () => 'You are excluded from this offer, so you can neither read nor score it.',
    member_not_appointed: () => 'You are not on the committee of this call.',
    member_released: () =>
      'You have been released from further scoring in this call. The sheets you filed stay; no new ones can be filed.',
    release_before_sheets: () =>
      'No score sheet has been filed yet. Change the committee instead of releasing this person.',
    release_after_scoring: () =>
      'The scores are open already, so nobody can be released: scores must not be chosen once they are known.',
    release_nothing_owed: () =>
      'This person has filed all their score sheets already. There is nothing to release them from.',
    score_missing: (p) => `Enter the points for the criterion “${textOf(p, 'criterion')}”.`,
    score_out_of_range: (p) =>
      `The criterion “${textOf(p, 'criterion')}” takes 0 to ${textOf(p, 'maximum')} points, in whole points.`,
    score_reason_required: (p) =>
      `Give the reason for the score in the criterion “${textOf(p, 'criterion')}”.`,
    sheet_already_filed: () => 'This score sheet has been filed and cannot be changed.',
    sheets_pending: () => 'Not all score sheets are filed yet. Until then scoring is sealed.',
    ranking_not_ready: () => 'There is no ranking yet: the scoring is not finished.',
    proposal_offer_unknown: () => 'This offer is not in the ranking of the call. Reload the page.',
    proposal_below_threshold: (p) =>
      `The offer in place ${textOf(p, 'place')} did not reach the threshold, so it cannot get a grant. Enter 0.00.`,
    proposal_above_request: (p) =>
      `The amount for the offer in place ${textOf(p, 'place')} exceeds what it asked for (${amount(p, 'requestedGrosze', 'en')}). Lower it.`,
    proposal_above_pool: (p) =>
      `The proposed grants add up to ${amount(p, 'totalGrosze', 'en')}, but the pool holds ${amount(p, 'availableGrosze', 'en')}. Lower the amounts.`,
    proposal_above_year: (p) =>
      `You propose ${amount(p, 'totalGrosze', 'en')} together for ${textOf(p, 'year')}, but the call foresees ${amount(p, 'availableGrosze', 'en')} for that year. Lower the amounts of that year.`,
    proposal_years_above_amount: (p) =>
      `The parts of later years (${amount(p, 'laterGrosze', 'en')}) must be less than the whole grant (${amount(p, 'grosze', 'en')}): the task begins in the year of the line and on its money. Correct the amounts.`,
    proposal_above_organisation_cap: (p) =>
      `One organisation would get ${amount(p, 'totalGrosze', 'en')} together; in this call it can get ${amount(p, 'maximumGrosze', 'en')} at most. Lower the amounts of its offers.`,
    proposal_required: () => 'There is no proposed split of the funds to approve.',
    proposal_all_zero: () =>
      'The proposal gives no grant although there are offers above the threshold. Enter amounts.',
    order_number_required: () => 'Enter the number of the order.',
    order_date_in_future: () => 'The date of the order cannot be later than today.',
    order_date_before_close: (p) =>
      `The date of the order is before the deadline for offers (${day(p, 'closes', 'en')}). Check it.`,
    order_number_taken: () => 'An order with this number decides another call already. Check the number.',
  },
};
