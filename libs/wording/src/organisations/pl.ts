import { polishForm } from '../format/amount';

/** Organisations, for their people. */
export const pl = {
  board: {
    due: 'Do zrobienia',
    nothing: 'Teraz nic nie trzeba robić',
    nothingText: 'Nowe sprawy pojawią się tutaj. W tym czasie można zajrzeć do naborów.',
    toCalls: 'Zobacz nabory',
    openCalls: 'Otwarte nabory',
    openCallsLead: 'Nabory, w których ta organizacja nie złożyła jeszcze oferty.',
    overdue: (when: string) => `po terminie: ${when}`,
    kindOf: {
      draftOffer: 'Dokończ i złóż ofertę',
      offerToCorrect: 'Popraw ofertę',
      offerToUpdate: 'Zaktualizuj ofertę po przyznaniu dotacji',
      jointInvitation: 'Zaproszono Twoją organizację do oferty wspólnej',
      offerToConfirm: 'Czeka na Twoje potwierdzenie',
      jointOfferToConfirm: 'Oferta wspólna czeka na Twoje potwierdzenie',
      signatureToBring: 'Dostarcz podpisane potwierdzenie',
      draftSmallGrant: 'Dokończ i złóż ofertę na mały grant',
      openCall: 'Otwarty nabór',
      agreementToSign: 'Podpisz umowę',
      reportToWrite: 'Złóż sprawozdanie',
      reportReturned: 'Popraw sprawozdanie',
      returnToPay: 'Zwróć dotację',
    },
    dueOf: {
      draftOffer: 'Koniec naboru',
      offerToCorrect: 'Termin poprawy',
      offerToUpdate: 'Zadanie rozpoczyna się',
      jointInvitation: 'Koniec naboru',
      offerToConfirm: 'Potwierdzić do',
      jointOfferToConfirm: 'Koniec naboru',
      signatureToBring: 'Dostarczyć do',
      draftSmallGrant: 'Bez terminu',
      openCall: 'Koniec naboru',
      agreementToSign: 'Zadanie rozpoczyna się',
      reportToWrite: 'Termin sprawozdania',
      reportReturned: 'Termin sprawozdania',
      returnToPay: 'Termin zwrotu',
    },
  },

  register: {
    title: 'Nowa organizacja',
    lead: 'Dane jak w rejestrze lub ewidencji. Trafią do ofert i umów, więc warto je wpisać raz a dobrze.',
    submit: 'Zapisz organizację',
    done: 'Organizacja została zapisana',
  },
  profile: {
    title: 'Dane organizacji',
    lead: 'Złożone oferty i zawarte umowy zachowują dane z dnia, w którym powstały.',
    submit: 'Zapisz zmiany',
    done: 'Dane organizacji zostały zapisane',
    add: 'Dodaj kolejną organizację',
    readOnly: 'Dane organizacji zmienia jej reprezentant.',
    changedTitle: 'Dane zmienił w międzyczasie ktoś inny',
    changedText:
      'Twoich zmian jeszcze nie zapisano i są nadal w formularzu. Niżej widać, co zapisano gdzie indziej.',
    keepMine: 'Zapisz moją wersję',
    takeTheirs: 'Weź wersję zapisaną gdzie indziej',
    mine: 'Twoja wersja',
    theirs: 'Zapisano gdzie indziej',
    empty: 'nic nie wpisano',
  },

  sections: {
    identity: 'Nazwa i rejestr',
    contact: 'Siedziba i kontakt',
    money: 'Rachunek bankowy',
    representation: 'Reprezentacja',
  },
  fields: {
    name: 'Pełna nazwa',
    nameHelp: 'Jak w rejestrze lub ewidencji.',
    legalForm: 'Forma prawna',
    nip: 'NIP',
    nipHelp: '10 cyfr.',
    regon: 'REGON',
    regonHelp: '9 albo 14 cyfr.',
    krs: 'Numer KRS',
    krsRequired: 'Organizacje o tej formie prawnej są w Krajowym Rejestrze Sądowym.',
    krsOptional:
      'Jeżeli organizacja jest w Krajowym Rejestrze Sądowym. Inaczej zostaw puste i podaj właściwy rejestr niżej.',
    registerName: 'Rejestr lub ewidencja',
    registerHelp: (usual: string) => `Zwykle: ${usual}. Podaj też, kto go prowadzi.`,
    registerNumber: 'Numer w rejestrze lub ewidencji',
    street: 'Ulica i numer',
    postalCode: 'Kod pocztowy',
    city: 'Miejscowość',
    terc: 'TERC gminy siedziby',
    tercHelp: '7 cyfr z rejestru TERYT, na przykład 1201011 (Bochnia, miasto).',
    email: 'E-mail',
    phone: 'Telefon',
    website: 'Strona www',
    bankAccount: 'Numer rachunku bankowego',
    bankAccountHelp: 'Na ten rachunek trafi dotacja. 26 cyfr, odstępy nie przeszkadzają.',
    representation: 'Kto i jak reprezentuje organizację',
    representationHelp:
      'Jak w rejestrze, na przykład: Anna Kowalska, prezes, i Jan Nowak, skarbnik, działający łącznie.',
  },
  tabs: {
    label: 'Organizacja',
    data: 'Dane',
    people: 'Osoby',
    documents: 'Dokumenty',
    pattern: 'Wzór do ofert',
  },
  registers: {
    fetch: { krs: 'Pobierz z KRS', regon: 'Pobierz z REGON' },
    differsTitle: 'W rejestrze jest inaczej',
    differsText: 'Te pola mają inną treść niż rejestr. Zastąpić je? Anulowanie zostawi to, co wpisano.',
    replace: 'Zastąp danymi z rejestru',
    filled: (n: number) =>
      n === 0
        ? 'Nie było pustych pól do uzupełnienia.'
        : `Z rejestru uzupełniono ${String(n)} ${polishForm(n, ['pole', 'pola', 'pól'])}. Sprawdź je przed zapisaniem.`,
    asOf: (day: string) => `Stan na ${day}.`,
    anonymised: (n: number) =>
      `W organie reprezentacji: ${String(n)} ${polishForm(n, ['osoba', 'osoby', 'osób'])}. Otwarty rejestr ukrywa ich nazwiska, więc kto reprezentuje organizację, wpisz z pełnego odpisu.`,
    notFound: {
      krs: 'W KRS nie ma wpisu z tym numerem. Sprawdź numer albo wpisz dane samodzielnie.',
      regon: 'W REGON nie ma osoby prawnej z tym NIP. Sprawdź numer albo wpisz dane samodzielnie.',
    },
    silent: {
      off: 'Ten rejestr nie jest tu podłączony. Wpisz dane samodzielnie.',
      slow: 'Rejestr odpowiada zbyt wolno. Wpisz dane samodzielnie albo spróbuj później.',
      failed: 'Rejestr teraz nie odpowiada. Wpisz dane samodzielnie albo spróbuj później.',
    },
    checkAccount: 'Sprawdź rachunek na białej liście',
    account: {
      assigned: (day: string) => `Rachunek jest przypisany do tego NIP na białej liście (${day}).`,
      notAssigned: (day: string) =>
        `Ten NIP jest na białej liście, ale bez tego rachunku (${day}). Sprawdź, czy numer jest właściwy.`,
      notListed: (day: string) =>
        `Tego NIP nie ma na białej liście (${day}). To nic złego: większość organizacji nie płaci VAT.`,
    },
  },
  correct: 'Numer poprawny',
};
