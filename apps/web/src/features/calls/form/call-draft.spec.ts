import { HINTED_PARTS } from '@nurt/domain/calls';
import { WHOLE } from '@nurt/domain/money';
import { differingFields, newDraft, statutoryCriteria, termsOf } from './call-draft';
import { sentConditions } from './conditions-draft';
import { bySection, sectionOf } from './sections';

const start = {
  budgetLineId: '0b8f1a52-6c1e-4f0f-9a57-0d5f0a6f3c11',
  title: 'Bieg',
  kind: 'support',
} as const;

describe('the draft of a call', () => {
  it('starts with the criteria of the Act, whose weights make up the whole', () => {
    const sum = (kind: 'support' | 'entrustment') =>
      statutoryCriteria(kind).reduce((total, { weight }) => total + Number(weight), 0);
    expect(statutoryCriteria('support')).toHaveLength(6);
    expect(sum('support')).toBe(WHOLE);
    expect(statutoryCriteria('entrustment')).toHaveLength(5);
    expect(sum('entrustment')).toBe(WHOLE);
  });

  it('asks for the tasks of the year before and of this one', () => {
    expect(newDraft(start, 2026).sameKindTasks.map(({ year }) => year)).toEqual([2025, 2026]);
  });

  it('asks for no condition that nobody entered', () => {
    expect(termsOf(newDraft(start, 2026))).toMatchObject({
      minimumOwnContribution: null,
      corrections: null,
      confirmations: ['online'],
      receiptRule: 'arrival',
    });
    expect(termsOf(newDraft(start, 2026)).tieBreaks.map(({ kind }) => kind)).toEqual([
      'higherScoreIn',
      'ownShare',
      'earlierSubmission',
    ]);
  });

  it('sends no condition of a new call whose field is empty', () => {
    expect(sentConditions(newDraft(start, 2026))).toMatchObject({
      minimumOwnContribution: null,
      corrections: null,
    });
  });

  it('sends an own contribution for support only', () => {
    const draft = {
      ...newDraft(start, 2026),
      minimumOwnContribution: { share: 1000, kinds: ['financial' as const] },
    };
    expect(sentConditions(draft).minimumOwnContribution).toEqual({ share: 1000, kinds: ['financial'] });
    expect(sentConditions({ ...draft, kind: 'entrustment' }).minimumOwnContribution).toBeNull();
  });

  it('counts what cannot be read yet as not written', () => {
    const terms = termsOf({
      ...newDraft(start, 2026),
      poolGrosze: '12,345,6',
      closesAt: '2026-12-20 ',
      taskFrom: '2026-02-30',
      threshold: 'pół',
    });
    expect(terms).toMatchObject({ poolGrosze: null, closesAt: null, taskFrom: null, threshold: 0 });
  });

  it('has a field for the hint on every part, and says only those that are written', () => {
    const { hints = [], ...draft } = newDraft(start, 2026);
    expect(hints.map(({ part }) => part)).toEqual([...HINTED_PARTS]);
    const written = hints.map((hint) => (hint.part === 'costs' ? { ...hint, text: ' Ceny brutto. ' } : hint));
    expect(termsOf({ ...draft, hints: written }).hints).toEqual([{ part: 'costs', text: 'Ceny brutto.' }]);
  });

  it('names the fields in which two versions differ', () => {
    const mine = newDraft(start, 2026);
    const theirs = { ...mine, task: 'Zawody', criteria: mine.criteria.slice(1) };
    expect(differingFields(mine, theirs)).toEqual(['task', 'criteria']);
    expect(differingFields(mine, { ...mine })).toEqual([]);
  });
});

describe('the part of the form for a problem', () => {
  it('is found also for a row of a list', () => {
    expect(sectionOf({ path: 'criteria.2.name' })).toBe('selection');
    expect(sectionOf({ path: 'poolGrosze' })).toBe('money');
  });

  it('is nowhere for a day of publication, which the announcement asks for', () => {
    expect(sectionOf({ path: 'bulletin' })).toBeUndefined();
    expect(sectionOf({})).toBeUndefined();
  });

  it('collects the problems of every part', () => {
    const parts = bySection([
      { code: 'call_pool_required', path: 'poolGrosze' },
      { code: 'call_weights_not_whole', path: 'criteria' },
      { code: 'required', path: 'criteria.0.name' },
    ]);
    expect(parts.money).toHaveLength(1);
    expect(parts.selection).toHaveLength(2);
    expect(parts.line).toEqual([]);
  });
});
