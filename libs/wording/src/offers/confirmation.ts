import type { Confirmation } from '@nurt/domain/calls';
import type { OutsideAct, OutsideConfirmationState, RevisionKind } from '@nurt/domain/offers';
import { catalogue } from '../common/catalogue';

type PerAct = Readonly<Record<OutsideAct, string>>;
type NotePerKind = Readonly<Record<RevisionKind, (day: string) => string>>;

/** Who confirms an offer and how: for its authors, their partners, and the office. */
export const offerConfirmation = catalogue({
  pl: {
    title: 'Potwierdzenie oferty',
    lead: 'Ofertę potwierdzają osoby, które reprezentują organizację. Z ostatnim potwierdzeniem oferta zostaje złożona.',
    progress: (confirmed: number, persons: number) => `Potwierdzono ${confirmed} z ${persons}`,
    complete: 'Potwierdzono',
    awaitedAll: 'Czekamy na',
    awaitedSome: (count: number) => `Brakuje potwierdzeń: ${count}. Może je złożyć`,
    chair: 'Jedną z osób potwierdzających musi być prezes lub przewodniczący.',
    lapsed: (names: string) =>
      `Po potwierdzeniu zmieniono ofertę, dlatego nie liczą się już potwierdzenia: ${names}.`,
    partnersFirst: (partners: string, lead: string) =>
      `Najpierw potwierdzają partnerzy: ${partners}. Potem ofertę składa ${lead}.`,
    leadsTurn: (lead: string) => `Partnerzy potwierdzili tę treść. Ofertę składa teraz ${lead}.`,
    waitsForPartners: (partners: string) =>
      `Ofertę można złożyć, gdy potwierdzą tę treść partnerzy: ${partners}.`,
    unattainableTitle: 'Za mało osób, żeby potwierdzić ofertę w systemie',
    unattainable: (name: string, persons: number, present: number) =>
      `${name}: sposób reprezentacji wymaga tylu osób: ${persons}, a z aktualnym mandatem jest ich w systemie ${present}.`,
    unattainableChair: (name: string) =>
      `${name}: nikt z osób reprezentujących nie jest oznaczony jako prezes lub przewodniczący.`,
    people: 'Zaproś osobę albo popraw sposób reprezentacji',
    way: 'Jak potwierdzasz ofertę',
    wayOf: {
      online: 'w systemie, przez osoby reprezentujące organizację',
      paper: 'na wydruku z podpisami, doręczonym do urzędu',
      signedPdf: 'w podpisanym elektronicznie pliku PDF, przesłanym w systemie',
    } satisfies Record<Confirmation, string> as Readonly<Record<Confirmation, string>>,
    outsideNote: (day: string) =>
      `Oferta zostanie złożona teraz, z numerem i sumą kontrolną. Podpisane potwierdzenie musi dotrzeć najpóźniej ${day}.`,
    revisionNoteOf: {
      correction: (day) =>
        `Poprawa wróci do urzędu teraz, z własną sumą kontrolną. Zacznie obowiązywać, gdy najpóźniej ${day} dotrze podpisane potwierdzenie. Bez niego liczy się oferta w poprzedniej treści.`,
      update: (day) =>
        `Aktualizacja trafi do urzędu teraz, z własną sumą kontrolną. Urząd czeka na podpisane potwierdzenie do ${day} i bez niego jej nie przyjmie.`,
    } satisfies NotePerKind as NotePerKind,
    confirm: 'Potwierdź ofertę',
    confirmAndSubmit: 'Potwierdź i złóż ofertę',
    confirmTitle: 'Potwierdzić ofertę?',
    confirmText:
      'Potwierdzenie dotyczy dokładnie tej treści. Oferta zostanie złożona, gdy potwierdzą ją pozostałe osoby; liczy się chwila ostatniego potwierdzenia. Każda zmiana oferty unieważnia potwierdzenia.',
    confirmed: 'Potwierdzenie zapisane. Oferta czeka na kolejne osoby.',
    confirmedByMe: 'Ta osoba potwierdziła już ofertę w tej treści. Oferta czeka na kolejne potwierdzenia.',
    statusOf: {
      awaited: 'oczekiwane',
      received: 'plik czeka na sprawdzenie',
      refused: 'plik nieprzyjęty',
      confirmed: 'potwierdzona',
    } satisfies Record<OutsideConfirmationState, string> as Readonly<
      Record<OutsideConfirmationState, string>
    >,
    missing: 'brak w terminie',
    late: 'po terminie',
    wayLabel: 'Sposób',
    stateLabel: 'Stan',
    due: 'Najpóźniej',
    arrived: 'Dzień wpływu',
    sent: 'Dzień nadania',
    comparedBy: 'Kto porównał',
    comparedAt: (name: string, when: string) => `${name}, ${when}`,
    paperTodo: (day: string) =>
      `Wydrukuj poniższy PDF. Niech podpiszą go osoby reprezentujące organizację, a przy ofercie wspólnej także osoby reprezentujące partnerów. Doręcz go do urzędu najpóźniej ${day}. Wydruk musi mieć tę samą sumę kontrolną co wysłany dokument.`,
    fileTodo: (day: string) =>
      `Pobierz poniższy PDF. Niech ten plik podpiszą elektronicznie osoby reprezentujące organizację, a przy ofercie wspólnej także osoby reprezentujące partnerów. Prześlij go tutaj najpóźniej ${day}.`,
    fileFormat:
      'Podpis musi być w formacie PAdES, czyli dopisany do pobranego pliku PDF. Umożliwiają to Szafir, proCertum SmartSign, podpis zaufany na gov.pl i e-dowód; tam, gdzie jest wybór, wskaż PAdES. Podpisów XAdES i ASiC, zapisanych w osobnych plikach, tu nie przyjmujemy.',
    todoTitleOf: {
      offer: 'Oferta jest złożona i czeka na potwierdzenie',
      correction: 'Poprawa jest w urzędzie i czeka na potwierdzenie',
      update: 'Aktualizacja jest w urzędzie i czeka na potwierdzenie',
    } satisfies PerAct as PerAct,
    overTitle: 'Termin na potwierdzenie minął',
    overTextOf: {
      offer: 'Urząd może odrzucić ofertę z przyczyn formalnych.',
      correction: 'Poprawa się nie liczy. Urząd rozstrzygnie o ofercie w poprzedniej treści.',
      update: 'Urząd może jeszcze przyjąć potwierdzenie albo zwrócić aktualizację z uwagami.',
    } satisfies PerAct as PerAct,
    pdfOf: {
      offer: 'Oferta w PDF do podpisu',
      correction: 'Poprawiona oferta w PDF do podpisu',
      update: 'Zaktualizowana oferta w PDF do podpisu',
    } satisfies PerAct as PerAct,
    sending: 'Przesyłanie…',
    fileSent: 'Podpisany plik został przesłany',
    fileReceived: 'Urząd sprawdzi podpisany plik i odpowie wiadomością.',
    refusedBecause: 'Urząd nie przyjął pliku',
    addedNotUnderstood:
      'Poza podpisami do dokumentu oferty dodano coś, czego system nie umie ocenić. Porównaj plik ze złożoną ofertą.',
    signedFile: 'Podpisany plik',
    counter: {
      open: 'Przyjmij podpisany wydruk',
      title: 'Podpisany wydruk oferty',
      text: 'Przepisz sumę kontrolną ze stopki wydruku. Wystarczy pierwszych 16 znaków; odstępy i wielkość liter nie mają znaczenia. Sprawdź też, czy podpisały osoby uprawnione.',
      checksum: 'Suma kontrolna z wydruku',
      arrivedOn: 'Dzień wpływu do urzędu',
      sentOn: 'Dzień nadania',
      confirm: 'Porównaj i potwierdź',
      done: 'Suma kontrolna jest zgodna. Potwierdzenie jest przyjęte.',
    },
    file: {
      accept: 'Przyjmij plik',
      acceptTitle: 'Przyjąć podpisany plik?',
      acceptText:
        'To, co podpisano, zostanie uznane za potwierdzone. Upewnij się, że podpisały osoby reprezentujące organizację, i sprawdź to, czego system nie sprawdził.',
      accepted: 'Plik został przyjęty. Potwierdzenie jest ważne.',
      refuse: 'Nie przyjmuj pliku',
      refuseTitle: 'Nie przyjąć podpisanego pliku?',
      refuseText: 'Organizacja dostanie wiadomość z powodem i do końca terminu może przesłać inny plik.',
      reason: 'Powód',
      refused: 'Plik nie został przyjęty. Organizacja dostanie wiadomość.',
    },
  },
  en: {
    title: 'Confirmation of the offer',
    lead: 'An offer is confirmed by those who represent the organisation. With the last confirmation it is submitted.',
    progress: (confirmed, persons) => `Confirmed by ${confirmed} of ${persons}`,
    complete: 'Confirmed',
    awaitedAll: 'Awaited',
    awaitedSome: (count) => `Confirmations missing: ${count}. They may come from`,
    chair: 'One of those who confirm must be the chair.',
    lapsed: (names) => `The offer was changed afterwards, so these confirmations count no more: ${names}.`,
    partnersFirst: (partners, lead) =>
      `The partners confirm first: ${partners}. Then ${lead} submits the offer.`,
    leadsTurn: (lead) => `The partners have confirmed this content. Now ${lead} submits the offer.`,
    waitsForPartners: (partners) =>
      `The offer can be submitted once the partners have confirmed this content: ${partners}.`,
    unattainableTitle: 'Too few people to confirm the offer in the system',
    unattainable: (name, persons, present) =>
      `${name}: its representation takes this many persons: ${persons}; with a current mandate there are ${present} here.`,
    unattainableChair: (name) => `${name}: none of its representatives is marked as the chair.`,
    people: 'Invite somebody, or correct the way of representation',
    way: 'How you confirm the offer',
    wayOf: {
      online: 'in the system, by those who represent the organisation',
      paper: 'on a signed printout, delivered to the office',
      signedPdf: 'in an electronically signed PDF file, sent in the system',
    },
    outsideNote: (day) =>
      `The offer is submitted now, with a number and a checksum. The signed confirmation has to arrive on ${day} at the latest.`,
    revisionNoteOf: {
      correction: (day) =>
        `The correction goes back to the office now, with a checksum of its own. It counts once the signed confirmation has arrived, on ${day} at the latest. Without it the offer counts as it was before.`,
      update: (day) =>
        `The update goes to the office now, with a checksum of its own. The office waits for the signed confirmation until ${day} and does not accept it without.`,
    },
    confirm: 'Confirm the offer',
    confirmAndSubmit: 'Confirm and submit the offer',
    confirmTitle: 'Confirm the offer?',
    confirmText:
      'The confirmation is of exactly this content. The offer is submitted once the others have confirmed it; what counts is the moment of the last confirmation. Every change makes confirmations void.',
    confirmed: 'The confirmation was saved. The offer waits for the others.',
    confirmedByMe: 'This person has confirmed the offer as it is. It waits for further confirmations.',
    statusOf: {
      awaited: 'awaited',
      received: 'file to be looked at',
      refused: 'file not accepted',
      confirmed: 'confirmed',
    },
    missing: 'missing in time',
    late: 'late',
    wayLabel: 'Way',
    stateLabel: 'State',
    due: 'At the latest',
    arrived: 'Day of arrival',
    sent: 'Day of sending',
    comparedBy: 'Compared by',
    comparedAt: (name, when) => `${name}, ${when}`,
    paperTodo: (day) =>
      `Print the PDF below. Have it signed by those who represent the organisation, and for a joint offer by those who represent the partners too. Deliver it to the office on ${day} at the latest. The printout must have the checksum of what was sent.`,
    fileTodo: (day) =>
      `Download the PDF below. Have that file signed electronically by those who represent the organisation, and for a joint offer by those who represent the partners too. Send it here on ${day} at the latest.`,
    fileFormat:
      'The signature must be in the format PAdES: appended to the PDF file that you downloaded. Szafir, proCertum SmartSign, the trusted signature at gov.pl and identity cards can do that; where there is a choice, choose PAdES. Signatures in the formats XAdES and ASiC, which are files of their own, are not taken here.',
    todoTitleOf: {
      offer: 'The offer is submitted and waits for its confirmation',
      correction: 'The correction is with the office and waits for its confirmation',
      update: 'The update is with the office and waits for its confirmation',
    },
    overTitle: 'The term for the confirmation is over',
    overTextOf: {
      offer: 'The office may reject the offer on formal grounds.',
      correction: 'The correction does not count. The office decides on the offer as it was before.',
      update: 'The office may still take in the confirmation, or return the update with remarks.',
    },
    pdfOf: {
      offer: 'Offer as PDF, to be signed',
      correction: 'Corrected offer as PDF, to be signed',
      update: 'Updated offer as PDF, to be signed',
    },
    sending: 'Sending…',
    fileSent: 'The signed file was sent',
    fileReceived: 'The office looks at the signed file and answers by mail.',
    refusedBecause: 'The office did not accept the file',
    addedNotUnderstood:
      'Beside signatures something was added to the offer’s document that the system cannot judge. Compare the file with the submitted offer.',
    signedFile: 'Signed file',
    counter: {
      open: 'Take in the signed printout',
      title: 'Signed printout of the offer',
      text: 'Type the checksum from the foot of the printout. The first 16 characters are enough; spaces and capital letters do not matter. See also that those who signed may represent the organisation.',
      checksum: 'Checksum on the printout',
      arrivedOn: 'Day of arrival at the office',
      sentOn: 'Day of sending',
      confirm: 'Compare and confirm',
      done: 'The checksum is right. The confirmation is taken in.',
    },
    file: {
      accept: 'Accept the file',
      acceptTitle: 'Accept the signed file?',
      acceptText:
        'What was signed then counts as confirmed. Make sure that those who signed represent the organisation, and check what the system did not check.',
      accepted: 'The file was accepted. The confirmation is valid.',
      refuse: 'Do not accept the file',
      refuseTitle: 'Not accept the signed file?',
      refuseText:
        'The organisation gets a message with the reason, and may send another file until the term is over.',
      reason: 'Reason',
      refused: 'The file was not accepted. The organisation gets a message.',
    },
  },
});
