import { localDate } from '../calendar';
import { programmeDeadlines } from './index';

const known = (
  year: number,
  status: 'draft' | 'adopted' | 'closed' | 'reported' | 'withdrawn',
  kind: 'annual' | 'multiYear' = 'annual',
) => ({
  id: `${kind}-${String(year)}`,
  kind,
  year,
  status,
});
const told = (programmes: Parameters<typeof programmeDeadlines>[0], today: string) =>
  programmeDeadlines(programmes, localDate(today)).map(({ kind, year, programmeId, deadline }) =>
    [kind, year, programmeId, deadline.dueOn, deadline.wouldShiftTo]
      .map((part) => String(part ?? '–'))
      .join(' '),
  );

describe('the statutory days of the programme', () => {
  it.each([
    ['nothing at all', [], '2026-09-01', ['programmeAdoption 2027 – 2026-11-30 –']],
    [
      'a draft for next year',
      [known(2026, 'adopted'), known(2027, 'draft')],
      '2026-11-23',
      ['programmeAdoption 2027 annual-2027 2026-11-30 –'],
    ],
    ['both years adopted', [known(2026, 'adopted'), known(2027, 'adopted')], '2026-12-01', []],
    [
      'a withdrawn one',
      [known(2026, 'adopted'), known(2027, 'withdrawn')],
      '2026-10-01',
      ['programmeAdoption 2027 – 2026-11-30 –'],
    ],
    [
      'only one of several years',
      [known(2026, 'adopted'), known(2027, 'adopted', 'multiYear')],
      '2026-10-01',
      ['programmeAdoption 2027 – 2026-11-30 –'],
    ],
    [
      'this year late',
      [known(2026, 'draft'), known(2027, 'adopted')],
      '2026-02-01',
      ['programmeAdoption 2026 annual-2026 2025-11-30 2025-12-01'],
    ],
    [
      'last year not reported, due on a Sunday',
      [known(2025, 'closed'), known(2026, 'adopted'), known(2027, 'adopted')],
      '2026-05-20',
      ['programmeReport 2025 annual-2025 2026-05-31 2026-06-01'],
    ],
    [
      'last year reported',
      [known(2025, 'reported'), known(2026, 'adopted'), known(2027, 'adopted')],
      '2026-05-20',
      [],
    ],
  ] as [string, Parameters<typeof programmeDeadlines>[0], string, string[]][])(
    'with %s',
    (_name, programmes, today, deadlines) => {
      expect(told(programmes, today)).toEqual(deadlines);
    },
  );
});
