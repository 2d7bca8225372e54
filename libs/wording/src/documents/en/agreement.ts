import type { pl } from '../pl';

export const agreement: typeof pl.agreement = {
  name: 'Agreement',
  kicker: 'Agreement on the performance of a public task',
  title: (number) => `Agreement No. ${number}`,
  lead: (task) => `on the performance of the public task “${task}”`,
  concluded: (date, place) => `concluded ${date}, ${place}, between:`,
  blankDate: 'on ........................................',
  on: (date) => `on ${date}`,
  and: 'and',
  together: (role) => `hereinafter together the “${role}”.`,
  party: (number) => `Party ${number}`,
  partyLead: 'Party 1 (lead)',
  authorityLabel: 'Authority',
  granteeLabel: 'Grantee',
  fields: {
    address: 'Seat',
    nip: 'NIP',
    regon: 'REGON',
    register: 'Register entry',
    legalForm: 'Legal form',
    representatives: 'Representation',
    countersignature: 'Countersigned by',
  },
  called: (role) => `hereinafter the “${role}”`,
  instalmentColumns: { part: 'Instalment', due: 'Paid by', amount: 'Amount [PLN]', words: 'In words' },
  instalmentsTotal: 'Total',
  annexes: 'Annexes',
  annexTexts: {
    offer: (number) => `Offer No. ${number}.`,
    update: (checksum) =>
      `Updated offer: estimate, sources and schedule after the award (checksum ${checksum}).`,
    joint: (names) =>
      `Contract between the bodies that made the joint offer, on the scope of what each does: ${names}.`,
    register: 'Extract from the register of the Grantee.',
    registers: 'Extracts from the registers of the bodies that form the Grantee.',
  },
  treasurer: (name) => `${name} – Treasurer`,
  phone: (number) => `phone ${number}`,
  thirdParty: (scope, activity) => `${scope} in the activity “${activity}”`,
  signatures: {
    authority: 'Authority',
    grantee: 'Grantee',
    treasurer: 'Countersignature of the treasurer',
    caption: 'date and signature',
  },
};
