import type { FILE_PROBLEMS } from '@nurt/domain/files';
import { formatSize } from '../format';
import { numberOf, textOf, type Bilingual, type Params } from './sentence';

const DANGERS: Readonly<Record<'pl' | 'en', Readonly<Record<string, string>>>> = {
  pl: {
    entries: 'ma za dużo części',
    unpacked: 'po rozpakowaniu jest zbyt wielki',
    ratio: 'po rozpakowaniu jest setki razy większy',
    overlap: 'ma części, które zachodzą na siebie',
    nested: 'zawiera archiwum w środku',
  },
  en: {
    entries: 'has too many parts',
    unpacked: 'is too large once unpacked',
    ratio: 'is hundreds of times larger once unpacked',
    overlap: 'has parts that overlap',
    nested: 'has an archive inside',
  },
};

const size = (params: Params, locale: 'pl' | 'en') => formatSize(numberOf(params, 'maximum'), locale);
const danger = (params: Params, locale: 'pl' | 'en') => DANGERS[locale][textOf(params, 'danger')] ?? '';

export const files: Bilingual<typeof FILE_PROBLEMS> = {
  pl: {
    file_required: () => 'Wybierz plik, który nie jest pusty.',
    file_too_large: (p) => `Plik jest za duży: może mieć najwyżej ${size(p, 'pl')}. Wybierz mniejszy.`,
    file_kind_unknown: () =>
      'Plików tego rodzaju nie można dodać. Wyślij PDF, ODT, DOCX, ODS, XLSX, PNG albo JPEG, bez makr.',
    file_extension_disagrees: (p) =>
      `Nazwa kończy się na „.${textOf(p, 'ending')}”, ale w środku jest plik „.${textOf(p, 'extension')}”. Zapisz go we właściwym formacie i wyślij jeszcze raz.`,
    file_encrypted: () =>
      'Plik jest zabezpieczony hasłem, więc urząd go nie otworzy. Zapisz go bez hasła i wyślij jeszcze raz.',
    file_archive_damaged: () =>
      'Pliku nie da się otworzyć: jest uszkodzony albo niepełny. Otwórz go u siebie, zapisz na nowo i wyślij jeszcze raz.',
    file_archive_unsafe: (p) =>
      `Plik nie wygląda na zwykły dokument: ${danger(p, 'pl')}. Zapisz go jako PDF i wyślij jeszcze raz.`,
    file_not_examined: () =>
      'Zbadanie pliku trwało zbyt długo, więc je przerwano: jego budowa nie jest taka jak zwykłego podpisanego dokumentu. Pobierz dokument jeszcze raz, podpisz go i wyślij.',
    file_examination_busy: () =>
      'Serwis bada właśnie inne podpisane pliki. Nic się nie stało: wyślij plik jeszcze raz za kilkanaście sekund.',
    file_in_quarantine: () =>
      'Trwa sprawdzanie antywirusowe. Plik będzie można otworzyć, gdy się skończy; zajrzyj za chwilę.',
    file_infected: () => 'W pliku wykryto wirusa, dlatego jego zawartość usunięto. Wyślij zdrowy plik.',
    files_too_many: (p) =>
      `Można dodać najwyżej ${textOf(p, 'maximum')} plików. Usuń któryś albo połącz kilka w jeden.`,
    files_too_large_together: (p) =>
      `Wszystkie pliki razem mogą mieć najwyżej ${size(p, 'pl')}. Usuń któryś albo wyślij mniejszy.`,
    upload_offset_differs: () =>
      'Ta część pliku już dotarła. Przesyłanie idzie dalej od miejsca, w którym jest.',
    upload_piece_short: () =>
      'Część pliku dotarła niepełna. Wybierz plik jeszcze raz, a przesyłanie pójdzie dalej.',
    upload_beyond_size: () => 'Plik okazał się większy, niż był na początku. Usuń go i wyślij od nowa.',
    upload_continued_elsewhere: () =>
      'Przesyłanie tego pliku trwa dalej w innej karcie albo na innym urządzeniu.',
    upload_of_another_file: () =>
      'To inny plik niż ten, którego przesyłanie przerwano. Wybierz ten sam albo usuń przerwane przesyłanie.',
  },
  en: {
    file_required: () => 'Choose a file that is not empty.',
    file_too_large: (p) => `The file is too large: the most is ${size(p, 'en')}. Choose a smaller one.`,
    file_kind_unknown: () =>
      'Files of this kind are not accepted. Send a PDF, ODT, DOCX, ODS, XLSX, PNG or JPEG, without macros.',
    file_extension_disagrees: (p) =>
      `The name ends with “.${textOf(p, 'ending')}”, but inside there is a “.${textOf(p, 'extension')}” file. Save it in the right format and send it again.`,
    file_encrypted: () =>
      'The file is protected by a password, so the office could not open it. Save it without one and send it again.',
    file_archive_damaged: () =>
      'The file cannot be opened: it is damaged or incomplete. Open it on your side, save it anew and send it again.',
    file_archive_unsafe: (p) =>
      `The file does not look like an ordinary document: it ${danger(p, 'en')}. Save it as a PDF and send it again.`,
    file_not_examined: () =>
      'Looking at the file took too long and was stopped: it is not built like an ordinary signed document. Download the document once more, sign it and send it.',
    file_examination_busy: () =>
      'Other signed files are being examined just now. Nothing happened: send the file again in a quarter of a minute.',
    file_in_quarantine: () =>
      'The virus check is under way. The file can be opened once it is over; look again in a moment.',
    file_infected: () => 'A virus was found in the file, so its content was deleted. Send a sound file.',
    files_too_many: (p) =>
      `At most ${textOf(p, 'maximum')} files can be added. Remove one, or join several into one.`,
    files_too_large_together: (p) =>
      `All files together may have at most ${size(p, 'en')}. Remove one, or send a smaller one.`,
    upload_offset_differs: () =>
      'This part of the file is here already. The upload goes on from where it is.',
    upload_piece_short: () =>
      'A part of the file came in short. Choose the file again and the upload goes on.',
    upload_beyond_size: () => 'The file turned out larger than it was at first. Remove it and send it anew.',
    upload_continued_elsewhere: () => 'The upload of this file goes on in another tab or on another device.',
    upload_of_another_file: () =>
      'This is not the file whose upload was broken off. Choose that one, or remove the broken upload.',
  },
};
