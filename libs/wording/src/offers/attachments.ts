import { catalogue } from '../common/catalogue';

const pl = {
  title: 'Załączniki',
  others: 'Inne załączniki',
  all: 'Pliki oferty',
  othersHelp: 'Nie są wymagane. Dodaj tylko to, co pomoże ocenić ofertę.',
  none: 'Oferta nie ma załączników.',
  missing: 'Brakuje pliku',
  kind: 'Czym jest ten plik',
  otherKind: 'Inny załącznik',
  pdf: {
    title: 'Załączniki',
    name: 'Plik',
    size: 'Rozmiar',
    sha256: 'Suma kontrolna (SHA-256)',
    kept: 'Sumy kontrolne plików są częścią sumy kontrolnej oferty: podmiana któregokolwiek pliku zmienia ją.',
  },
};

const en: typeof pl = {
  title: 'Attachments',
  others: 'Other attachments',
  all: 'Files of the offer',
  othersHelp: 'None is required. Add only what helps to assess the offer.',
  none: 'The offer has no attachments.',
  missing: 'The file is missing',
  kind: 'What this file is',
  otherKind: 'Another attachment',
  pdf: {
    title: 'Attachments',
    name: 'File',
    size: 'Size',
    sha256: 'Checksum (SHA-256)',
    kept: 'The checksums of the files are part of the checksum of the offer: another file in their place changes it.',
  },
};

/** The files of an offer: for its authors, for the office, and on its printed form. */
export const offerAttachments = catalogue({ pl, en });
