import { MAX_QUANTITY } from '../../money';
import { ARREARS, COST_GROUPS, PERFORMANCES } from '../offer-content';
import { SPORT_DECLARATIONS, SPORT_PURPOSES } from '../sport';

/** A field that is written and merged as one thing. Only texts and flags are never null. */
export type Leaf =
  | { readonly kind: 'text'; readonly maximum: number; readonly lines?: true }
  | { readonly kind: 'day' | 'amount' | 'flag' | 'link' }
  | { readonly kind: 'whole'; readonly maximum: number }
  | { readonly kind: 'choice'; readonly values: readonly string[]; readonly obligatory?: true };

/** What one cost takes in each year, kept as a list and addressed by the year. */
interface Years {
  readonly kind: 'years';
  readonly maximum: number;
}

export interface Rows {
  readonly kind: 'rows';
  /** Rows that the list may have. */
  readonly maximum: number;
  readonly fields: Readonly<Record<string, Leaf | Years>>;
}

export interface Group {
  readonly kind: 'group';
  readonly fields: Readonly<Record<string, Shape>>;
}

export type Shape = Leaf | Years | Rows | Group;

const text = (maximum: number): Leaf => ({ kind: 'text', maximum });
const lines = (maximum: number): Leaf => ({ kind: 'text', maximum, lines: true });
const choice = (values: readonly string[]): Leaf => ({ kind: 'choice', values });
const rows = (maximum: number, fields: Rows['fields']): Rows => ({ kind: 'rows', maximum, fields });
const group = (fields: Group['fields']): Group => ({ kind: 'group', fields });
const all = (names: readonly string[], leaf: Leaf) => Object.fromEntries(names.map((name) => [name, leaf]));
const day: Leaf = { kind: 'day' };
const amount: Leaf = { kind: 'amount' };
const flag: Leaf = { kind: 'flag' };
const LONG = 10_000;

/** Years that one cost may be divided into. */
export const MOST_YEARS = 10;

/** Every field of an offer that its authors write, with the largest size of each. The form itself is fixed. */
export const OFFER_SHAPE: Group = group({
  contact: group({ name: text(200), phone: text(30), email: text(200) }),
  title: text(300),
  taskFrom: day,
  taskTo: day,
  description: lines(LONG),
  place: text(1000),
  activities: rows(200, {
    name: text(300),
    description: lines(LONG),
    targetGroup: text(1000),
    from: day,
    to: day,
    thirdPartyScope: lines(2000),
  }),
  results: lines(LONG),
  resultRows: rows(200, { name: text(500), target: text(500), monitoring: text(1000) }),
  experience: lines(LONG),
  resources: lines(LONG),
  costs: rows(1000, {
    group: { kind: 'choice', values: COST_GROUPS, obligatory: true },
    activityId: { kind: 'link' },
    name: text(300),
    unit: text(60),
    unitCostGrosze: amount,
    quantity: { kind: 'whole', maximum: MAX_QUANTITY },
    years: { kind: 'years', maximum: MOST_YEARS },
  }),
  sources: group(
    all(['grantGrosze', 'ownFinancialGrosze', 'ownNonFinancialGrosze', 'recipientsGrosze'], amount),
  ),
  joint: group({
    representation: lines(2000),
    applicants: rows(10, { work: lines(LONG), years: { kind: 'years', maximum: MOST_YEARS } }),
  }),
  performance: choice(PERFORMANCES),
  otherInformation: lines(LONG),
  declarations: group({
    ...all(
      [
        'withinPublicBenefitActivity',
        'feesWithinPaidActivity',
        'dataAgreeWithRegister',
        'truthful',
        'dataProtection',
      ],
      flag,
    ),
    ...all(['taxes', 'socialInsurance'], choice(ARREARS)),
  }),
  sport: group({
    discipline: text(200),
    licence: text(500),
    league: text(500),
    groups: rows(50, { name: text(200), athletes: { kind: 'whole', maximum: 10_000 } }),
    coaches: rows(100, { qualification: text(500), groups: text(500) }),
    purposes: group(all(SPORT_PURPOSES, amount)),
    declarations: group(all(SPORT_DECLARATIONS, flag)),
  }),
});
