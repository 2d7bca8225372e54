import type { pl } from '../pl';

export const common: typeof pl.common = {
  ordinal: 'No.',
  page: (page, pages) => `Page ${page} of ${pages}`,
  checksum: (grouped) => `SHA-256 checksum: ${grouped}`,
  verification: {
    title: 'Verify that this document is genuine',
    alt: 'QR code leading to the page on which the number and the checksum of the offer are verified',
    scan: (address) => `Scan the code, or open ${address} and give the number of the offer and the checksum.`,
  },
  missing: '—',
  none: 'Not applicable.',
  notWritten: 'Not filled in.',
  draft: 'DRAFT',
  translationNotice: 'Translation for information. The Polish text of this document is the binding one.',
  range: (from, to) => `from ${from} to ${to}`,
  signatureCaption: 'date and signature of an authorised person',
  acts: {
    udpp: 'the Act of 24 April 2003 on Public Benefit Activity and Volunteerism',
    udpp_small_grant: 'the Act of 24 April 2003 on Public Benefit Activity and Volunteerism',
    sports_act: 'the Act of 25 June 2010 on Sport',
    public_health_act: 'the Act of 11 September 2015 on Public Health',
  },
  costGroups: {
    realisation: { number: 'I', name: 'Costs of activities', sum: 'Sum of the costs of performing the task' },
    administrative: { number: 'II', name: 'Administrative costs', sum: 'Sum of administrative costs' },
  },
  costTotal: 'Sum of all costs of performing the task',
  otherActivity: 'Costs not assigned to an activity',
  year: (position, year) => `Year ${position}\n(${year})`,
};
