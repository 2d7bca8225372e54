import { LONG_TEXT, MOST_YEARS, shapes, type Group } from '../../drafts';
import { MAX_QUANTITY } from '../../money';
import { ARREARS, COST_GROUPS, PERFORMANCES } from '../offer-content';
import { SPORT_DECLARATIONS, SPORT_PURPOSES } from '../sport';

const { text, lines, choice, obligatory, rows, group, all, day, amount, flag } = shapes;

/** Who answers questions, as every form for offers asks. */
export const CONTACT_SHAPE: Group = group({ name: text(200), phone: text(30), email: text(200) });

/** The seven declarations, two of which are choices: the same on every form for offers. */
export const DECLARATIONS_SHAPE: Group = group({
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
});

/** Every field of an offer that its authors write, with the largest size of each. The form itself is fixed. */
export const OFFER_SHAPE: Group = group({
  contact: CONTACT_SHAPE,
  title: text(300),
  taskFrom: day,
  taskTo: day,
  description: lines(LONG_TEXT),
  place: text(1000),
  activities: rows(200, {
    name: text(300),
    description: lines(LONG_TEXT),
    targetGroup: text(1000),
    from: day,
    to: day,
    thirdPartyScope: lines(2000),
  }),
  results: lines(LONG_TEXT),
  resultRows: rows(200, { name: text(500), target: text(500), monitoring: text(1000) }),
  experience: lines(LONG_TEXT),
  resources: lines(LONG_TEXT),
  costs: rows(1000, {
    group: obligatory(COST_GROUPS),
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
  joint: {
    ...group({
      representation: lines(2000),
      // Who applies together is agreed by invitation, never written.
      applicants: {
        ...rows(10, { work: lines(LONG_TEXT), years: { kind: 'years', maximum: MOST_YEARS } }),
        fixed: true,
      },
    }),
    optional: true,
  },
  performance: choice(PERFORMANCES),
  otherInformation: lines(LONG_TEXT),
  declarations: DECLARATIONS_SHAPE,
  sport: {
    ...group({
      discipline: text(200),
      licence: text(500),
      league: text(500),
      groups: rows(50, { name: text(200), athletes: { kind: 'whole', maximum: 10_000 } }),
      coaches: rows(100, { qualification: text(500), groups: text(500) }),
      purposes: group(all(SPORT_PURPOSES, amount)),
      declarations: group(all(SPORT_DECLARATIONS, flag)),
    }),
    optional: true,
  },
});
