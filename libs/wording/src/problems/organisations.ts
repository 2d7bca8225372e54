import type { ORGANISATION_PROBLEMS } from '@nurt/domain/organisations';
import type { Bilingual } from './sentence';

export const organisations: Bilingual<typeof ORGANISATION_PROBLEMS> = {
  pl: {
    nip_malformed: () => 'Wpisz NIP: 10 cyfr.',
    nip_check_digit: () =>
      'Ten NIP nie istnieje: cyfra kontrolna się nie zgadza. Sprawdź, czy nie ma pomyłki.',
    regon_malformed: () => 'Wpisz REGON: 9 albo 14 cyfr.',
    regon_check_digit: () =>
      'Ten REGON nie istnieje: cyfra kontrolna się nie zgadza. Sprawdź, czy nie ma pomyłki.',
    krs_malformed: () => 'Wpisz numer KRS: najwyżej 10 cyfr.',
    krs_required: () => 'Podaj numer KRS: organizacje o tej formie prawnej są w Krajowym Rejestrze Sądowym.',
    register_number_required: () =>
      'Podaj nazwę rejestru lub ewidencji i numer w niej albo numer KRS, jeżeli organizacja go ma.',
    nrb_malformed: () => 'Wpisz numer rachunku bankowego: 26 cyfr.',
    nrb_check_digit: () =>
      'Ten numer rachunku nie istnieje: cyfry kontrolne się nie zgadzają. Sprawdź, czy nie ma pomyłki.',
    postal_code_malformed: () => 'Wpisz kod pocztowy, na przykład 32-700.',
    terc_malformed: () => 'Wpisz kod TERC gminy: 7 cyfr, na przykład 1201011, albo zostaw puste.',
    organisation_exists: () =>
      'Organizacja z tym numerem jest już w systemie. Poproś osobę, która ją reprezentuje, o zaproszenie. Jeżeli nie ma już kogo poprosić, napisz do urzędu.',
    join_same: () => 'Wybierz dwie różne organizacje.',
    join_not_duplicates: () =>
      'Te organizacje nie mają wspólnego numeru ani nazwy z adresem, więc to nie jest ta sama organizacja wpisana dwa razy.',
    join_elsewhere: () =>
      'Dołączana organizacja ma sprawy w innym urzędzie. Zachowaj ją, a dołącz do niej drugą.',
    mandate_over: () => 'Kadencja, która już minęła, nie daje prawa reprezentowania. Podaj obecną.',
    representative_present: () =>
      'Ta organizacja ma osobę, która może ją reprezentować. To ona zaprasza kolejne osoby.',
    last_representative: () =>
      'To ostatnia osoba, która może reprezentować organizację. Najpierw zaproś albo wyznacz inną osobę reprezentującą.',
    already_member: () => 'Ta osoba już należy do organizacji. Jej rolę można zmienić na liście osób.',
    already_invited: () =>
      'Na ten adres wysłano już zaproszenie. Możesz wysłać je ponownie albo wycofać na liście zaproszeń.',
    members_too_many: ({ maximum }) =>
      `Organizacja może mieć najwyżej ${String(maximum)} osób i zaproszeń razem. Zakończ członkostwo albo wycofaj zaproszenia, które nie są już potrzebne.`,
    mandate_reversed: () => 'Kadencja kończy się, zanim się zaczęła. Popraw jedną z dat.',
    chair_not_representative: () =>
      'Organowi reprezentującemu może przewodniczyć tylko osoba reprezentująca. Zmień rolę albo odznacz przewodniczenie.',
    representation_persons: ({ minimum, maximum }) =>
      minimum === maximum
        ? 'Gdy każdy działa samodzielnie, wystarcza 1 osoba.'
        : `Podaj, ile osób działa łącznie: od ${String(minimum)} do ${String(maximum)}.`,
    invitation_invalid: () =>
      'To zaproszenie już nie działa: zostało przyjęte, wycofane, wysłane ponownie albo minął jego termin. Poproś organizację o nowe.',
    invitation_for_other_address: () =>
      'Zaproszenie wysłano na inny adres e-mail niż adres tego konta. Wyloguj się i zaloguj kontem z tamtym adresem albo poproś o zaproszenie na ten.',
    account_exists_sign_in: () => 'Ten adres ma już konto. Zaloguj się, aby przyjąć zaproszenie.',
    document_term_reversed: () => 'Ważność kończy się, zanim się zacznie. Popraw jedną z dat.',
  },
  en: {
    nip_malformed: () => 'Enter the NIP: 10 digits.',
    nip_check_digit: () => 'There is no such NIP: its check digit does not match. Look for a slip.',
    regon_malformed: () => 'Enter the REGON: 9 or 14 digits.',
    regon_check_digit: () => 'There is no such REGON: its check digit does not match. Look for a slip.',
    krs_malformed: () => 'Enter the KRS number: at most 10 digits.',
    krs_required: () =>
      'Enter the KRS number: organisations of this legal form are in the National Court Register.',
    register_number_required: () =>
      'Enter the name of the register and the number in it, or a KRS number if the organisation has one.',
    nrb_malformed: () => 'Enter the bank account number: 26 digits.',
    nrb_check_digit: () => 'There is no such account number: its check digits do not match. Look for a slip.',
    postal_code_malformed: () => 'Enter the postal code, for example 32-700.',
    terc_malformed: () =>
      'Enter the TERC code of the gmina: 7 digits, for example 1201011, or leave it empty.',
    organisation_exists: () =>
      'An organisation with this number is in the system already. Ask somebody who represents it for an invitation. If there is nobody left to ask, write to the office.',
    join_same: () => 'Choose two different organisations.',
    join_not_duplicates: () =>
      'These organisations share no number, nor name and address, so they are not one organisation entered twice.',
    join_elsewhere: () =>
      'The organisation to be joined has matters in another authority. Keep that one, and join the other into it.',
    mandate_over: () => 'A mandate that is over gives no right to represent. Give the present one.',
    representative_present: () =>
      'This organisation has somebody who may represent it. They invite further people.',
    last_representative: () =>
      'This is the last person who may represent the organisation. Invite or appoint another representative first.',
    already_member: () =>
      'This person is a member of the organisation already. Change their role in the list of people.',
    already_invited: () =>
      'This address has been invited already. Send the invitation again, or withdraw it, in the list of invitations.',
    members_too_many: ({ maximum }) =>
      `An organisation may have at most ${String(maximum)} people and invitations together. End memberships or withdraw invitations that are not needed any more.`,
    mandate_reversed: () => 'The mandate ends before it begins. Correct one of the dates.',
    chair_not_representative: () =>
      'Only a representative can chair the body that represents the organisation. Change the role, or untick the chair.',
    representation_persons: ({ minimum, maximum }) =>
      minimum === maximum
        ? 'Where each acts alone, 1 person is enough.'
        : `Say how many people act together: from ${String(minimum)} to ${String(maximum)}.`,
    invitation_invalid: () =>
      'This invitation does not work any more: it was accepted, withdrawn or sent again, or its time has passed. Ask the organisation for a new one.',
    invitation_for_other_address: () =>
      'The invitation was sent to another e-mail address than that of this account. Sign out and sign in with the account of that address, or ask to be invited at this one.',
    account_exists_sign_in: () => 'This address has an account already. Sign in to accept the invitation.',
    document_term_reversed: () => 'The validity ends before it begins. Correct one of the dates.',
  },
};
