import { basisPoints, grosze } from '../money';
import { conditionProblems, readTerms, usualTieBreaks, type StoredTerms } from './call-conditions';
import type { CallTerms } from './call-terms';

/** Terms as they were stored before there were conditions. */
const OLD: StoredTerms = {
  title: 'Sport',
  task: 'Zajęcia',
  kind: 'support',
  poolGrosze: grosze(5_900_000),
  grantingRules: '',
  taskFrom: null,
  taskTo: null,
  taskConditions: '',
  closesAt: null,
  selectionProcedure: '',
  decisionBy: null,
  criteria: [
    { id: 'c1', name: 'Pierwsze', guidance: '', maximumPoints: 10, weight: basisPoints(4000) },
    { id: 'c2', name: 'Drugie', guidance: '', maximumPoints: 10, weight: basisPoints(6000) },
  ],
  threshold: basisPoints(5000),
  checklist: [],
  sameKindTasks: [],
  maximumGrantGrosze: null,
  maximumGrantShare: null,
  maximumAdministrativeShare: null,
  offersPerOrganisation: 1,
  resultsTableRequired: true,
};
const UDPP = { legalBasis: 'udpp' } as const;
const terms = (change: Partial<CallTerms>): CallTerms => ({ ...readTerms(OLD), ...change });
const codesOf = (change: Partial<CallTerms>, rules: { legalBasis: 'udpp' | 'sports_act' } = UDPP) =>
  conditionProblems(terms(change), rules).map(({ code, path }) => `${code} ${path ?? ''}`);

describe('terms of a call written before there were conditions', () => {
  it('read as they were meant then', () => {
    expect(readTerms(OLD)).toEqual({
      ...OLD,
      laterYears: [],
      criteria: OLD.criteria.map((criterion) => ({ ...criterion, bonus: false, scale: [] })),
      tieBreaks: [
        { kind: 'higherScoreIn', criterionId: 'c2' },
        { kind: 'ownShare', criterionId: null },
        { kind: 'earlierSubmission', criterionId: null },
      ],
      minimumOwnContribution: null,
      maximumPerOrganisationGrosze: null,
      costShiftTolerance: null,
      requiredAttachments: [],
      confirmations: ['online'],
      confirmationDays: 7,
      corrections: null,
      receiptRule: 'arrival',
      hints: [],
      fieldHints: [],
    });
  });

  it('are changed by nothing when they are read again', () => {
    const own = terms({ costShiftTolerance: basisPoints(1500), receiptRule: 'dispatch', tieBreaks: [] });
    expect(readTerms(own)).toEqual(own);
  });

  it('take the first of the heaviest criteria, never a bonus', () => {
    const [first, second] = readTerms(OLD).criteria;
    const bonus = { ...second!, id: 'b', bonus: true, weight: basisPoints(9000) };
    const equal = [
      { ...first!, weight: basisPoints(5000) },
      { ...second!, weight: basisPoints(5000) },
    ];
    expect(usualTieBreaks([bonus, ...equal])[0]).toEqual({ kind: 'higherScoreIn', criterionId: 'c1' });
    expect(usualTieBreaks([])).toHaveLength(2);
  });
});

describe('the conditions of a call', () => {
  const contribution = { share: basisPoints(1000), kinds: ['financial'] as const };

  it.each<[Partial<CallTerms>, string[]]>([
    [{}, []],
    [{ minimumOwnContribution: contribution }, []],
    [
      { minimumOwnContribution: { ...contribution, kinds: [] } },
      ['call_own_contribution_kind_required minimumOwnContribution'],
    ],
    [
      { minimumOwnContribution: { ...contribution, share: basisPoints(10_000) } },
      ['call_own_contribution_too_large minimumOwnContribution'],
    ],
    [
      { kind: 'entrustment', minimumOwnContribution: contribution },
      ['call_own_contribution_in_entrustment minimumOwnContribution'],
    ],
    [{ maximumPerOrganisationGrosze: grosze(5_900_000) }, []],
    [
      { maximumPerOrganisationGrosze: grosze(5_900_001) },
      ['call_organisation_cap_above_pool maximumPerOrganisationGrosze'],
    ],
    [
      { tieBreaks: [{ kind: 'higherScoreIn', criterionId: 'gone' }] },
      ['call_tie_break_criterion_unknown tieBreaks.0.criterionId'],
    ],
    [
      {
        tieBreaks: [
          { kind: 'higherScoreIn', criterionId: 'c1' },
          { kind: 'higherScoreIn', criterionId: 'c2' },
          { kind: 'ownShare', criterionId: null },
          { kind: 'ownShare', criterionId: null },
        ],
      },
      ['duplicate_id tieBreaks.3.kind'],
    ],
    [
      { requiredAttachments: [{ id: 'a', name: ' ' }] },
      ['call_attachment_name_required requiredAttachments.0.name'],
    ],
    [{ confirmations: ['paper'] }, ['call_online_confirmation_required confirmations']],
    [{ corrections: { what: [], days: 7 } }, ['call_correction_scope_required corrections']],
  ])('%j: %j', (change, codes) => {
    expect(codesOf(change)).toEqual(codes);
  });

  it('under the sports act may ask for an own contribution whatever the kind', () => {
    const asked = { kind: 'entrustment' as const, minimumOwnContribution: contribution };
    expect(codesOf(asked, { legalBasis: 'sports_act' })).toEqual([]);
  });
});
