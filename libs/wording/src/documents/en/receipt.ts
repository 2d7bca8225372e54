import type { pl } from '../pl';

export const receipt: typeof pl.receipt = {
  name: 'Receipt for a submitted offer',
  kicker: 'Proof of receipt',
  lead: 'The offer has been received. The data below were recorded at the moment of receipt and cannot be changed since.',
  number: 'Offer number',
  facts: {
    receivedAt: 'Time of receipt by the server',
    closesAt: 'End of the call',
    authority: 'Authority',
    call: 'Call',
    mode: 'Procedure',
    applicant: 'Applicant',
    task: 'Title of the public task',
    amount: 'Grant requested',
    submittedBy: 'Submitted by',
    confirmedBy: 'Confirmed by',
    template: 'Version of the offer form',
  },
  forms: {
    'DzU-2018-2057-1': 'Journal of Laws 2018, item 2057, Annex 1',
    'DzU-2018-2055-1': 'Journal of Laws 2018, item 2055, Annex 1',
    'sport-1': 'offer of a sports club, version 1',
    'local-1': 'form of the authority, version 1',
  },
  smallGrant: 'Small grant (art. 19a of the Act), without a call',
  zone: (exact) => `${exact}, the time in force in Poland`,
  checksum: 'SHA-256 checksum',
  signatureFacts: { key: 'Key of the service (SHA-256)', signature: 'Signature (Ed25519)' },
  verifyText: [
    'Keep the receipt as a JSON file too: anybody can check its signature on that page, and without a network by the command verify-receipt.',
    'The checksum is the SHA-256 digest of the content of the offer; the same stands at the foot of each of its pages. A change of one character gives another checksum.',
  ],
  notice: (signed) =>
    `The time of receipt by the server decides whether the deadline was kept. This receipt was made automatically${
      signed ? ', is signed with the key of the service' : ''
    } and needs no signature by hand and no stamp.`,
};
