import { formatAmount, formatDate } from '../format';
import { eventText, type EventParams } from '../records';
import type { pl } from './pl';

const amountOf = (p: EventParams): string => formatAmount(Number(p['grosze'] ?? 0), 'en');

/** The same in English. */
export const en: typeof pl = {
  title: 'Agreements',
  lead: 'Grant agreements: prepared, signed three times, settled.',
  list: 'Agreements',
  count: (count) => `${count} ${count === 1 ? 'agreement' : 'agreements'}`,
  grantsTogether: (amount) => `grants together ${amount}`,
  empty: 'There is no agreement yet',
  emptyText: 'Agreements are prepared for offers that were awarded a grant.',
  waiting: 'To prepare',
  waitingLead: 'Offers that were awarded a grant and have no agreement yet.',
  waitingCount: (count) => `${count} ${count === 1 ? 'offer' : 'offers'}`,
  prepare: 'Prepare the agreement',
  number: 'Number',
  name: 'Task',
  organisation: 'Organisation',
  line: 'Budget line',
  status: 'State',
  statusOf: { prepared: 'to be signed', signed: 'in force', settled: 'settled' },
  grant: 'Grant',
  paid: 'Paid',
  taskTo: 'End of the task',
  reportDueOn: 'Report due',
  awarded: 'Awarded grant',

  form: {
    title: 'New agreement',
    lead: 'The parties, the amount and the dates come from the offer and the result. What is left is the number and the instalments.',
    numberHelp: 'For example 12/NGO/2026',
    instalments: 'Instalments',
    instalmentsHelp:
      'Together they make up the grant, within the budget year, in the order of their days. In a multi-year agreement the instalments of each year make up its part.',
    instalmentNumber: (number) => `Instalment ${number}`,
    dueOn: 'Due on',
    amount: 'Amount',
    add: 'Add an instalment',
    together: 'Instalments together',
    right: 'as the grant',
    less: (amount) => `${amount} short`,
    more: (amount) => `${amount} too much`,
    submit: 'Prepare the agreement',
    done: 'The agreement is prepared. It can be printed and signed.',
    notAwarded: 'This offer was not awarded a grant',
    notAwardedText: 'An agreement can be prepared only for an offer with a grant.',
    exists: 'This offer has its agreement already',
    existsText: 'One agreement is made for one offer.',
    open: 'Open the agreement',
    toOffer: 'See the offer',
  },

  record: {
    facts: 'Parties and subject',
    call: 'Call',
    offer: 'Offer',
    task: 'Term of the task',
    fromTo: (from, to) => `from ${from} to ${to}`,
    nip: 'NIP',
    bankAccount: 'Bank account',
    totalCost: 'Total cost of the task',
    money: 'Where the grant is',
    reserved: 'Reserved',
    committed: 'Committed',
    executed: 'Paid, not accounted for',
    settled: 'Settled',
    returned: 'Returned',
    signatures: 'Signatures',
    signaturesLead: 'The agreement is in force from the last of the three signatures.',
    grantee: 'Organisation',
    authority: 'The executive',
    treasurer: 'The treasurer’s countersignature',
    missing: 'not yet',
    signedOn: (day) => `signed on ${day}`,
    signedBy: (who, when) => `${who}, ${when}`,
    instalments: 'Instalments and payments',
    instalment: 'Instalment',
    dueOn: 'Due on',
    amount: 'Amount',
    payment: 'Payment',
    paymentOf: {
      ordered: 'ordered, waits for approval',
      approved: 'approved, waits for the transfer',
      rejected: 'order rejected',
      executed: 'paid',
    },
    notOrdered: 'not ordered',
    executedOn: (day) => `paid on ${day}`,
    rejectedFor: (reason) => `rejected: ${reason}`,
    orderedBy: (who, when) => `ordered by ${who}, ${when}`,
    toPayments: 'Go to the payments',
    report: 'See the report',
    pdf: 'Agreement (PDF)',
  },

  granteeSignature: {
    action: 'Record the organisation’s signature',
    hint: 'The day on which the organisation’s representatives signed.',
    whose: 'The organisation’s signature is recorded by the cooperation officer.',
    title: 'The organisation’s signature',
    text: 'Enter the day from the signed copy of the agreement.',
    day: 'Day of signature',
    done: 'The organisation’s signature is recorded.',
  },
  signature: {
    action: 'Sign the agreement',
    hint: 'The executive signs for the authority.',
    whose: 'The executive signs for the authority.',
    title: 'Signing the agreement',
    text: 'The signature will be recorded with today’s date.',
    done: 'The agreement is signed for the authority.',
  },
  countersignature: {
    action: 'Countersign',
    hint: 'Without the treasurer’s countersignature the agreement creates no liability.',
    whose: 'The treasurer countersigns.',
    title: 'Countersigning the agreement',
    text: 'The countersignature will be recorded with today’s date.',
    done: 'The agreement is countersigned.',
  },
  lastSignature:
    'This is the last of the three signatures: the agreement comes into force and the money is committed. This cannot be undone.',
  notLastSignature: 'The agreement comes into force when all three signatures are there.',
  agreementState: 'State of the agreement',

  years: {
    title: 'The grant over the years',
    lead: 'A multi-year agreement: each year stands on the plan of its own year (art. 16(3) of the Act).',
    year: 'Year',
    part: 'Part of the grant',
    from: 'Budget line',
    waiting: 'to be taken on from that year’s programme',
    takeOn: (year) => `Take on the money for ${year}`,
    takeOnHint: 'Commits the part of the grant on a line of that year’s adopted programme.',
    takeOnText: 'The amount of the year leaves the chosen line, and its instalments can then be paid.',
    available: (line, free) => `${line} (${free} free)`,
    noLines: (year) =>
      `There is no adopted programme for ${year} yet. The money can be taken on once the council adopts it.`,
    done: 'The money of the year is committed.',
    whose: 'A cooperation officer takes the money on.',
    ofYear: (year) => `Of which for ${year}`,
  },

  events: {
    'agreement.prepared': (p: EventParams) => `Agreement no. ${eventText(p, 'number')} was prepared`,
    'agreement.granteeSigned': (p: EventParams) =>
      p['signedOn'] === undefined
        ? 'The organisation’s signature was recorded'
        : `The organisation’s signature of ${formatDate(eventText(p, 'signedOn'), 'en')} was recorded`,
    'agreement.authoritySigned': () => 'Signed for the authority',
    'agreement.countersigned': () => 'The treasurer countersigned',
    'agreement.signed': () => 'The agreement came into force and the money was committed',
    'agreement.yearTakenOn': (p: EventParams) =>
      `The money for ${eventText(p, 'year')} was committed: ${amountOf(p)}`,
    'agreement.settled': () => 'The agreement was settled',
    'payment.ordered': (p: EventParams) =>
      `Instalment ${eventText(p, 'instalment')} was ordered: ${amountOf(p)}`,
    'payment.approved': (p: EventParams) =>
      `Instalment ${eventText(p, 'instalment')} was approved: ${amountOf(p)}`,
    'payment.rejected': (p: EventParams) =>
      `The order of instalment ${eventText(p, 'instalment')} was rejected`,
    'payment.executed': (p: EventParams) =>
      `Instalment ${eventText(p, 'instalment')} was paid: ${amountOf(p)}`,
  },
};
