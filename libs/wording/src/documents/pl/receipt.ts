/** Proof that an offer has been submitted. */
export const receipt = {
  name: 'Potwierdzenie złożenia oferty',
  kicker: 'Poświadczenie przyjęcia',
  lead: 'Oferta została przyjęta. Poniższe dane zapisano w chwili przyjęcia i nie mogą być odtąd zmienione.',
  number: 'Numer oferty',
  facts: {
    receivedAt: 'Czas przyjęcia przez serwer',
    closesAt: 'Koniec naboru',
    authority: 'Organ',
    call: 'Konkurs',
    applicant: 'Oferent',
    task: 'Tytuł zadania publicznego',
    amount: 'Wnioskowana dotacja',
    submittedBy: 'Złożono przez',
    template: 'Wersja wzoru oferty',
  },
  forms: {
    'DzU-2018-2057-1': 'Dz. U. z 2018 r. poz. 2057, załącznik nr 1',
    'DzU-2018-2055-1': 'Dz. U. z 2018 r. poz. 2055, załącznik nr 1',
    'sport-1': 'oferta klubu sportowego, wersja 1',
    'local-1': 'formularz organu, wersja 1',
  },
  zone: (exact: string): string => `${exact}, czas obowiązujący w Polsce`,
  checksum: 'Suma kontrolna SHA-256',
  verify: 'Jak sprawdzić ofertę',
  steps: [
    'Porównaj sumę kontrolną powyżej z sumą w stopce każdej strony oferty. Obie muszą być jednakowe, grupa po grupie.',
    'Pobierz ofertę z serwisu ponownie. Jej suma kontrolna nie może się różnić od podanej tutaj.',
    'Suma kontrolna jest skrótem SHA-256 treści oferty zapisanej w postaci kanonicznej. Zmiana choćby jednego znaku daje inną sumę.',
  ],
  notice:
    'O zachowaniu terminu decyduje czas przyjęcia przez serwer. Potwierdzenie powstało automatycznie i nie wymaga podpisu ani pieczęci.',
};
