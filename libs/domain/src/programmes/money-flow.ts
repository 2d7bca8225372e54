import { subtractGrosze, sumGrosze, ZERO, type Grosze } from '../money';
import type { LineBalance } from './line-balance';

/** Where money can be, in the order of the river. `source` is the budget that it comes from. */
export const MONEY_PLACES = [
  'source',
  'line',
  'call',
  'award',
  'agreement',
  'paid',
  'settled',
  'returned',
  'lapsed',
] as const;
export type MoneyPlace = (typeof MONEY_PLACES)[number];

/** What went from one place to another, summed up; a reversal goes the other way and so takes itself out. */
export interface MoneyFlow {
  readonly from: MoneyPlace;
  readonly to: MoneyPlace;
  /** Booked not later than 31 December of the budget year. */
  readonly withinYear: boolean;
  readonly grosze: Grosze;
}

/**
 * The columns of Rb-28S (Dz.U. 2025 poz. 133, annex 19), as far as grants need them, on one day. Grosze.
 * Execution ≤ commitment ≤ plan, because money only leaves a place that holds it.
 */
export interface BudgetExecution {
  /** Plan (po zmianach): the limit after amendments. */
  readonly planGrosze: Grosze;
  /** Zaangażowanie: signed agreements of the year, with what is paid already. */
  readonly commitmentGrosze: Grosze;
  /** Wydatki wykonane: cash paid, less what was returned within the year. Later returns are income of the budget. */
  readonly executionGrosze: Grosze;
  /** Plan − commitment − lapsed: what can still be given. */
  readonly availableGrosze: Grosze;
  /** Not used when the year was closed (UFP art. 263 ust. 1). */
  readonly lapsedGrosze: Grosze;
}

/** Places of money that an agreement has, paid or not. */
const COMMITTED: readonly MoneyPlace[] = ['agreement', 'paid', 'settled', 'returned'];
/** Places of money that has left the authority's account, also where it came back. */
const PAID: readonly MoneyPlace[] = ['paid', 'settled', 'returned'];

/** Turns flows into the columns of Rb-28S. */
export function budgetExecution(flows: readonly MoneyFlow[]): BudgetExecution {
  const planGrosze = into(flows, (place) => place !== 'source');
  const commitmentGrosze = into(flows, (place) => COMMITTED.includes(place));
  const lapsedGrosze = into(flows, (place) => place === 'lapsed');
  const returnedInYear = into(
    flows.filter(({ withinYear }) => withinYear),
    (place) => place === 'returned',
  );
  return {
    planGrosze,
    commitmentGrosze,
    executionGrosze: subtractGrosze(
      into(flows, (place) => PAID.includes(place)),
      returnedInYear,
    ),
    availableGrosze: subtractGrosze(subtractGrosze(planGrosze, commitmentGrosze), lapsedGrosze),
    lapsedGrosze,
  };
}

/** Turns flows into the balance that they leave: for today the same as the ledger keeps. */
export function balanceOf(flows: readonly MoneyFlow[]): LineBalance {
  const at = (...places: readonly MoneyPlace[]): Grosze => into(flows, (place) => places.includes(place));
  return {
    plannedGrosze: into(flows, (place) => place !== 'source'),
    availableGrosze: at('line', 'call'),
    announcedGrosze: at('call'),
    reservedGrosze: at('award'),
    committedGrosze: at('agreement'),
    executedGrosze: at('paid'),
    settledGrosze: at('settled'),
    returnedGrosze: at('returned'),
    lapsedGrosze: at('lapsed'),
  };
}

/** What came into the places from outside them, less what left. */
function into(flows: readonly MoneyFlow[], inside: (place: MoneyPlace) => boolean): Grosze {
  return flows.reduce((sum, { from, to, grosze }) => {
    if (inside(from) === inside(to)) return sum;
    return inside(to) ? sumGrosze([sum, grosze]) : subtractGrosze(sum, grosze);
  }, ZERO);
}
