import { LINE_PLACES, type LineBalance, type LinePlace } from '@nurt/domain/programmes';
import { subtractGrosze, sumGrosze, type Grosze } from '@nurt/domain/money';

const FIELD = {
  settled: 'settledGrosze',
  returned: 'returnedGrosze',
  executed: 'executedGrosze',
  committed: 'committedGrosze',
  reserved: 'reservedGrosze',
  available: 'availableGrosze',
  lapsed: 'lapsedGrosze',
} as const satisfies Record<LinePlace, keyof LineBalance>;

/** How much of a line lies in a place, grosze. */
export function inPlace(balance: LineBalance, place: LinePlace): Grosze {
  return balance[FIELD[place]];
}

/** The sum of all places, grosze. Equal to what the council planned: every grosz is in exactly one place. */
export function sumOfPlaces(balance: LineBalance): Grosze {
  return sumGrosze(LINE_PLACES.map((place) => inPlace(balance, place)));
}

/** What is missing from the places (positive) or too much in them (negative) against the plan, grosze. */
export function unplaced(balance: LineBalance): Grosze {
  return subtractGrosze(balance.plannedGrosze, sumOfPlaces(balance));
}
