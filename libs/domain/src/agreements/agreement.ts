import type { LocalDate } from '../calendar';
import { defineLifecycle } from '../lifecycle';
import type { Grosze } from '../money';

/** Life of an agreement: it binds once both parties have signed and the treasurer has countersigned. */
export const agreementLifecycle = defineLifecycle({
  noun: 'agreement',
  states: ['prepared', 'signed', 'settled', 'abandoned'],
  initial: 'prepared',
  moves: {
    conclude: { from: ['prepared'], to: 'signed', by: 'agreement.sign', basis: 'UDPP art. 16; UFP art. 250' },
    // The award is forgone before all have signed.
    abandon: { from: ['prepared'], to: 'abandoned', by: 'agreement.write' },
    settle: { from: ['signed'], to: 'settled', by: 'report.decide', basis: 'UDPP art. 18' },
  },
});
export type AgreementStatus = (typeof agreementLifecycle.states)[number];
export type AgreementMove = keyof typeof agreementLifecycle.moves;

/** One part of the grant and the day by which it is to be paid. */
export interface InstalmentTerms {
  readonly dueOn: LocalDate;
  readonly grosze: Grosze;
}
