import type { OFFER_PROBLEMS } from '@nurt/domain/offers';
import { formatAmount, formatDate, formatShare, polishForm, quoted, type Locale } from '../format';
import { numberOf, textOf, type Bilingual, type Params } from './sentence';

/** Fields of contacts, activities, results and costs, as they follow „Podaj” / "Enter". */
const FIELDS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  pl: {
    name: 'nazwę',
    description: 'opis',
    targetGroup: 'grupę docelową',
    from: 'datę rozpoczęcia',
    to: 'datę zakończenia',
    target: 'planowany poziom osiągnięcia',
    monitoring: 'sposób monitorowania',
    activityId: 'działanie, którego dotyczy koszt',
    unit: 'rodzaj miary',
    unitCostGrosze: 'koszt jednostkowy większy od zera',
    quantity: 'liczbę jednostek większą od zera',
    phone: 'telefon',
    email: 'adres e-mail',
    discipline: 'dyscyplinę',
    licence: 'licencję albo inną podstawę udziału we współzawodnictwie',
    league: 'klasę rozgrywkową',
    athletes: 'liczbę zawodników większą od zera',
    qualification: 'kwalifikacje',
    groups: 'grupy, które szkoli',
  },
  en: {
    name: 'the name',
    description: 'the description',
    targetGroup: 'the target group',
    from: 'the start date',
    to: 'the end date',
    target: 'the planned level',
    monitoring: 'the way of monitoring',
    activityId: 'the activity that the cost belongs to',
    unit: 'the unit of measure',
    unitCostGrosze: 'a unit cost above zero',
    quantity: 'a number of units above zero',
    phone: 'the telephone number',
    email: 'the e-mail address',
    discipline: 'the discipline',
    licence: 'the licence or other ground for taking part in competition',
    league: 'the league or class of competition',
    athletes: 'a number of athletes above zero',
    qualification: 'the qualification',
    groups: 'the groups that are trained',
  },
};

const CONTACT_NAME: Readonly<Record<Locale, string>> = {
  pl: 'imię i nazwisko',
  en: 'the name and surname',
};

const field = (params: Params, locale: Locale): string => FIELDS[locale][textOf(params, 'field')] ?? '';
const amount = (params: Params, key: string, locale: Locale): string =>
  formatAmount(numberOf(params, key), locale);
const share = (params: Params, locale: Locale): string => formatShare(numberOf(params, 'share'), locale);
const contact = (params: Params, locale: Locale): string =>
  textOf(params, 'field') === 'name' ? CONTACT_NAME[locale] : field(params, locale);
/** Dates come with the problem; without them the sentence still reads. */
const span = (params: Params, locale: Locale): string => {
  const [from, to] = [textOf(params, 'from'), textOf(params, 'to')];
  if (from === '' || to === '') return '';
  return ` (${formatDate(from, locale)} – ${formatDate(to, locale)})`;
};
const limit = (params: Params, locale: Locale): string => {
  const count = numberOf(params, 'limit');
  const noun =
    locale === 'pl' ? polishForm(count, ['ofertę', 'oferty', 'ofert']) : count === 1 ? 'offer' : 'offers';
  return `${count} ${noun}`;
};
const until = (params: Params, locale: Locale): string => {
  const day = textOf(params, 'dueOn');
  if (day === '') return '';
  return locale === 'pl'
    ? ` do końca dnia ${formatDate(day, 'pl')}`
    : ` until the end of ${formatDate(day, 'en')}`;
};
const dueDay = (params: Params, locale: Locale): string => formatDate(textOf(params, 'dueOn'), locale);
const position = (params: Params): string => textOf(params, 'position');

export const offers: Bilingual<typeof OFFER_PROBLEMS> = {
  pl: {
    offer_title_required: () => 'Podaj tytuł zadania.',
    offer_contact_required: (p) => `Podaj ${contact(p, 'pl')} osoby do kontaktu w sprawie oferty.`,
    offer_term_required: () => 'Podaj termin realizacji zadania: datę rozpoczęcia i zakończenia.',
    offer_term_reversed: () => 'Data zakończenia nie może być wcześniejsza niż data rozpoczęcia.',
    offer_term_outside_call: (p) =>
      `Termin zadania musi mieścić się w terminie z ogłoszenia${span(p, 'pl')}.`,
    offer_description_required: () => 'Opisz zadanie: cel, grupy docelowe, sposób rozwiązania ich problemów.',
    offer_place_required: () => 'Podaj miejsce realizacji zadania.',
    offer_activities_required: () => 'Dodaj co najmniej jedno działanie do planu i harmonogramu.',
    offer_activity_incomplete: (p) => `Działanie ${position(p)}: podaj ${field(p, 'pl')}.`,
    offer_activity_outside_term: (p) =>
      `Działanie ${position(p)}: termin musi mieścić się w terminie realizacji zadania${span(p, 'pl')}.`,
    offer_results_required: () => 'Opisz zakładane rezultaty zadania.',
    offer_result_rows_required: () => 'Dodaj co najmniej jeden rezultat do tabeli: wymaga tego ogłoszenie.',
    offer_result_incomplete: (p) => `Rezultat ${position(p)}: podaj ${field(p, 'pl')}.`,
    offer_experience_required: () => 'Opisz wcześniejszą działalność organizacji.',
    offer_resources_required: () =>
      'Opisz zasoby kadrowe, rzeczowe i finansowe, które zostaną wykorzystane w zadaniu.',
    offer_costs_required: () => 'Dodaj co najmniej jeden koszt do zestawienia kosztów.',
    offer_cost_incomplete: (p) => `Koszt ${position(p)}: podaj ${field(p, 'pl')}.`,
    offer_cost_activity_unknown: (p) =>
      `Koszt ${position(p)}: wskaż działanie z harmonogramu; koszt administracyjny nie należy do żadnego.`,
    offer_years_do_not_sum: (p) =>
      `Koszt ${position(p)}: kwoty w latach (${amount(p, 'sum', 'pl')}) różnią się od wartości kosztu (${amount(p, 'total', 'pl')}) o ${amount(p, 'difference', 'pl')}.`,
    offer_year_outside_term: (p) =>
      `Koszt ${position(p)}: rok ${textOf(p, 'year')} jest poza terminem realizacji zadania. Przenieś kwotę na inny rok.`,
    offer_grant_required: () => 'Podaj kwotę wnioskowanej dotacji.',
    offer_grant_above_maximum: (p) =>
      `Dotacja przekracza najwyższą możliwą w tym konkursie: ${amount(p, 'maximum', 'pl')}.`,
    offer_grant_above_pool: (p) => `Dotacja przekracza całą pulę konkursu: ${amount(p, 'maximum', 'pl')}.`,
    offer_grant_share_above_maximum: (p) =>
      `Dotacja może pokryć najwyżej ${share(p, 'pl')} kosztów zadania, czyli ${amount(p, 'maximum', 'pl')}.`,
    offer_sources_do_not_sum: (p) =>
      `Suma źródeł (${amount(p, 'sources', 'pl')}) różni się od sumy kosztów (${amount(p, 'costs', 'pl')}) o ${amount(p, 'difference', 'pl')}.`,
    offer_administrative_costs_above_maximum: (p) =>
      `Koszty administracyjne (${amount(p, 'amount', 'pl')}) mogą wynosić najwyżej ${share(p, 'pl')} wszystkich kosztów, czyli ${amount(p, 'maximum', 'pl')}.`,
    offer_own_contribution_required: () =>
      'Podaj wkład własny: przy wsparciu dotacja pokrywa tylko część kosztów (art. 5 ust. 4 ustawy).',
    offer_own_contribution_below_minimum: (p) =>
      `Nabór wymaga wkładu własnego co najmniej ${formatAmount(numberOf(p, 'minimum'), 'pl')} (${formatShare(numberOf(p, 'share'), 'pl')} kosztów), a w ofercie liczy się ${formatAmount(numberOf(p, 'own'), 'pl')}. Zwiększ wkład.`,
    offer_unpaid_with_recipients: () =>
      'Zadanie wykonywane nieodpłatnie nie może mieć świadczeń pieniężnych od odbiorców. Zmień wybór albo usuń kwotę.',
    offer_declaration_required: () => 'Złóż to oświadczenie: bez niego oferta nie może zostać przyjęta.',
    offer_arrears_choice_required: () => 'Wskaż, czy organizacja zalega z opłacaniem tych należności.',
    offer_performance_choice_required: () =>
      'Wskaż, czy zadanie będzie wykonywane odpłatnie, czy nieodpłatnie.',
    offer_sport_club_required: (p) => `Podaj ${field(p, 'pl')} klubu.`,
    offer_sport_groups_required: () => 'Dodaj co najmniej jedną grupę wiekową z liczbą zawodników.',
    offer_sport_group_incomplete: (p) => `Grupa ${position(p)}: podaj ${field(p, 'pl')}.`,
    offer_sport_coaches_required: () => 'Dodaj co najmniej jednego trenera lub instruktora.',
    offer_sport_coach_incomplete: (p) => `Trener ${position(p)}: podaj ${field(p, 'pl')}.`,
    offer_sport_purposes_required: () =>
      'Podaj, na które cele z art. 28 ust. 2 ustawy o sporcie klub przeznaczy dotację.',
    offer_sport_purposes_do_not_sum: (p) =>
      `Kwoty na cele z art. 28 ust. 2 ustawy o sporcie (razem ${amount(p, 'sum', 'pl')}) różnią się od wnioskowanej dotacji (${amount(p, 'grant', 'pl')}) o ${amount(p, 'difference', 'pl')}.`,
    offer_attachment_required: (p) => `Dołącz plik: ${textOf(p, 'name')}.`,
    offer_attachment_unfinished: (p) =>
      `Plik ${quoted(textOf(p, 'name'))} nie dotarł w całości. Wybierz go jeszcze raz, a przesyłanie pójdzie dalej, albo usuń.`,
    offer_attachment_infected: (p) =>
      `W pliku ${quoted(textOf(p, 'name'))} wykryto wirusa. Usuń go i dołącz zdrowy plik.`,
    offer_attachment_kind_unknown: () =>
      'Ogłoszenie nie wymaga takiego załącznika: mogło zostać sprostowane. Wybierz rodzaj z listy.',
    offer_limit_reached: (p) =>
      `W tym konkursie organizacja może złożyć najwyżej ${limit(p, 'pl')} i tyle już złożyła. Wycofaj złożoną ofertę, jeżeli ta ma ją zastąpić.`,
    offer_drafts_too_many: (p) =>
      `W tym naborze organizacja ma już ${textOf(p, 'maximum')} ofert roboczych i więcej naraz nie można. Dokończ którąś albo usuń te, które nie są potrzebne.`,
    offer_window_closed: () =>
      'Nabór ofert w tym konkursie został zamknięty. Nie można już składać, zmieniać ani wycofywać ofert.',
    organisation_incomplete: () =>
      'Dane organizacji są niepełne lub błędne. Popraw je przed złożeniem oferty.',
    offer_joint_partner_required: () =>
      'Ofertę wspólną składają co najmniej dwie organizacje. Zaproś partnera albo usuń część o ofercie wspólnej.',
    offer_joint_work_required: (p) => `Opisz, co w zadaniu robi ${textOf(p, 'name')}.`,
    offer_joint_representation_required: () =>
      'Opisz, jak oferenci są reprezentowani wobec urzędu i kto prowadzi rozliczenia.',
    offer_joint_split_does_not_sum: (p) =>
      `Podział kosztów w roku ${textOf(p, 'year')} (${amount(p, 'sum', 'pl')}) różni się od sumy kosztów (${amount(p, 'costs', 'pl')}) o ${amount(p, 'difference', 'pl')}.`,
    offer_joint_year_outside_term: (p) =>
      `Podział kosztów: rok ${textOf(p, 'year')} jest poza terminem zadania. Przenieś kwotę na inny rok.`,
    offer_joint_unconfirmed: (p) =>
      `Ofertę w tej treści muszą jeszcze potwierdzić: ${textOf(p, 'names')}. Po każdej zmianie potrzebne jest nowe potwierdzenie.`,
    offer_joint_partner_unknown: () =>
      'Nie ma tu innej organizacji o tym numerze NIP lub KRS. Sprawdź numer albo zaproś partnera pocztą.',
    offer_joint_partner_already: () => 'Ta organizacja jest już zaproszona do oferty.',
    offer_joint_too_many: (p) =>
      `W jednej ofercie może być najwyżej ${textOf(p, 'maximum')} partnerów, razem z zaproszonymi. Usuń któregoś z listy.`,
    newcomer_invitation_invalid: () =>
      'To zaproszenie już nie działa: zostało wykorzystane, wycofane albo wysłane ponownie, minął jego termin lub oferta została już złożona. Poproś organizację, która zaprosiła, o nowe.',
    newcomer_other_organisation: (p) =>
      `Zaproszenie jest dla organizacji o numerze NIP ${textOf(p, 'nip')}. Wybierz ją albo poproś o zaproszenie na inny numer.`,
    offer_joint_not_accepted: () => 'Najpierw przyjmij zaproszenie do oferty wspólnej.',
    offer_confirmation_way_not_allowed: () =>
      'W tym konkursie nie można w ten sposób potwierdzić oferty. Wybierz inny sposób.',
    offer_confirmed_already: () =>
      'Ta osoba już potwierdziła ofertę w tej treści. Oferta zostanie złożona, gdy potwierdzą ją pozostałe osoby.',
    offer_representatives_missing: (p) =>
      `${textOf(p, 'name')}: sposób reprezentacji wymaga tylu osób: ${textOf(p, 'persons')}, a z aktualnym mandatem jest ich w systemie ${textOf(p, 'present')}. Zaproś brakujące osoby na stronie „Osoby” albo popraw tam sposób reprezentacji.`,
    offer_chair_missing: (p) =>
      `${textOf(p, 'name')}: jedną z osób potwierdzających musi być prezes lub przewodniczący, a w systemie nikt nie ma tej funkcji. Zaproś tę osobę albo oznacz ją na stronie „Osoby”.`,
    offer_confirmation_awaited: (p) =>
      `Oferta czeka na potwierdzenie poza systemem${until(p, 'pl')}. Do tego czasu oceny formalnej nie można zakończyć.`,
    offer_confirmation_missing: () =>
      'Oferta nie została potwierdzona w terminie, jak wymaga konkurs. Nie można jej dopuścić do oceny merytorycznej.',
    offer_confirmation_undecided: () =>
      'Organizacja przesłała podpisany plik oferty. Najpierw trzeba go przyjąć albo odrzucić.',
    offer_confirmation_mismatch: () =>
      'Suma kontrolna nie zgadza się z tą ofertą. Sprawdź przepisane znaki; jeżeli są dobre, papier pochodzi z innej oferty albo z innej jej wersji.',
    offer_confirmation_day: () => 'Podaj dzień od złożenia oferty do dzisiaj.',
    offer_confirmation_over: (p) => `Termin na potwierdzenie oferty minął ${dueDay(p, 'pl')}.`,
    offer_confirmation_file: () =>
      'To nie jest dokument tej oferty albo coś w nim zmieniono. Pobierz ofertę w PDF, podpisz ten plik i prześlij go bez innych zmian.',
    offer_confirmation_format: (p) =>
      `To jest podpis w formacie ${textOf(p, 'format')}, czyli poza plikiem PDF. W programie do podpisywania wybierz format PAdES, podpisz pobraną ofertę w PDF i prześlij podpisany plik PDF.`,
    offer_confirmation_rewritten: () =>
      'Plik ma podpis, ale nie ma w nim nienaruszonego dokumentu tej oferty: program zapisał go od nowa albo podpisano inny plik. Pobierz ofertę w PDF jeszcze raz i podpisz w formacie PAdES dokładnie ten plik, bez drukowania do PDF, łączenia i zapisywania w innym programie. Jeżeli program zawsze zapisuje plik od nowa, podpisz go innym.',
    offer_confirmation_unsigned: () =>
      'W pliku nie ma podpisu elektronicznego, który zgadza się z treścią. Podpisz pobraną ofertę i prześlij podpisany plik.',
    offer_field_closed: () =>
      'To pole nie jest otwarte do zmiany. Zmień tylko to, co wskazał urząd, i przywróć poprzednią treść tego pola.',
    offer_correction_not_foreseen: () =>
      'Warunki naboru nie pozwalają poprawiać ofert po terminie. Rozstrzygnij ocenę formalną na podstawie tego, co złożono.',
    offer_correction_used: () =>
      'Ta oferta była już raz zwrócona do poprawy. Rozstrzygnij ocenę formalną na podstawie tego, co w niej jest.',
    offer_correction_pending: (p) =>
      `Organizacja poprawia ofertę${until(p, 'pl')}. Ocenę formalną można rozstrzygnąć, gdy odeśle ofertę albo gdy minie ten termin.`,
    offer_correction_over: () =>
      'Termin poprawy minął. Urząd rozstrzygnie o ofercie na podstawie tego, co złożono.',
    offer_correction_fields_required: () => 'Wskaż co najmniej jedno pole do poprawy.',
    offer_correction_field_not_allowed: () =>
      'Warunki naboru nie pozwalają poprawić tego pola. Usuń je z wezwania.',
    offer_correction_remark_required: () => 'Napisz, co trzeba poprawić w tym polu.',
    offer_correction_raises_grant: (p) =>
      `Poprawa nie może zwiększyć wnioskowanej dotacji ponad złożoną kwotę: ${amount(p, 'maximum', 'pl')}.`,
    offer_update_grant_not_awarded: (p) =>
      `Wpisz dokładnie tyle dotacji, ile przyznano: ${amount(p, 'awarded', 'pl')}.`,
    offer_update_cost_added: () =>
      'Aktualizacja nie dodaje nowych kosztów. Usuń ten koszt: zmienić można tylko kwoty kosztów z oferty.',
    offer_update_row_added: () =>
      'Aktualizacja tylko zmniejsza zakres zadania. Usuń ten wiersz: zmienić można to, co było w ofercie.',
    offer_update_cost_grown: (p) =>
      `Koszt ${position(p)} może po aktualizacji wynosić najwyżej ${amount(p, 'maximum', 'pl')}. Zmniejsz koszt jednostkowy albo liczbę jednostek.`,
    offer_update_total_grown: (p) =>
      `Suma kosztów nie może wzrosnąć ponad ${amount(p, 'maximum', 'pl')} z oferty. Zmniejsz koszty.`,
    offer_update_narrowing_needed: () =>
      'Harmonogram lub rezultaty są już zmienione. Przywróć je albo podaj, dlaczego zakres zadania się zmniejsza.',
    offer_resignation_reason_required: () => 'Podaj powód rezygnacji z dotacji.',
    offer_resignation_too_late: () =>
      'Umowa jest już przygotowana. W sprawie odstąpienia od niej skontaktuj się z urzędem.',
    checksum_malformed: () =>
      'Wpisz całą sumę kontrolną: 64 znaki, cyfry i litery od a do f. Odstępy nie przeszkadzają.',
  },
  en: {
    offer_title_required: () => 'Enter the title of the task.',
    offer_contact_required: (p) => `Enter ${contact(p, 'en')} of the person who answers for the offer.`,
    offer_term_required: () => 'Enter the term of the task: its start and end dates.',
    offer_term_reversed: () => 'The end date cannot be before the start date.',
    offer_term_outside_call: (p) =>
      `The term of the task must lie within the dates of the announcement${span(p, 'en')}.`,
    offer_description_required: () =>
      'Describe the task: its aim, target groups, and the way of solving their problems.',
    offer_place_required: () => 'Enter the place where the task is performed.',
    offer_activities_required: () => 'Add at least one activity to the plan and schedule.',
    offer_activity_incomplete: (p) => `Activity ${position(p)}: enter ${field(p, 'en')}.`,
    offer_activity_outside_term: (p) =>
      `Activity ${position(p)}: its dates must lie within the term of the task${span(p, 'en')}.`,
    offer_results_required: () => 'Describe the results that the task is to have.',
    offer_result_rows_required: () => 'Add at least one result to the table: the announcement requires it.',
    offer_result_incomplete: (p) => `Result ${position(p)}: enter ${field(p, 'en')}.`,
    offer_experience_required: () => 'Describe the earlier activity of the organisation.',
    offer_resources_required: () => 'Describe the staff, in-kind and financial resources used in the task.',
    offer_costs_required: () => 'Add at least one cost to the estimate.',
    offer_cost_incomplete: (p) => `Cost ${position(p)}: enter ${field(p, 'en')}.`,
    offer_cost_activity_unknown: (p) =>
      `Cost ${position(p)}: choose an activity of the schedule; an administrative cost belongs to none.`,
    offer_years_do_not_sum: (p) =>
      `Cost ${position(p)}: the amounts in the years (${amount(p, 'sum', 'en')}) differ from the value of the cost (${amount(p, 'total', 'en')}) by ${amount(p, 'difference', 'en')}.`,
    offer_year_outside_term: (p) =>
      `Cost ${position(p)}: ${textOf(p, 'year')} is outside the term of the task. Move the amount to another year.`,
    offer_grant_required: () => 'Enter the amount of the grant applied for.',
    offer_grant_above_maximum: (p) =>
      `The grant is above the largest possible in this call: ${amount(p, 'maximum', 'en')}.`,
    offer_grant_above_pool: (p) =>
      `The grant is above the whole pool of the call: ${amount(p, 'maximum', 'en')}.`,
    offer_grant_share_above_maximum: (p) =>
      `The grant may cover at most ${share(p, 'en')} of the costs of the task, that is ${amount(p, 'maximum', 'en')}.`,
    offer_sources_do_not_sum: (p) =>
      `The sum of the sources (${amount(p, 'sources', 'en')}) differs from the sum of the costs (${amount(p, 'costs', 'en')}) by ${amount(p, 'difference', 'en')}.`,
    offer_administrative_costs_above_maximum: (p) =>
      `Administrative costs (${amount(p, 'amount', 'en')}) may be at most ${share(p, 'en')} of all costs, that is ${amount(p, 'maximum', 'en')}.`,
    offer_own_contribution_required: () =>
      'Enter the own contribution: a supporting grant covers only a part of the costs (art. 5(4) of the Act).',
    offer_own_contribution_below_minimum: (p) =>
      `The call asks for an own contribution of at least ${formatAmount(numberOf(p, 'minimum'), 'en')} (${formatShare(numberOf(p, 'share'), 'en')} of the costs); ${formatAmount(numberOf(p, 'own'), 'en')} counts in this offer. Raise the contribution.`,
    offer_unpaid_with_recipients: () =>
      'A task performed without payment cannot have payments by its recipients. Change the choice or remove the amount.',
    offer_declaration_required: () => 'Make this declaration: without it the offer cannot be accepted.',
    offer_arrears_choice_required: () => 'Choose whether the organisation is in arrears with these dues.',
    offer_performance_choice_required: () =>
      'Choose whether the task is performed for payment or without payment.',
    offer_sport_club_required: (p) => `Enter ${field(p, 'en')} of the club.`,
    offer_sport_groups_required: () => 'Add at least one age group with its number of athletes.',
    offer_sport_group_incomplete: (p) => `Group ${position(p)}: enter ${field(p, 'en')}.`,
    offer_sport_coaches_required: () => 'Add at least one coach or instructor.',
    offer_sport_coach_incomplete: (p) => `Coach ${position(p)}: enter ${field(p, 'en')}.`,
    offer_sport_purposes_required: () =>
      'Enter on which purposes of art. 28(2) of the sports act the club will spend the grant.',
    offer_sport_purposes_do_not_sum: (p) =>
      `The amounts for the purposes of art. 28(2) of the sports act (together ${amount(p, 'sum', 'en')}) differ from the grant requested (${amount(p, 'grant', 'en')}) by ${amount(p, 'difference', 'en')}.`,
    offer_attachment_required: (p) => `Attach the file: ${textOf(p, 'name')}.`,
    offer_attachment_unfinished: (p) =>
      `The file “${textOf(p, 'name')}” is not here as a whole. Choose it again and the upload goes on, or remove it.`,
    offer_attachment_infected: (p) =>
      `A virus was found in the file “${textOf(p, 'name')}”. Remove it and attach a sound one.`,
    offer_attachment_kind_unknown: () =>
      'The announcement asks for no such attachment: it may have been corrected. Choose a kind from the list.',
    offer_limit_reached: (p) =>
      `In this call an organisation may submit at most ${limit(p, 'en')} and it has done so. Withdraw a submitted offer if this one is to replace it.`,
    offer_drafts_too_many: (p) =>
      `The organisation already has ${textOf(p, 'maximum')} draft offers in this call, and may not have more at once. Finish one, or discard those that are not needed.`,
    offer_window_closed: () =>
      'The window for offers in this call has closed. Offers can no longer be submitted, changed or withdrawn.',
    organisation_incomplete: () =>
      'The data of the organisation are incomplete or wrong. Correct them before submitting the offer.',
    offer_joint_partner_required: () =>
      'A joint offer is made by two organisations at least. Invite a partner, or remove the part on the joint offer.',
    offer_joint_work_required: (p) => `Describe what ${textOf(p, 'name')} does in the task.`,
    offer_joint_representation_required: () =>
      'Describe how the applicants are represented towards the office and who keeps the accounts.',
    offer_joint_split_does_not_sum: (p) =>
      `The split of costs in ${textOf(p, 'year')} (${amount(p, 'sum', 'en')}) differs from the sum of costs (${amount(p, 'costs', 'en')}) by ${amount(p, 'difference', 'en')}.`,
    offer_joint_year_outside_term: (p) =>
      `Split of costs: ${textOf(p, 'year')} is outside the term of the task. Move the amount to another year.`,
    offer_joint_unconfirmed: (p) =>
      `These have still to confirm the offer as it is: ${textOf(p, 'names')}. Every change needs a new confirmation.`,
    offer_joint_partner_unknown: () =>
      'There is no other organisation with this NIP or KRS number here. Check the number, or invite the partner by mail.',
    offer_joint_partner_already: () => 'This organisation is invited already.',
    offer_joint_too_many: (p) =>
      `One offer may have at most ${textOf(p, 'maximum')} partners, those invited included. Take one off the list.`,
    newcomer_invitation_invalid: () =>
      'This invitation does not work any more: it was used, taken back or sent again, its time has passed, or the offer was submitted. Ask the organisation that invited you for a new one.',
    newcomer_other_organisation: (p) =>
      `The invitation is for the organisation with the NIP ${textOf(p, 'nip')}. Choose that one, or ask to be invited with another number.`,
    offer_joint_not_accepted: () => 'Accept the invitation to the joint offer first.',
    offer_confirmation_way_not_allowed: () =>
      'Offers in this call cannot be confirmed in this way. Choose another one.',
    offer_confirmed_already: () =>
      'This person has confirmed the offer as it is. It is submitted once the others have confirmed it too.',
    offer_representatives_missing: (p) =>
      `${textOf(p, 'name')}: its representation takes this many persons: ${textOf(p, 'persons')}; with a current mandate there are ${textOf(p, 'present')} here. Invite the missing ones on the page “People”, or correct the way of representation there.`,
    offer_chair_missing: (p) =>
      `${textOf(p, 'name')}: one of those who confirm must be the chair, and nobody here is. Invite that person, or mark them on the page “People”.`,
    offer_confirmation_awaited: (p) =>
      `The offer waits for its confirmation outside the system${until(p, 'en')}. Until then the formal check cannot be finished.`,
    offer_confirmation_missing: () =>
      'The offer was not confirmed in time, as the call asks. It cannot be admitted.',
    offer_confirmation_undecided: () =>
      'The organisation has sent a signed file of the offer. Accept or refuse it first.',
    offer_confirmation_mismatch: () =>
      'The checksum is not the one of this offer. Look at what you typed; if it is right, the paper belongs to another offer, or to another version of it.',
    offer_confirmation_day: () => 'Enter a day between the submission of the offer and today.',
    offer_confirmation_over: (p) => `The offer could be confirmed until ${dueDay(p, 'en')}.`,
    offer_confirmation_file: () =>
      'This is not the document of this offer, or something in it was changed. Download the offer as PDF, sign that file, and send it without other changes.',
    offer_confirmation_format: (p) =>
      `This is a signature in the format ${textOf(p, 'format')}, which lies outside the PDF file. Choose the format PAdES in the signing program, sign the downloaded offer as PDF, and send the signed PDF file.`,
    offer_confirmation_rewritten: () =>
      'The file bears a signature, but the untouched document of this offer is not in it: a program wrote it anew, or another file was signed. Download the offer as PDF once more and sign exactly that file in the format PAdES, without printing it to PDF, joining it, or saving it in another program. If your program always writes files anew, sign with another one.',
    offer_confirmation_unsigned: () =>
      'There is no electronic signature in the file that agrees with its content. Sign the downloaded offer and send the signed file.',
    offer_field_closed: () =>
      'This field is not open. Change only what the office named, and put the earlier text of this field back.',
    offer_correction_not_foreseen: () =>
      'The call does not let offers be corrected after the deadline. Decide on what was submitted.',
    offer_correction_used: () =>
      'This offer was returned for correction once already. Decide on what it says.',
    offer_correction_pending: (p) =>
      `The organisation is correcting the offer${until(p, 'en')}. Decide when it has sent the offer back, or when the term has passed.`,
    offer_correction_over: () =>
      'The term for the correction has passed. The office will decide on what was submitted.',
    offer_correction_fields_required: () => 'Name at least one field to correct.',
    offer_correction_field_not_allowed: () =>
      'The call does not let this field be corrected. Remove it from the request.',
    offer_correction_remark_required: () => 'Say what has to be corrected in this field.',
    offer_correction_raises_grant: (p) =>
      `A correction cannot raise the grant above what was asked for: ${amount(p, 'maximum', 'en')}.`,
    offer_update_grant_not_awarded: (p) =>
      `Enter exactly the grant that was awarded: ${amount(p, 'awarded', 'en')}.`,
    offer_update_cost_added: () =>
      'An update adds no new costs. Remove this one: only amounts of costs in the offer can change.',
    offer_update_row_added: () =>
      'An update only makes the task smaller. Remove this row: what was in the offer can be changed.',
    offer_update_cost_grown: (p) =>
      `Cost ${position(p)} may be at most ${amount(p, 'maximum', 'en')} after the update. Lower the unit cost or the number of units.`,
    offer_update_total_grown: (p) =>
      `The sum of costs cannot grow above the ${amount(p, 'maximum', 'en')} of the offer. Lower the costs.`,
    offer_update_narrowing_needed: () =>
      'The schedule or the results are changed already. Put them back, or say why the task becomes smaller.',
    offer_resignation_reason_required: () => 'Give the reason for giving the grant up.',
    offer_resignation_too_late: () =>
      'The agreement is prepared already. Contact the office about withdrawing from it.',
    checksum_malformed: () =>
      'Enter the whole checksum: 64 characters, figures and letters from a to f. Spaces do not matter.',
  },
};
