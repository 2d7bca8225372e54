import { catalogue } from '../common/catalogue';

/** The public page on which a receipt, a document or their numbers are verified. */
export const verify = catalogue({
  pl: {
    title: 'Sprawdź potwierdzenie złożenia oferty',
    lead: 'Tu każdy sprawdzi, czy potwierdzenie albo oferta są prawdziwe i czy nikt ich nie zmienił. Bez logowania; niczego nie zapisujemy.',
    files: 'Masz plik',
    filesLead:
      'Potwierdzenie w pliku JSON, ofertę albo potwierdzenie w pliku PDF. Najpewniej sprawdza się oba naraz.',
    drop: 'Upuść pliki tutaj albo wybierz je z dysku',
    choose: 'Wybierz pliki (JSON, PDF)',
    chosen: 'Wybrane pliki',
    receiptFile: 'potwierdzenie',
    pdfFile: 'dokument PDF',
    remove: (name: string) => `Usuń z listy: ${name}`,
    stays: 'Plik PDF nie opuszcza tego urządzenia: wysyłamy tylko jego sumę kontrolną i pieczęć.',
    notOurs: (name: string) =>
      `${name}: to ani plik PDF, ani potwierdzenie w pliku JSON. Wybierz plik pobrany z serwisu.`,
    noHash:
      'Ta przeglądarka nie policzy sumy kontrolnej pliku PDF, bo strona nie jest otwarta przez https. Sprawdź dokument poleceniem opisanym niżej.',
    numbers: 'Masz wydruk',
    numbersLead: 'Numer i suma kontrolna stoją w stopce każdej strony oferty.',
    number: 'Numer oferty',
    numberHelp: 'Na przykład OF/2026/17, a dla małego grantu MG/2026/3.',
    checksum: 'Suma kontrolna SHA-256',
    checksumHelp: '64 znaki, cyfry i litery od a do f; odstępy nie przeszkadzają.',
    submit: 'Sprawdź',
    answer: 'Wynik',
    verdicts: {
      genuine: {
        title: 'Prawdziwe i niezmienione',
        text: 'Oferta o tym numerze i tej treści wpłynęła do urzędu.',
      },
      changed: {
        title: 'Zmienione: nie należy na tym polegać',
        text: 'To, co podano, różni się od tego, co wydał serwis. Pobierz dokument z serwisu jeszcze raz albo poproś o niego organizację lub urząd.',
      },
      unknown: {
        title: 'Nieznane w tym serwisie',
        text: 'Nic takiego tutaj nie wydano. Sprawdź numer i sumę znak po znaku oraz to, czy ofertę złożono właśnie w tym serwisie.',
      },
    },
    replaced: {
      title: 'Prawdziwe, ale zastąpione nowszą wersją',
      text: {
        correction: (when: string) =>
          `Oferta o tym numerze i tej treści wpłynęła do urzędu, a potem zastąpiła ją wersja poprawiona, przesłana ${when}. Pobierz z serwisu nowszą wersję.`,
        update: (when: string) =>
          `Oferta o tym numerze i tej treści wpłynęła do urzędu, a potem zastąpiła ją wersja zaktualizowana po przyznaniu dotacji, przesłana ${when}. Pobierz z serwisu nowszą wersję.`,
      },
    },
    unconfirmed: {
      title: 'Prawdziwe, ale jeszcze nie obowiązuje',
      text: 'Ta wersja oferty wpłynęła do urzędu i czeka na podpisane potwierdzenie albo na decyzję urzędu. Do tego czasu liczy się oferta w poprzedniej treści.',
    },
    versions: {
      submitted: 'złożona',
      correction: 'poprawiona na wezwanie urzędu',
      update: 'zaktualizowana po przyznaniu dotacji',
    },
    facts: {
      number: 'Numer oferty',
      receivedAt: 'Czas przyjęcia przez serwer',
      version: 'Wersja oferty',
      revisedAt: 'Czas przesłania tej wersji',
      organisation: 'Oferent',
      call: 'Konkurs',
      mode: 'Tryb',
      authority: 'Organ',
      checksum: 'Suma kontrolna',
    },
    smallGrant: 'Mały grant (art. 19a ustawy), bez konkursu',
    compare: 'Porównaj te dane z dokumentem, który trzymasz w ręku.',
    checked: 'Co sprawdzono',
    outcomes: { passed: 'zgodne', failed: 'niezgodne', notMade: 'nie sprawdzano' },
    checks: {
      form: 'Plik potwierdzenia ma dokładnie tę postać, w jakiej go wydano',
      signature: 'Podpis potwierdzenia złożono kluczem tego serwisu',
      record: 'Numer i suma kontrolna są takie jak w urzędzie',
      pdfSeal: 'Plik PDF jest taki jak przy pobraniu, co do bajtu',
      pdfReceipt: 'Plik PDF należy do tej oferty',
    },
    notChecked: 'Czego ta strona nie sprawdza',
    limits: [
      'Czy ofertę później wycofano, zastąpiono inną ofertą, odrzucono albo wybrano.',
      'Czy osoba, która złożyła ofertę, miała prawo reprezentować organizację.',
      'Podpisów kwalifikowanych, zaufanych i osobistych złożonych pod dokumentem.',
      'Treści wydruku: porównywane są tylko numer i suma kontrolna. Zmianę tekstu na papierze widać dopiero w porównaniu z plikiem.',
    ],
    keys: 'Klucze, którymi serwis podpisuje potwierdzenia',
    keysLead: 'Odcisk klucza (SHA-256) porównaj z tym, który pokazuje polecenie działające bez sieci.',
    keyNow: (since: string) => `używany od ${since}`,
    keyOnce: (from: string, to: string) => `używany od ${from} do ${to}`,
    command: 'Pobierz polecenie (verify-receipt.mjs)',
    commandLine: 'Wywołanie polecenia z obecnym kluczem serwisu',
    offline: 'Bez sieci i bez tego serwisu',
    offlineText:
      'Potwierdzenie sprawdza też polecenie, które nie łączy się z siecią i niczego poza Node.js nie potrzebuje. Kończy się kodem 0, gdy wszystko się zgadza, a 1, gdy nie.',
  },
  en: {
    title: 'Verify the receipt of an offer',
    lead: 'Here anybody can tell whether a receipt or an offer is genuine and whether it was changed. Without signing in; we keep nothing.',
    files: 'You have a file',
    filesLead: 'The receipt as a JSON file, the offer or the receipt as a PDF. Both together are the surest.',
    drop: 'Drop the files here, or choose them from the disk',
    choose: 'Choose files (JSON, PDF)',
    chosen: 'Chosen files',
    receiptFile: 'receipt',
    pdfFile: 'PDF document',
    remove: (name) => `Take off the list: ${name}`,
    stays: 'The PDF does not leave this device: only its checksum and its seal are sent.',
    notOurs: (name) =>
      `${name}: neither a PDF nor a receipt as a JSON file. Choose a file downloaded from the service.`,
    noHash:
      'This browser cannot compute the checksum of the PDF, because the page was not opened over https. Verify the document with the command described below.',
    numbers: 'You have a print',
    numbersLead: 'The number and the checksum stand at the foot of every page of the offer.',
    number: 'Number of the offer',
    numberHelp: 'For example OF/2026/17, or MG/2026/3 for a small grant.',
    checksum: 'SHA-256 checksum',
    checksumHelp: '64 characters, figures and letters from a to f; spaces do not matter.',
    submit: 'Verify',
    answer: 'Result',
    verdicts: {
      genuine: {
        title: 'Genuine and unchanged',
        text: 'The office received an offer under this number with this content.',
      },
      changed: {
        title: 'Changed: do not rely on it',
        text: 'What was given differs from what the service issued. Download the document from the service again, or ask the organisation or the office for it.',
      },
      unknown: {
        title: 'Unknown to this service',
        text: 'Nothing of the kind was issued here. Check number and checksum character by character, and whether the offer was submitted in this very service.',
      },
    },
    replaced: {
      title: 'Genuine, but replaced by a later version',
      text: {
        correction: (when) =>
          `The office received an offer under this number with this content; then it was replaced by the corrected version of ${when}. Download the later version from the service.`,
        update: (when) =>
          `The office received an offer under this number with this content; then it was replaced by the version of ${when}, updated after the award. Download the later version from the service.`,
      },
    },
    unconfirmed: {
      title: 'Genuine, but not in effect yet',
      text: 'The office received this version of the offer, which waits for its signed confirmation or for the decision of the office. Until then the offer counts as it was before.',
    },
    versions: {
      submitted: 'as submitted',
      correction: 'corrected as the office asked',
      update: 'updated after the award',
    },
    facts: {
      number: 'Number of the offer',
      receivedAt: 'Time of receipt by the server',
      version: 'Version of the offer',
      revisedAt: 'Time when this version was sent',
      organisation: 'Applicant',
      call: 'Call',
      mode: 'Procedure',
      authority: 'Authority',
      checksum: 'Checksum',
    },
    smallGrant: 'Small grant (art. 19a of the Act), without a call',
    compare: 'Compare these data with the document in your hand.',
    checked: 'What was checked',
    outcomes: { passed: 'agrees', failed: 'does not agree', notMade: 'not checked' },
    checks: {
      form: 'The file of the receipt is exactly in the form in which it was issued',
      signature: 'The receipt was signed with a key of this service',
      record: 'Number and checksum are those that the office has',
      pdfSeal: 'The PDF is as it was downloaded, to the byte',
      pdfReceipt: 'The PDF belongs to this offer',
    },
    notChecked: 'What this page does not check',
    limits: [
      'Whether the offer was later withdrawn, replaced by another offer, rejected or chosen.',
      'Whether the person who submitted it was entitled to represent the organisation.',
      'Qualified, trusted and personal signatures under the document.',
      'The text of a print: only number and checksum are compared. Changed words on paper show only beside the file.',
    ],
    keys: 'Keys with which the service signs receipts',
    keysLead:
      'Compare the fingerprint of the key (SHA-256) with the one that the command without a network shows.',
    keyNow: (since) => `in use since ${since}`,
    keyOnce: (from, to) => `in use from ${from} to ${to}`,
    command: 'Download the command (verify-receipt.mjs)',
    commandLine: 'How the command is run with the present key of the service',
    offline: 'Without a network and without this service',
    offlineText:
      'A command verifies receipts as well; it connects to nothing and needs nothing but Node.js. It ends with status 0 when everything agrees, and with 1 when it does not.',
  },
});
