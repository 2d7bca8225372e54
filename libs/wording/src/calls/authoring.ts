import type { SameKindYearView } from '@nurt/contracts/calls';
import { catalogue } from '../common/catalogue';
import { formatAmount, polishForm, quoted } from '../format';

/** Words of what helps to write a call. */
export const authoring = catalogue({
  pl: {
    copy: 'Utwórz nowy nabór z tego',
    copyHint: 'Powstanie szkic z tą samą treścią, bez dat.',
    copied: 'Szkic powstał z wcześniejszego naboru. Uzupełnij daty.',
    preview: 'Podgląd strony publicznej',
    previewPdf: 'Podgląd ogłoszenia (PDF)',
    previewNotice:
      'To jest podgląd. Tak będzie wyglądała strona publiczna naboru; nikt jej jeszcze nie widzi.',
    backToCall: 'Wróć do naboru',
    fromRegister: 'Uzupełnij z rejestru',
    fromRegisterHelp:
      'Wstawia zadania z tych samych sfer z umów w systemie: kwoty przekazane i koszty. Wpisane kwoty można poprawić.',
    registerLead: (year: number, count: number) =>
      `${year}: ${count} ${polishForm(count, ['umowa', 'umowy', 'umów'])} w systemie`,
    registerRow: (agreement: string, organisation: string, title: string, grant: string, paid: string) =>
      `${agreement}: ${organisation}, ${quoted(title)}, dotacja ${grant}, przekazano ${paid}`,
    registerNone: (year: number) => `${year}: w systemie nie ma umów na zadania tego rodzaju`,
  },
  en: {
    copy: 'Make a new call from this one',
    copyHint: 'A draft with the same contents, without dates.',
    copied: 'The draft was made from an earlier call. Fill in the dates.',
    preview: 'Preview of the public page',
    previewPdf: 'Preview of the announcement (PDF)',
    previewNotice: 'This is a preview of the public page of the call; nobody sees it yet.',
    backToCall: 'Back to the call',
    fromRegister: 'Fill in from the register',
    fromRegisterHelp:
      'Inserts tasks of the same spheres from the agreements in the system: sums paid and costs. The figures can be corrected.',
    registerLead: (year, count) =>
      `${year}: ${count} ${count === 1 ? 'agreement' : 'agreements'} in the system`,
    registerRow: (agreement, organisation, title, grant, paid) =>
      `${agreement}: ${organisation}, “${title}”, grant ${grant}, paid ${paid}`,
    registerNone: (year) => `${year}: there are no agreements on tasks of this kind in the system`,
  },
});

/** What the announcement says of a year's tasks of the same kind. In Polish, as announcements are. */
export function sameKindDescription({ records }: SameKindYearView): string {
  if (records.length === 0) return 'Nie realizowano zadań tego rodzaju.';
  const planned = records.reduce((sum, { grantGrosze }) => sum + grantGrosze, 0);
  const count = records.length;
  const titles = records.map(({ title }) => quoted(title)).join(', ');
  return `${String(count)} ${polishForm(count, ['umowa', 'umowy', 'umów'])} o dotacje na ${formatAmount(planned, 'pl')}: ${titles}`.slice(
    0,
    2000,
  );
}
