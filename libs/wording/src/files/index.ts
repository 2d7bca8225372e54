import { catalogue } from '../common/catalogue';

const pl = {
  choose: 'Wybierz pliki',
  chooseOne: 'Wybierz plik',
  drop: 'albo przeciągnij je tutaj',
  accepted: (largest: string, together: string, most: number) =>
    `PDF, ODT, DOCX, ODS, XLSX, PNG albo JPEG, każdy do ${largest}. Razem najwyżej ${most} plików i ${together}.`,
  notScanned: 'Pliki nie są tu sprawdzane programem antywirusowym. Wyślij tylko takie, których jesteś pewny.',
  state: {
    uploading: 'Przesyłanie przerwane',
    quarantined: 'Trwa sprawdzanie antywirusowe',
    clean: 'Sprawdzony: bez wirusów',
    unscanned: 'Dodany',
    infected: 'Wykryto wirusa',
  },
  /** For whoever opens files of others. */
  readerState: {
    uploading: 'Nie dotarł w całości',
    quarantined: 'Trwa sprawdzanie antywirusowe',
    clean: 'Sprawdzony: bez wirusów',
    unscanned: 'Niesprawdzony antywirusowo',
    infected: 'Wykryto wirusa',
  },
  quarantined: 'Plik dotarł i liczy się jako dodany. Otworzyć go będzie można po sprawdzeniu.',
  readerQuarantined: 'Otworzy się, gdy program antywirusowy skończy sprawdzanie. Stan odświeża się sam.',
  infected: (signature: string) =>
    `Program antywirusowy rozpoznał: ${signature}. Zawartość pliku usunięto. Usuń go z listy i dodaj zdrowy plik.`,
  readerInfected: (signature: string) =>
    `Program antywirusowy rozpoznał: ${signature}. Zawartość pliku usunięto; została jego suma kontrolna.`,
  interrupted: (part: string) => `Dotarło ${part}. Wybierz ten sam plik, a przesyłanie pójdzie dalej.`,
  sending: (part: string) => `Przesyłanie: ${part}`,
  waiting: 'Czeka na swoją kolej',
  offline: 'Brak połączenia. Przesyłanie pójdzie dalej, gdy sieć wróci.',
  looking: 'Sprawdzanie pliku…',
  failed: 'Nie dodano',
  again: 'Spróbuj ponownie',
  dismiss: 'Zamknij',
  stop: (name: string) => `Przerwij przesyłanie: ${name}`,
  goOn: (name: string) => `Dokończ przesyłanie: ${name}`,
  replace: (name: string) => `Zastąp plik: ${name}`,
  remove: (name: string) => `Usuń plik: ${name}`,
  removeText: 'Pliku nie da się przywrócić: trzeba będzie wysłać go ponownie.',
  short: { goOn: 'Dokończ', replace: 'Zastąp', remove: 'Usuń', stop: 'Przerwij' },
  removed: 'Plik usunięty.',
  sha256: 'SHA-256',
  showSha256: 'Suma kontrolna',
  progress: (name: string) => `Postęp przesyłania: ${name}`,
  unreadable: 'Nie udało się odczytać pliku z tego urządzenia. Wybierz go jeszcze raz.',
};

const en: typeof pl = {
  choose: 'Choose files',
  chooseOne: 'Choose a file',
  drop: 'or drop them here',
  accepted: (largest, together, most) =>
    `PDF, ODT, DOCX, ODS, XLSX, PNG or JPEG, each up to ${largest}. At most ${most} files and ${together} in all.`,
  notScanned: 'Files are not scanned for viruses here. Send only those that you are sure of.',
  state: {
    uploading: 'Upload broken off',
    quarantined: 'The virus check is under way',
    clean: 'Checked: no viruses',
    unscanned: 'Added',
    infected: 'A virus was found',
  },
  readerState: {
    uploading: 'Did not come as a whole',
    quarantined: 'The virus check is under way',
    clean: 'Checked: no viruses',
    unscanned: 'Not scanned for viruses',
    infected: 'A virus was found',
  },
  quarantined: 'The file is here and counts as added. It can be opened once it has been checked.',
  readerQuarantined: 'It opens once the virus check is over. The state renews itself.',
  infected: (signature) =>
    `The scanner recognised: ${signature}. The content was deleted. Remove the file from the list and add a sound one.`,
  readerInfected: (signature) =>
    `The scanner recognised: ${signature}. The content was deleted; its checksum remains.`,
  interrupted: (part) => `${part} came. Choose the same file and the upload goes on.`,
  sending: (part) => `Uploading: ${part}`,
  waiting: 'Waiting for its turn',
  offline: 'No connection. The upload goes on when the network is back.',
  looking: 'Checking the file…',
  failed: 'Not added',
  again: 'Try again',
  dismiss: 'Dismiss',
  stop: (name) => `Stop the upload: ${name}`,
  goOn: (name) => `Finish the upload: ${name}`,
  replace: (name) => `Replace the file: ${name}`,
  remove: (name) => `Remove the file: ${name}`,
  removeText: 'The file cannot be restored: it would have to be sent again.',
  short: { goOn: 'Finish', replace: 'Replace', remove: 'Remove', stop: 'Stop' },
  removed: 'File removed.',
  sha256: 'SHA-256',
  showSha256: 'Checksum',
  progress: (name) => `Progress of the upload: ${name}`,
  unreadable: 'The file could not be read from this device. Choose it again.',
};

/** Files that hang on records: sending, states, checksums. */
export const files = catalogue({ pl, en });
export { signedPdf } from './signed-pdf';
