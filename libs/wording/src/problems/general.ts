import type { GENERAL_PROBLEMS, IDENTITY_PROBLEMS } from '@nurt/domain/problems';
import { formatAmount, formatDateTime, type Locale } from '../format';
import { numberOf, textOf, type Bilingual, type Params } from './sentence';
import { grosze } from '@nurt/domain/money';

function moment(params: Params, locale: Locale): string {
  const at = textOf(params, 'at');
  return at === '' ? '' : formatDateTime(at, locale);
}

export const general: Bilingual<typeof GENERAL_PROBLEMS> = {
  pl: {
    malformed_request: () => 'Zapytania nie udało się odczytać. Odśwież stronę i spróbuj ponownie.',
    unknown_field: () => 'To pole nie jest znane. Odśwież stronę: formularz mógł się zmienić.',
    required: () => 'To pole jest wymagane.',
    invalid_id: () => 'Ten identyfikator jest nieprawidłowy. Otwórz stronę ponownie z listy.',
    invalid_cursor: () => 'Nie wiadomo, od którego miejsca czytać dalej. Otwórz listę od początku.',
    invalid_text: () => 'Wpisz zwykły tekst, bez znaków sterujących.',
    text_too_short: (p) => `Wpisz co najmniej ${textOf(p, 'minimum')} znaków.`,
    text_too_long: (p) => `Skróć tekst do ${textOf(p, 'maximum')} znaków.`,
    invalid_choice: () => 'Wybierz jedną z podanych możliwości.',
    invalid_amount: () => 'Wpisz kwotę w złotych i groszach, na przykład 1234,50.',
    amount_negative: () => 'Kwota nie może być ujemna.',
    amount_too_large: (p) =>
      `Kwota jest za duża. Największa możliwa to ${formatAmount(grosze(numberOf(p, 'maximum')), 'pl')}.`,
    amount_malformed: () => 'Wpisz kwotę w złotych i groszach, na przykład 1234,50.',
    invalid_number: () => 'Wpisz liczbę całkowitą.',
    number_too_small: (p) => `Wpisz liczbę nie mniejszą niż ${textOf(p, 'minimum')}.`,
    number_too_large: (p) => `Wpisz liczbę nie większą niż ${textOf(p, 'maximum')}.`,
    invalid_date: () => 'Podaj pełną datę, która istnieje w kalendarzu.',
    invalid_instant: () => 'Podaj dzień i godzinę.',
    invalid_email: () => 'Podaj adres e-mail, na przykład biuro@organizacja.pl.',
    list_too_short: (p) => `Dodaj co najmniej ${textOf(p, 'minimum')} pozycji.`,
    list_too_long: (p) => `Lista może mieć najwyżej ${textOf(p, 'maximum')} pozycji.`,
    invalid_list: () => 'Tej listy nie udało się odczytać. Odśwież stronę i spróbuj ponownie.',
    invalid_object: () => 'Tej części formularza nie udało się odczytać. Odśwież stronę i spróbuj ponownie.',
    duplicate_id: () => 'Ta sama pozycja występuje dwa razy. Usuń jedną z nich.',
    rich_text_unknown_node: () =>
      'Tekst zawiera element, którego nie można tu użyć. Usuń go i zapisz ponownie.',
    rich_text_unknown_mark: () =>
      'Tekst ma wyróżnienie, którego nie można tu użyć. Usuń je i zapisz ponownie.',
    rich_text_link_unsafe: () =>
      'Odnośnik musi być pełnym adresem zaczynającym się od https://. Popraw go albo usuń.',
    body_too_large: () => 'Wysłane dane są za duże. Skróć teksty i spróbuj ponownie.',
    unsupported_media_type: () => 'Dane wysłano w nieobsługiwanym formacie.',
    not_found: () => 'Nie ma takiej strony albo nie masz do niej dostępu.',
    draft_discarded: (p) =>
      `Ta wersja robocza została usunięta ${moment(p, 'pl')}. Usunięcia dokonała osoba: ${textOf(p, 'by')}.`,
    sign_in_required: () => 'Zaloguj się, aby przejść dalej.',
    forbidden: () => 'Twoja rola nie pozwala na tę czynność. Zwróć się do administratora.',
    forbidden_origin: () => 'Zapytanie przyszło z innej strony i zostało odrzucone.',
    not_now: () => 'W obecnym stanie sprawy nie można wykonać tej czynności. Odśwież stronę.',
    changed_elsewhere: () =>
      'Ktoś zmienił te dane w międzyczasie. Twoje zmiany nie zostały zapisane: porównaj je z nową wersją.',
    already_done: () => 'Ta czynność została już wykonana. Odśwież stronę, aby zobaczyć wynik.',
    too_many_requests: () => 'Za dużo zapytań w krótkim czasie. Odczekaj chwilę i spróbuj ponownie.',
    busy_try_again: () => 'Kilka osób zmienia te same dane. Spróbuj ponownie za chwilę.',
    temporarily_unavailable: () =>
      'Usługa jest chwilowo niedostępna. Spróbuj ponownie za chwilę; nic z wpisanych danych nie przepadło.',
    internal_error: () =>
      'Coś poszło nie tak po naszej stronie. Spróbuj ponownie; nic z wpisanych danych nie przepadło.',
  },
  en: {
    malformed_request: () => 'The request could not be read. Reload the page and try again.',
    unknown_field: () => 'This field is not known. Reload the page: the form may have changed.',
    required: () => 'This field is required.',
    invalid_id: () => 'This identifier is not valid. Open the page again from the list.',
    invalid_cursor: () => 'It is not clear where to read on from. Open the list from its beginning.',
    invalid_text: () => 'Enter plain text without control characters.',
    text_too_short: (p) => `Enter at least ${textOf(p, 'minimum')} characters.`,
    text_too_long: (p) => `Shorten the text to ${textOf(p, 'maximum')} characters.`,
    invalid_choice: () => 'Choose one of the options given.',
    invalid_amount: () => 'Enter an amount in złoty and grosze, for example 1234.50.',
    amount_negative: () => 'The amount cannot be negative.',
    amount_too_large: (p) =>
      `The amount is too large. The largest possible is ${formatAmount(grosze(numberOf(p, 'maximum')), 'en')}.`,
    amount_malformed: () => 'Enter an amount in złoty and grosze, for example 1234.50.',
    invalid_number: () => 'Enter a whole number.',
    number_too_small: (p) => `Enter a number not below ${textOf(p, 'minimum')}.`,
    number_too_large: (p) => `Enter a number not above ${textOf(p, 'maximum')}.`,
    invalid_date: () => 'Enter a whole date that exists.',
    invalid_instant: () => 'Enter a day and an hour.',
    invalid_email: () => 'Enter an e-mail address, for example office@organisation.org.',
    list_too_short: (p) => `Add at least ${textOf(p, 'minimum')} items.`,
    list_too_long: (p) => `The list may have at most ${textOf(p, 'maximum')} items.`,
    invalid_list: () => 'This list could not be read. Reload the page and try again.',
    invalid_object: () => 'This part of the form could not be read. Reload the page and try again.',
    duplicate_id: () => 'The same item appears twice. Remove one of them.',
    rich_text_unknown_node: () =>
      'The text holds an element that cannot be used here. Remove it and save again.',
    rich_text_unknown_mark: () => 'The text has a style that cannot be used here. Remove it and save again.',
    rich_text_link_unsafe: () =>
      'A link must be a whole address that begins with https://. Correct or remove it.',
    body_too_large: () => 'The data sent are too large. Shorten the texts and try again.',
    unsupported_media_type: () => 'The data were sent in a format that is not supported.',
    not_found: () => 'There is no such page, or you have no access to it.',
    draft_discarded: (p) => `This draft was deleted on ${moment(p, 'en')} by ${textOf(p, 'by')}.`,
    sign_in_required: () => 'Sign in to continue.',
    forbidden: () => 'Your role does not permit this. Ask an administrator.',
    forbidden_origin: () => 'The request came from another site and was refused.',
    not_now: () => 'This is not possible in the present state of the matter. Reload the page.',
    changed_elsewhere: () =>
      'Somebody changed these data meanwhile. Your changes were not saved: compare them with the new version.',
    already_done: () => 'This has been done already. Reload the page to see the result.',
    too_many_requests: () => 'Too many requests in a short time. Wait a moment and try again.',
    busy_try_again: () => 'Several people are changing the same data. Try again in a moment.',
    temporarily_unavailable: () =>
      'The service is unavailable for a moment. Try again shortly; nothing you typed is lost.',
    internal_error: () => 'Something went wrong on our side. Try again; nothing you typed is lost.',
  },
};

export const identity: Bilingual<typeof IDENTITY_PROBLEMS> = {
  pl: {
    wrong_credentials: () => 'Adres e-mail lub hasło są nieprawidłowe.',
    email_not_confirmed: () =>
      'Adres e-mail nie został jeszcze potwierdzony. Otwórz odnośnik z wiadomości, którą wysłaliśmy.',
    email_taken: () => 'Konto z tym adresem e-mail już istnieje. Zaloguj się albo ustaw nowe hasło.',
    password_too_short: (p) => `Hasło musi mieć co najmniej ${textOf(p, 'minimum')} znaków.`,
    password_too_common: () => 'To hasło jest zbyt łatwe do odgadnięcia. Wybierz inne.',
    token_invalid: () => 'Ten odnośnik wygasł albo został już użyty. Poproś o nowy.',
    sign_in_slowed: (p) =>
      `Zbyt wiele nieudanych prób logowania. Spróbuj ponownie za ${textOf(p, 'minutes')} min albo ustaw nowe hasło.`,
  },
  en: {
    wrong_credentials: () => 'The e-mail address or the password is wrong.',
    email_not_confirmed: () =>
      'The e-mail address is not confirmed yet. Open the link in the message we sent.',
    email_taken: () => 'An account with this e-mail address exists already. Sign in or set a new password.',
    password_too_short: (p) => `The password must have at least ${textOf(p, 'minimum')} characters.`,
    password_too_common: () => 'This password is too easy to guess. Choose another.',
    token_invalid: () => 'This link has expired or was used already. Ask for a new one.',
    sign_in_slowed: (p) =>
      `Too many failed attempts to sign in. Try again in ${textOf(p, 'minutes')} min or set a new password.`,
  },
};
