import type { GrantReturnView } from '@nurt/contracts/settlement';
import { addDays, isOverdue, lastDayInTime, localDate, type LocalDate } from '@nurt/domain/calendar';
import { addGrosze, allocate, subtractGrosze, ZERO, type Grosze } from '@nurt/domain/money';
import { interestOn, parameter } from '@nurt/domain/statute';

/** Where a return stands for the office. */
export const RETURN_STATES = ['open', 'overdue', 'complete'] as const;
export type ReturnState = (typeof RETURN_STATES)[number];

/** What is still owed, grosze. */
export interface Owed {
  readonly principal: Grosze;
  readonly interest: Grosze;
}

type Account = Pick<
  GrantReturnView,
  | 'principalGrosze'
  | 'receivedGrosze'
  | 'receivedInterestGrosze'
  | 'interestGrosze'
  | 'interestPeriods'
  | 'due'
>;

/** The state of a return on a day: complete once principal and interest are back, overdue from the day after its deadline. */
export function returnState(account: Account, today: LocalDate): ReturnState {
  const { principal, interest } = owedNow(account);
  if (principal === 0 && interest === 0) return 'complete';
  return isOverdue(account.due, today) ? 'overdue' : 'open';
}

/** What is owed as the server reckoned it today. */
export function owedNow({ principalGrosze, receivedGrosze, interestGrosze }: Account): Owed {
  return {
    principal: subtractGrosze(principalGrosze as Grosze, receivedGrosze as Grosze),
    interest: interestGrosze as Grosze,
  };
}

/**
 * What was owed on an earlier day of receipt: interest on what is outstanding runs up to that day only,
 * and none was where all of it was too little to be charged (OP art. 54 § 1 pkt 5).
 *
 * @param today the day for which the server reckoned the interest
 */
export function owedOn(account: Account, day: LocalDate, today: LocalDate): Owed {
  const { principal, interest } = owedNow(account);
  const from = account.interestPeriods[0]?.from ?? addDays(lastDayInTime(account.due), 1);
  const running = (to: LocalDate) => interestOn(principal, localDate(from), to).total;
  const onTheDay = addGrosze(subtractGrosze(interest, running(today)), running(day));
  const all = addGrosze(onTheDay, account.receivedInterestGrosze as Grosze);
  const isCharged = onTheDay > 0 && all > parameter('interest_not_charged_to', day);
  return { principal, interest: isCharged ? onTheDay : ZERO };
}

/**
 * How a payment is to be divided: what covers everything covers everything; what does not is split in proportion
 * between principal and interest (OP art. 55 § 2).
 */
export function suggestedSplit(total: Grosze, owed: Owed): Owed {
  const whole = addGrosze(owed.principal, owed.interest);
  if (total >= whole) return owed;
  const [principal = ZERO, interest = ZERO] = allocate(total, [owed.principal, owed.interest]);
  return { principal, interest };
}
