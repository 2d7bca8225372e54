import type { pl } from './pl';

/** The payments desk in English; the shape is the Polish one. */
export const en: typeof pl = {
  title: 'Payments',
  lead: 'Instalments of agreements in force. One person orders a payment and another approves it; execution is recorded with the day on which the account was debited.',
  states: 'Stages of a payment',
  stateOf: {
    toOrder: 'to order',
    toApprove: 'to approve',
    toExecute: 'to execute',
    executed: 'paid',
  },
  count: (count) => `${count} ${count === 1 ? 'instalment' : 'instalments'}`,
  together: (amount) => `${amount} in all`,
  empty: {
    toOrder: 'No instalment waits to be ordered',
    toApprove: 'No order waits for approval',
    toExecute: 'No transfer waits for execution',
    executed: 'Nothing has been paid yet',
  },
  emptyText: {
    toOrder: 'Instalments appear here once an agreement is in force.',
    toApprove: 'Orders appear here once somebody orders the payment of an instalment.',
    toExecute: 'Transfers appear here once an order is approved.',
    executed: 'Payments appear here once the execution of a transfer is recorded.',
  },
  whose: {
    toOrder: 'Payments are ordered by the finance officer or the treasurer.',
    toApprove: 'Orders are approved by the treasurer.',
    toExecute: 'The execution of a transfer is recorded by the finance officer or the treasurer.',
  },
  task: 'Task and agreement',
  organisation: 'Organisation and account',
  due: 'Due',
  executedOn: 'Executed',
  instalmentNumber: (position) => `instalment ${position}`,
  agreementNumber: (number) => `agreement ${number}`,
  amount: 'Amount',
  orderedBy: 'Ordered',
  decidedBy: 'Approved',
  byAt: (who, when) => `${who}, ${when}`,
  action: 'What can be done',
  rejectedEarlier: (who, reason) => `The earlier order was rejected (${who}): ${reason}`,
  account: 'Account',
  state: 'State of the instalment',
  orderedInAgreement: 'Ordered under this agreement',
  approvedInAgreement: 'Approved for transfer',
  paidInAgreement: 'Paid under this agreement',

  order: {
    action: 'Order the payment',
    title: 'Ordering the payment of an instalment',
    text: 'The order goes to approval. Another person must approve it.',
    done: 'The payment is ordered.',
  },
  approve: {
    action: 'Approve',
    title: 'Approving the payment',
    text: 'Once approved, the transfer to the account given can be made.',
    done: 'The payment is approved.',
  },
  reject: {
    action: 'Reject',
    title: 'Rejecting the order',
    text: 'The instalment goes back to be ordered. Whoever orders it again will see the reason.',
    approvedText:
      'The order is approved already: before you reject it, make sure that the bank has not made the transfer. The instalment goes back to be ordered, and whoever orders it again will see the reason.',
    reason: 'Reason for the rejection',
    reasonHelp: 'What must be put right before the payment is ordered again.',
    done: 'The order is rejected.',
  },
  withdraw: {
    action: 'Take the order back',
    title: 'Taking the order back',
    text: 'The order stops waiting for approval, and the instalment goes back to be ordered.',
    done: 'The order is taken back.',
  },
  execute: {
    action: 'Record the transfer',
    title: 'Execution of the transfer',
    text: 'From now on the amount is paid and must be accounted for. This cannot be undone.',
    day: 'Day on which the account was debited',
    dayHelp: 'From the bank statement.',
    done: 'The transfer is recorded.',
  },
  afterYear: {
    title: (year) => `The budget year ${year} is over`,
    burdens: 'The transfer burdens the line',
    text: (year) =>
      `Expenditure planned for ${year} lapsed with that year, except for what the council listed as not lapsing (art. 263 of the Public Finance Act). Check it with the treasurer.`,
    confirm: (year) => `I confirm that the transfer burdens the plan for ${year}`,
  },
};
