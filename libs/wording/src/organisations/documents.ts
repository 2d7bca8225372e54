import type { DocumentKind, DocumentValidity } from '@nurt/domain/organisations';
import { catalogue } from '../common/catalogue';
import { formatDate, type Locale } from '../format';

type Kinds = Readonly<Record<DocumentKind, string>>;
type Validity = Readonly<Record<DocumentValidity, string>>;
const date = (day: string, locale: Locale) => formatDate(day, locale);

const pl = {
  title: 'Dokumenty organizacji',
  lead: 'Dodaj raz, użyj w wielu ofertach. Widzą je tylko osoby z organizacji.',
  list: 'Dokumenty',
  none: 'Nie ma jeszcze żadnego dokumentu. Zacznij od statutu i odpisu z rejestru.',
  kind: 'Czym jest dokument',
  kindOf: {
    statute: 'Statut',
    registerExtract: 'Odpis z rejestru',
    activityReport: 'Sprawozdanie merytoryczne',
    financialReport: 'Sprawozdanie finansowe',
    other: 'Inny dokument',
  } satisfies Kinds as Kinds,
  validFrom: 'Ważny od',
  validTo: 'Ważny do',
  validity: {
    notYet: 'Jeszcze nie obowiązuje',
    valid: 'Ważny',
    expiring: 'Wkrótce straci ważność',
    expired: 'Nieważny',
  } satisfies Validity as Validity,
  until: (day: string) => `ważny do ${date(day, 'pl')}`,
  use: 'Dokumenty organizacji',
  useHelp: 'Oferta zachowa dokładnie ten plik, także gdy dokument zostanie później zastąpiony.',
  useNone: 'Organizacja nie ma jeszcze dokumentów, których można użyć.',
  useThis: (name: string) => `Użyj w ofercie: ${name}`,
  useShort: 'Użyj',
  used: 'W ofercie',
  toDocuments: 'Otwórz dokumenty organizacji',
};

const en: typeof pl = {
  title: 'Documents of the organisation',
  lead: 'Add once, use in many offers. Only people of the organisation see them.',
  list: 'Documents',
  none: 'There is no document yet. Begin with the statute and the register extract.',
  kind: 'What the document is',
  kindOf: {
    statute: 'Statute',
    registerExtract: 'Register extract',
    activityReport: 'Activity report',
    financialReport: 'Financial report',
    other: 'Another document',
  },
  validFrom: 'Valid from',
  validTo: 'Valid to',
  validity: {
    notYet: 'Not in force yet',
    valid: 'Valid',
    expiring: 'Soon no longer valid',
    expired: 'No longer valid',
  },
  until: (day) => `valid to ${date(day, 'en')}`,
  use: 'Documents of the organisation',
  useHelp: 'The offer keeps exactly this file, also when the document is replaced later.',
  useNone: 'The organisation has no documents yet that could be used.',
  useThis: (name) => `Use in the offer: ${name}`,
  useShort: 'Use',
  used: 'In the offer',
  toDocuments: 'Open the documents of the organisation',
};

/** Documents that an organisation keeps once: the list of them, and their use in an offer. */
export const organisationDocuments = catalogue({ pl, en });
