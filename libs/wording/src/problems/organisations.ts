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
    organisation_exists: () =>
      'Organizacja z tym numerem NIP jest już w systemie. Poproś jej przedstawiciela o dostęp.',
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
    organisation_exists: () =>
      'An organisation with this NIP is in the system already. Ask its representative for access.',
    document_term_reversed: () => 'The validity ends before it begins. Correct one of the dates.',
  },
};
