import { catalogue } from '../common/catalogue';
import { polishForm } from '../format';

const pl = {
  title: 'Załączniki',
  lead: 'Pliki, które mają być częścią oferty. Po złożeniu oferty nikt ich nie zmieni.',
  required: 'Ogłoszenie wymaga',
  others: 'Inne załączniki',
  othersHelp: 'Nie są wymagane. Dodaj tylko to, co pomoże ocenić ofertę.',
  noOthers: 'Nie ma innych załączników.',
  none: 'Oferta nie ma załączników.',
  missing: 'Brakuje pliku',
  kind: 'Czym jest ten plik',
  otherKind: 'Inny załącznik',
  sealed: 'Załączniki otworzą się razem z treścią oferty, po zamknięciu naboru.',
  undeclared: 'Załączniki otworzą się razem z treścią oferty, po złożeniu oświadczenia o bezstronności.',
  pdf: {
    title: 'Załączniki',
    name: 'Plik',
    size: 'Rozmiar',
    sha256: 'Suma kontrolna (SHA-256)',
    kept: 'Sumy kontrolne plików są częścią sumy kontrolnej oferty: podmiana któregokolwiek pliku zmienia ją.',
  },
  count: (count: number) => `${count} ${polishForm(count, ['plik', 'pliki', 'plików'])}`,
};

const en: typeof pl = {
  title: 'Attachments',
  lead: 'Files that are to be part of the offer. Once the offer is submitted, nobody changes them.',
  required: 'The announcement asks for',
  others: 'Other attachments',
  othersHelp: 'None is required. Add only what helps to assess the offer.',
  noOthers: 'There are no other attachments.',
  none: 'The offer has no attachments.',
  missing: 'The file is missing',
  kind: 'What this file is',
  otherKind: 'Another attachment',
  sealed: 'The attachments open together with the offer, once the window has closed.',
  undeclared: 'The attachments open together with the offer, once you have declared impartiality.',
  pdf: {
    title: 'Attachments',
    name: 'File',
    size: 'Size',
    sha256: 'Checksum (SHA-256)',
    kept: 'The checksums of the files are part of the checksum of the offer: another file in their place changes it.',
  },
  count: (count: number) => `${count} ${count === 1 ? 'file' : 'files'}`,
};

/** The files of an offer: for its authors, for the office, and on its printed form. */
export const offerAttachments = catalogue({ pl, en });
