import type { Person, World } from './world';
import type { DemoCalendar } from './calendar';
import type { DemoOrganisation } from './data/organisations';
import { MEMBERS, STAFF, type MemberKey, type StaffKey } from './data/people';

/** Everything a story of the demo works with. */
export interface Stage {
  readonly world: World;
  readonly calendar: DemoCalendar;
  readonly staff: Readonly<Record<StaffKey, Person>>;
  readonly members: Readonly<Record<MemberKey, Person>>;
  readonly organisations: Readonly<Record<DemoOrganisation, string>>;
  /** Budget lines by their codes: of the running programme, and of the one that new calls draw on. */
  readonly lines: ReadonlyMap<string, string>;
  readonly freshLines: ReadonlyMap<string, string>;
}

export { MEMBERS, STAFF };

/** A value that the demo's data are known to hold. */
export function must<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('the demo data are incomplete');
  return value;
}
