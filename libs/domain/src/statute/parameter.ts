import type { LocalDate } from '../calendar';
import { PARAMETERS } from './parameters';

type Row = (typeof PARAMETERS)[number];

/** The name of a statutory parameter. */
export type ParameterKey = Row['key'];

/** All rows by their key; a parameter that changed its unit has the union of its rows. */
type RowsByKey = { readonly [R in Row as R['key']]: R };

/** The row of one parameter: value, unit, citation, certainty, validity. */
export type ParameterRow<K extends ParameterKey> = RowsByKey[K];

/** The type of the value of one parameter: days are numbers, limits are grosze, 30 November is a month and a day. */
export type ParameterValue<K extends ParameterKey> = RowsByKey[K]['value'];

/**
 * The value in force on the day that the law names (for a small grant: the day of the offer).
 * @throws StatuteGapError when no value is in force on that day: a limit is never guessed.
 */
export function parameter<K extends ParameterKey>(key: K, on: LocalDate): ParameterValue<K> {
  return parameterRow(key, on).value;
}

/**
 * The whole fact in force on the day: value, unit, citation and certainty, e.g. for the snapshot of a call.
 * @throws StatuteGapError when none is.
 */
export function parameterRow<K extends ParameterKey>(key: K, on: LocalDate): ParameterRow<K> {
  const found = PARAMETERS.find((row): row is ParameterRow<K> => row.key === key && isInForce(row, on));
  if (found === undefined) throw new StatuteGapError(key, on);
  return found;
}

/** No value of the parameter is in force on the day. */
export class StatuteGapError extends Error {
  readonly code = 'statute_gap';

  constructor(
    readonly parameterKey: string,
    readonly on: LocalDate,
  ) {
    super(`No value of ${parameterKey} is in force on ${on}`);
    this.name = 'StatuteGapError';
  }
}

/** Is a dated fact in force on the day? Both ends belong to its time. */
export function isInForce(
  fact: { readonly validFrom?: LocalDate; readonly validTo?: LocalDate },
  on: LocalDate,
): boolean {
  return (
    (fact.validFrom === undefined || fact.validFrom <= on) &&
    (fact.validTo === undefined || on <= fact.validTo)
  );
}
