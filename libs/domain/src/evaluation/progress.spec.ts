import { memberStage, scoringProgress, type Judge, type MemberWork } from './progress';

const work = (offerId: string, memberId: string, impartial: boolean | null, filed: boolean): MemberWork => ({
  offerId,
  memberId,
  impartial,
  filed,
});
const ALL_FILED = ['o1', 'o2'].flatMap((offerId) =>
  ['anna', 'piotr'].map((memberId) => work(offerId, memberId, true, true)),
);
const replaced = (entry: MemberWork): MemberWork[] => [
  ...ALL_FILED.filter(({ offerId, memberId }) => offerId !== entry.offerId || memberId !== entry.memberId),
  entry,
];
const judge = (memberId: string, released = false): Judge => ({ memberId, released });
const progress = (entries: readonly MemberWork[], pending = 0, ...released: string[]) =>
  scoringProgress(
    ['o1', 'o2'],
    ['anna', 'piotr'].map((memberId) => judge(memberId, released.includes(memberId))),
    entries,
    pending,
  );

describe('the stage of a member', () => {
  it.each([
    [undefined, 'toDeclare'],
    [{ impartial: null, filed: false }, 'toDeclare'],
    [{ impartial: true, filed: false }, 'toScore'],
    [{ impartial: true, filed: true }, 'filed'],
    [{ impartial: false, filed: false }, 'excluded'],
    [{ impartial: false, filed: true }, 'excluded'],
  ])('after %j is %s', (done, stage) => {
    expect(memberStage(done)).toBe(stage);
  });

  it.each([
    [undefined, 'released'],
    [{ impartial: true, filed: false }, 'released'],
    [{ impartial: true, filed: true }, 'filed'],
    [{ impartial: false, filed: true }, 'excluded'],
  ])('who was released, after %j, is %s', (done, stage) => {
    expect(memberStage(done, true)).toBe(stage);
  });
});

describe('scoring', () => {
  it('is open to all eyes once every impartial member has filed for every admitted offer', () => {
    expect(progress(ALL_FILED)).toEqual({
      filed: 4,
      expected: 4,
      declarationsPending: 0,
      withoutJudge: [],
      sealedBy: null,
    });
  });

  it.each([
    ['one sheet is a draft', work('o2', 'piotr', true, false), { filed: 3, expected: 4 }, 'sheets_pending'],
    [
      'one member has not declared',
      work('o2', 'piotr', null, false),
      { declarationsPending: 1 },
      'sheets_pending',
    ],
    [
      'one member is excluded from one offer',
      work('o2', 'piotr', false, false),
      { filed: 3, expected: 3 },
      null,
    ],
  ])('when %s', (_name, entry, figures, sealedBy) => {
    expect(progress(replaced(entry))).toEqual(expect.objectContaining({ ...figures, sealedBy }));
  });

  it('does not count the sheet of somebody who was excluded after filing it', () => {
    expect(progress(replaced(work('o1', 'anna', false, true)))).toEqual(
      expect.objectContaining({ filed: 3, expected: 3, sealedBy: null }),
    );
  });

  it('stays sealed while an offer has nobody left to judge it', () => {
    const entries = ALL_FILED.map((entry) =>
      entry.offerId === 'o1' ? { ...entry, impartial: false } : entry,
    );
    expect(progress(entries)).toEqual(
      expect.objectContaining({ withoutJudge: ['o1'], sealedBy: 'committee_empty' }),
    );
  });

  it('stays sealed while a formal check is pending, without offers and without a committee', () => {
    expect(progress(ALL_FILED, 1).sealedBy).toBe('formal_checks_pending');
    expect(scoringProgress([], [judge('anna')], [], 0).sealedBy).toBe('ranking_not_ready');
    expect(scoringProgress(['o1'], [], [], 0).sealedBy).toBe('committee_empty');
  });

  it('does not wait for what a released member has not filed, and counts what they have', () => {
    expect(progress(replaced(work('o2', 'piotr', true, false)), 0, 'piotr')).toEqual({
      filed: 3,
      expected: 3,
      declarationsPending: 0,
      withoutJudge: [],
      sealedBy: null,
    });
  });

  it('waits for a new judge where the release leaves an offer without one', () => {
    const entries = ALL_FILED.filter(({ offerId }) => offerId === 'o1');
    const excluded = [...entries, work('o2', 'anna', false, false)];
    expect(progress(excluded, 0, 'piotr')).toEqual(
      expect.objectContaining({ filed: 2, expected: 2, withoutJudge: ['o2'], sealedBy: 'committee_empty' }),
    );
  });

  it('counts only the present committee and the admitted offers', () => {
    const others = [work('o1', 'gone', true, true), work('rejected', 'anna', true, true)];
    expect(progress([...ALL_FILED, ...others]).filed).toBe(4);
  });
});
