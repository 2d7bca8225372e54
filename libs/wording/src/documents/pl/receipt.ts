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
    mode: 'Tryb',
    applicant: 'Oferent',
    task: 'Tytuł zadania publicznego',
    amount: 'Wnioskowana dotacja',
    submittedBy: 'Złożono przez',
    confirmedBy: 'Potwierdzili',
    template: 'Wersja wzoru oferty',
  },
  forms: {
    'DzU-2018-2057-1': 'Dz. U. z 2018 r. poz. 2057, załącznik nr 1',
    'DzU-2018-2055-1': 'Dz. U. z 2018 r. poz. 2055, załącznik nr 1',
    'sport-1': 'oferta klubu sportowego, wersja 1',
    'local-1': 'formularz organu, wersja 1',
  },
  smallGrant: 'Mały grant (art. 19a ustawy), bez konkursu',
  zone: (exact: string): string => `${exact}, czas obowiązujący w Polsce`,
  checksum: 'Suma kontrolna SHA-256',
  signatureFacts: { key: 'Odcisk klucza serwisu (SHA-256)', signature: 'Podpis serwisu (Ed25519)' },
  verifyText: [
    'Zachowaj także plik JSON potwierdzenia: jego podpis sprawdzi każdy na tej stronie, a bez sieci polecenie verify-receipt.',
    'Suma kontrolna jest skrótem SHA-256 treści oferty; ta sama stoi w stopce każdej jej strony. Zmiana jednego znaku daje inną sumę.',
  ],
  notice: (signed: boolean): string =>
    `O zachowaniu terminu decyduje czas przyjęcia przez serwer. Potwierdzenie powstało automatycznie${
      signed ? ', jest podpisane kluczem serwisu' : ''
    } i nie wymaga odręcznego podpisu ani pieczęci.`,
};
