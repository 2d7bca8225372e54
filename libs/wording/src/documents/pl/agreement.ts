import { quoted } from '../../format';

/** Agreement on a public task, after the framework of Annex 3 (Dz. U. 2018 poz. 2057); clauses in `clauses.ts`. */
export const agreement = {
  name: 'Umowa',
  kicker: 'Umowa o realizację zadania publicznego',
  title: (number: string): string => `Umowa nr ${number}`,
  lead: (task: string): string => `o realizację zadania publicznego pod tytułem ${quoted(task)}`,
  concluded: (date: string, place: string): string => `zawarta ${date}, ${place}, między:`,
  blankDate: 'dnia ........................................',
  on: (date: string): string => `dnia ${date}`,
  and: 'a',
  together: (role: string): string => `zwanymi dalej łącznie ${quoted(role)}.`,
  party: (number: number): string => `Podmiot ${number}`,
  partyLead: 'Podmiot 1 (lider)',
  authorityLabel: 'Zleceniodawca',
  granteeLabel: 'Zleceniobiorca',
  fields: {
    address: 'Siedziba',
    nip: 'NIP',
    regon: 'REGON',
    register: 'Wpis w rejestrze',
    legalForm: 'Forma prawna',
    representatives: 'Reprezentacja',
    countersignature: 'Przy kontrasygnacie',
  },
  called: (role: string): string => `dalej ${quoted(role)}`,
  instalmentColumns: { part: 'Transza', due: 'Termin przekazania', amount: 'Kwota [zł]', words: 'Słownie' },
  instalmentsTotal: 'Razem',
  annexes: 'Załączniki',
  annexTexts: {
    offer: (number: string): string => `Oferta nr ${number}.`,
    update: (checksum: string): string =>
      `Zaktualizowana oferta: kosztorys, źródła finansowania i harmonogram po przyznaniu dotacji (suma kontrolna ${checksum}).`,
    joint: (names: string): string =>
      `Umowa między podmiotami składającymi ofertę wspólną: ${names}, określająca zakres ich świadczeń.`,
    register: 'Odpis z rejestru lub ewidencji Zleceniobiorcy.',
    registers: 'Odpisy z rejestrów lub ewidencji podmiotów tworzących Zleceniobiorcę.',
  },
  treasurer: (name: string): string => `${name} – Skarbnik`,
  phone: (number: string): string => `tel. ${number}`,
  thirdParty: (scope: string, activity: string): string => `${scope} w działaniu ${quoted(activity)}`,
  signatures: {
    authority: 'Zleceniodawca',
    grantee: 'Zleceniobiorca',
    treasurer: 'Kontrasygnata skarbnika',
    caption: 'data i podpis',
  },
};
