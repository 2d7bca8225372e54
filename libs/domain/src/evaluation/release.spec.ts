import { memberStage, scoringProgress, type MemberWork } from './progress';
import { whyNotReleased, type ReleaseCase } from './release';

const POSSIBLE: ReleaseCase = { filedSheets: 1, sealed: true, released: false, owed: 1 };

describe('the release of a member', () => {
  it.each([
    ['while scoring is sealed and sheets are owed', {}, null],
    ['before the first sheet', { filedSheets: 0 }, 'release_before_sheets'],
    ['once the scores are seen', { sealed: false }, 'release_after_scoring'],
    ['a second time', { released: true }, 'already_done'],
    ['when nothing is owed', { owed: 0 }, 'release_nothing_owed'],
  ])('%s', (_name, change, code) => {
    expect(whyNotReleased({ ...POSSIBLE, ...change })).toBe(code);
  });

  describe('for every way in which two members can stand before two offers', () => {
    const STATES: readonly Pick<MemberWork, 'impartial' | 'filed'>[] = [
      { impartial: null, filed: false },
      { impartial: true, filed: false },
      { impartial: true, filed: true },
      { impartial: false, filed: false },
      { impartial: false, filed: true },
    ];
    const OFFERS = ['o1', 'o2'];
    const cases = STATES.flatMap((a) =>
      STATES.flatMap((b) =>
        STATES.flatMap((c) =>
          STATES.map((d): MemberWork[] => [
            { offerId: 'o1', memberId: 'anna', ...a },
            { offerId: 'o2', memberId: 'anna', ...b },
            { offerId: 'o1', memberId: 'piotr', ...c },
            { offerId: 'o2', memberId: 'piotr', ...d },
          ]),
        ),
      ),
    );
    const progress = (work: readonly MemberWork[], released: boolean) =>
      scoringProgress(
        OFFERS,
        [
          { memberId: 'anna', released },
          { memberId: 'piotr', released: false },
        ],
        work,
        0,
      );
    /** The sheets from which the scores are counted. */
    const counted = (work: readonly MemberWork[], released: boolean) =>
      work.filter((entry) => memberStage(entry, released && entry.memberId === 'anna') === 'filed');

    it('leaves every sheet that counts, so no score of a filed sheet changes', () => {
      for (const work of cases) {
        expect(counted(work, true)).toEqual(counted(work, false));
        expect(progress(work, true).filed).toBe(progress(work, false).filed);
      }
    });

    it('takes away only sheets that the member owes, and never closes what was open', () => {
      for (const work of cases) {
        const owed = work.filter(
          (entry) => entry.memberId === 'anna' && ['toDeclare', 'toScore'].includes(memberStage(entry)),
        );
        expect(progress(work, false).expected - progress(work, true).expected).toBe(owed.length);
        if (progress(work, false).sealedBy === null) expect(progress(work, true).sealedBy).toBeNull();
      }
    });

    it('opens the ranking only where every offer has a sheet', () => {
      for (const work of cases.filter((entries) => progress(entries, true).sealedBy === null)) {
        expect(new Set(counted(work, true).map(({ offerId }) => offerId)).size).toBe(OFFERS.length);
      }
    });
  });
});
