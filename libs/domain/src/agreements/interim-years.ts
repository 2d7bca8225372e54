import { yearOf, type LocalDate } from '../calendar';

/**
 * The budget years that are reported on by themselves: each that bears a part of the grant and ends before the year in
 * which the task does (UDPP art. 18: the period of a report is the budget year; framework agreement § 9). None where one
 * year bears the whole grant: the final report tells everything.
 * @param bearing the budget years that bear a part of the grant, in order
 */
export function interimYears(bearing: readonly number[], taskTo: LocalDate): number[] {
  return bearing.length < 2 ? [] : bearing.filter((year) => year < yearOf(taskTo));
}
