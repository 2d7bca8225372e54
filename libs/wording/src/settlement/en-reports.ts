import { formatAmount } from '../format';
import type { reports as pl } from './pl-reports';

/** Final reports and returns. */
export const reports: typeof pl = {
  title: 'Reports',
  lead: 'Reports on the performance of tasks: final, and in multi-year agreements interim ones on each year.',
  list: 'Reports',
  count: (count) => `${count} ${count === 1 ? 'report' : 'reports'}`,
  empty: 'There is no report yet',
  emptyText: 'A report begins with its agreement: open it and choose “Write the report”.',
  toAgreements: 'Go to the agreements',
  columns: {
    title: 'Task',
    agreement: 'Agreement',
    status: 'State',
    due: 'Due',
    submitted: 'Submitted',
    grant: 'Grant',
  },
  statusOf: { draft: 'draft', submitted: 'submitted', returned: 'to be corrected', accepted: 'accepted' },
  titleOf: (title) => `Report: ${title}`,
  yearTitleOf: (title, year) => `Interim report on ${year}: ${title}`,
  ofYear: (year) => `interim, on ${year}`,
  period: 'Period of the report',
  fromTo: (from, to) => `from ${from} to ${to}`,
  agreementOf: (number) => `Agreement no. ${number}`,
  timeline: {
    'report.opened': () => 'The report was begun',
    'report.submitted': () => 'The report was submitted',
    'report.returned': () => 'The office returned the report with remarks',
    'report.accepted': () => 'The report was accepted',
    'return.due': () => 'The unused part of the grant became due for return',
    'return.received': (params) =>
      typeof params['principalGrosze'] === 'number'
        ? `A return was received: ${formatAmount(params['principalGrosze'], 'en')}`
        : 'A return was received',
  },

  record: {
    facts: 'Key facts',
    agreement: 'Agreement',
    organisation: 'Grantee',
    due: 'Due',
    submitted: 'Submitted',
    checksum: 'Checksum',
    content: 'Content of the report',
    pdf: 'Report (PDF)',
    toAgreement: 'Go to the agreement',
    next: {
      readOnly: 'The report is being written. The role of this account only allows it to read.',
      submitted: {
        title: 'The report has been submitted',
        text: 'The office is checking it. It will accept it or return it with remarks; you will be told by e-mail.',
      },
      accepted: {
        textYear: 'This year of the grant is settled. There is nothing to return.',
        title: 'The report has been accepted',
        text: 'The whole grant is settled. There is nothing to return.',
        toReturn: 'The grant is settled. The part not used has to be returned.',
        returned: 'The grant is settled, and the part not used has been returned.',
      },
    },
    remarks: 'Remarks of the office',
    remarksText: 'Put right what the remarks speak of, and submit the report again.',
    settlement: 'Settlement',
    settlementIfAccepted: 'This is how the grant will be settled if the office accepts the report.',
    paid: 'Paid',
    used: 'Used as agreed',
    unused: 'Not used, to be returned',
  },

  grantReturn: {
    title: 'Return of the grant',
    groundOf: {
      unused: 'grant not used in time',
      misused: 'grant used against its purpose',
      undue: 'grant taken unduly',
      excessive: 'grant taken in excess',
    },
    toPayToday: 'To be paid today, with interest',
    late: 'overdue',
    agreementPdf: 'Agreement (PDF)',
    ground: 'Ground',
    principal: 'Amount to return',
    received: 'Returned',
    outstanding: 'Left to return',
    dueOn: 'Return due',
    basis: (basis) => `under ${basis}`,
    shifted: (from, why) => `Moved from ${from} (${why}).`,
    maybeShifted: (day) =>
      `This is a day off. It is safe to return by then; the rules on time limits would point to ${day}, and interest runs only from the day after it.`,
    interest: 'Interest as of today',
    receivedInterest: 'Interest paid',
    noInterest:
      'No interest is charged when the return arrives in time, or while the interest comes to no more than three fees for a registered letter (Tax Ordinance, art. 54 § 1 pt 5).',
    account: 'Account',
    accountText: 'The account for returns is given in the agreement (the paragraph on returning the grant).',
    periods: 'How the interest was reckoned',
    periodColumns: {
      from: 'From',
      to: 'To',
      days: 'Days',
      rate: 'Rate',
      principal: 'On',
      interest: 'Interest',
    },
    unconfirmed: 'rate to be confirmed by the office',
    complete: 'return complete',
  },
};
