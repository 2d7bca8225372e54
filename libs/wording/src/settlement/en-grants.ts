import { formatAmount } from '../format/amount';
import { eventText } from '../records';
import type { grants as pl } from './pl-grants';

/** Agreements, for the grantee. */
export const grants: typeof pl = {
  title: 'Our grants',
  lead: 'Agreements with the authority: amounts, payments, settlements.',
  list: 'Agreements',
  recent: 'Grants',
  seeAll: 'All grants',
  tabs: 'Grants',
  agreementsTab: 'Agreements',
  reportsTab: 'Reports',
  count: (count) => `${count} ${count === 1 ? 'agreement' : 'agreements'}`,
  empty: 'There is no agreement yet',
  emptyText:
    'An agreement appears here once the organisation has been awarded a grant and the office has prepared it.',
  columns: {
    title: 'Task',
    number: 'Agreement',
    status: 'State',
    grant: 'Grant',
    paid: 'Paid',
    reportDue: 'Report due',
  },
  statusOf: {
    prepared: 'to be signed',
    signed: 'being performed',
    settled: 'settled',
    abandoned: 'not concluded',
  },
  numberOf: (number) => `Agreement no. ${number}`,

  facts: 'Key facts',
  grant: 'Amount of the grant',
  totalCost: 'Total cost of the task',
  term: 'Dates of the task',
  reportDue: 'Final report due',
  line: 'Budget line',
  call: 'Call',
  offer: 'Offer',
  toOffer: 'Read the offer',
  partners: 'Partners (joint offer)',
  bankAccount: 'Account for the grant',
  signatures: 'Signatures',
  signature: {
    grantee: 'Organisation',
    authority: 'Authority',
    treasurer: 'Countersignature of the treasurer',
    waiting: 'not signed yet',
    by: (name, when) => `${name}, ${when}`,
  },
  money: 'The way of the grant',
  moneyOf: {
    settled: 'Settled',
    returned: 'Returned',
    paid: 'Paid, to be settled',
    waiting: 'Not paid yet',
  },
  instalments: 'Instalments',
  instalment: (position) => `Instalment ${position}`,
  instalmentColumns: { position: 'Instalment', due: 'Due', amount: 'Amount', state: 'State' },
  instalmentStateOf: { planned: 'planned', underway: 'being prepared', paid: (when) => `paid ${when}` },
  pdf: 'Agreement (PDF)',
  openReport: 'Write the report',
  yearReports: {
    title: 'The grant and its reports year by year',
    lead: 'Each year is settled by itself: by an interim report, and the last one by the final report.',
    awaits:
      'The authority pays the instalments of the next year once the report on the year before is accepted.',
    year: 'Year',
    part: 'Part of the grant',
    report: 'Report',
    final: 'final',
    due: (when) => `by ${when}`,
    openFinal: 'Write the final report',
    goToFinal: 'Go to the final report',
    goTo: (year) => `Go to the report on ${year}`,
    open: (year) => `Write the report on ${year}`,
  },
  goToReport: 'Go to the report',
  whoWrites: 'The role of this account does not allow it to write reports.',
  next: {
    sign: {
      title: 'The agreement awaits the signature of the organisation',
      text: 'Download it, check the amounts and the account, sign it as the rules of representation say, and hand it to the office. The office records the day of signature.',
    },
    wait: {
      title: 'The agreement awaits the signatures of the authority',
      text: 'The organisation has signed. The authority has yet to sign and the treasurer to countersign.',
    },
    perform: {
      title: 'The agreement is concluded: the task is being performed',
      text: (due) =>
        `Collect accounting documents and note results. The final report is due by ${due}; it can be prepared already.`,
    },
    reportYear: {
      title: 'The year is over: time for the interim report',
      text: (due) => `The interim report is due by ${due}.`,
    },
    report: {
      title: 'The task is over: time for the report',
      text: (due) => `The final report is due by ${due}.`,
    },
    reported: {
      title: 'The report has been submitted',
      text: 'The office is checking it. It will accept it or return it with remarks; you will be told by e-mail.',
    },
    correct: {
      title: 'The report has come back to be corrected',
      text: 'The office has written remarks. Correct the report and submit it again.',
    },
    settled: {
      title: 'The agreement is settled',
      text: 'The report has been accepted. Keep the documents for 5 years from the beginning of the next year.',
    },
  },
  timeline: {
    'agreement.prepared': () => 'The office prepared the agreement',
    'agreement.granteeSigned': () => 'The organisation signed',
    'agreement.authoritySigned': () => 'The authority signed',
    'agreement.countersigned': () => 'The treasurer countersigned',
    'agreement.signed': () => 'The agreement was concluded',
    'agreement.yearTakenOn': () => 'The money of a further year was committed',
    'agreement.abandoned': () => 'The agreement was not concluded',
    'agreement.settled': () => 'The agreement was settled',
    'payment.ordered': (params) => `The office is preparing instalment ${eventText(params, 'instalment')}`,
    'payment.approved': (params) => `Instalment ${eventText(params, 'instalment')} was approved`,
    'payment.rejected': (params) => `Instalment ${eventText(params, 'instalment')} was held back`,
    'payment.withdrawn': (params) => `Instalment ${eventText(params, 'instalment')} was held back`,
    'payment.executed': (params) =>
      `Instalment ${eventText(params, 'instalment')} was paid${typeof params['grosze'] === 'number' ? `: ${formatAmount(params['grosze'], 'en')}` : ''}`,
  },
};
