import { localDate } from '@nurt/domain/calendar';
import { grosze } from '@nurt/domain/money';
import { EMPTY_SMALL_GRANT, smallGrantRegime } from '@nurt/domain/small-grants';
import { lookAt, type SmallGrantDraft } from './draft';
import { partOf, partToBegin, PARTS, stateOf } from './parts';

const regime = smallGrantRegime(localDate('2026-11-05'));
const draft = (change: Partial<SmallGrantDraft> = {}): SmallGrantDraft => ({
  ...(structuredClone(EMPTY_SMALL_GRANT) as SmallGrantDraft),
  ...change,
});

describe('The editor of a small grant', () => {
  it('counts an amount that cannot be read as not written, and says so once', () => {
    const costs = [{ id: 'c1', name: 'Druk', grantGrosze: 'sto', otherGrosze: null }];
    const { content, problems, sums } = lookAt(draft({ costs }), regime);
    expect(content.costs[0]?.grantGrosze).toBeNull();
    expect(sums.totalGrosze).toBe(0);
    expect(problems.filter(({ path }) => path === 'costs.0.grantGrosze')).toHaveLength(1);
  });

  it('checks by the law of its day, and the length of what is too long to be saved', () => {
    const long = lookAt(draft({ title: 'x'.repeat(301) }), regime).problems;
    expect(long).toContainEqual({ code: 'text_too_long', path: 'title', params: { maximum: 300 } });
    const costs = [{ id: 'c1', name: 'Druk', grantGrosze: grosze(2_000_001), otherGrosze: grosze(1) }];
    const asked = lookAt(draft({ costs }), regime).problems.map(({ code }) => code);
    expect(asked).toContain('small_grant_above_task_limit');
  });

  it('opens at its first part when nothing is written, then at what is not finished', () => {
    const empty = lookAt(draft(), regime);
    expect(partToBegin(empty.content, empty.problems)).toBe('basics');
    const begun = lookAt(
      draft({
        kind: 'entrustment',
        sphere: '16',
        title: 'Koncert',
        taskFrom: '2026-11-20',
        taskTo: '2026-12-01',
        contact: { name: 'A', phone: '1', email: 'a@b.example' },
      }),
      regime,
    );
    expect(partToBegin(begun.content, begun.problems)).toBe('task');
    expect(stateOf('basics', begun.content, begun.problems).state).toBe('complete');
    expect(stateOf('costs', begun.content, begun.problems).state).toBe('empty');
  });

  it('knows the part of every problem of an empty offer', () => {
    const { problems } = lookAt(draft(), regime);
    expect(problems.map(({ path }) => partOf(path)).filter((part) => part === 'review')).toEqual([]);
    expect(new Set(problems.map(({ path }) => partOf(path)))).toEqual(
      new Set(PARTS.filter((part) => part !== 'review' && part !== 'attachments')),
    );
  });
});
