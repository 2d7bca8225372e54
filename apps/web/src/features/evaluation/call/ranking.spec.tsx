import { MantineProvider } from '@mantine/core';
import type { EvaluationView, RankingRowView } from '@nurt/contracts/evaluation';
import { LocaleProvider } from '@nurt/ui';
import { renderToStaticMarkup } from 'react-dom/server';
import { Ranking } from './ranking';

const row = (title: string, score: number, meetsThreshold: boolean): RankingRowView => ({
  offerId: title,
  number: '1/2026',
  title,
  organisation: 'Klub',
  place: 1,
  score,
  meetsThreshold,
  requestedGrosze: 100_00,
  requestedYears: [],
  proposedGrosze: null,
  proposedLaterYears: [],
  proposalReason: '',
  sheets: [],
});

/** The rows as they are read, the line of the threshold among them. */
function rows(...ranking: RankingRowView[]): string[] {
  const view = { ranking, call: { threshold: 6000 }, result: null } as unknown as EvaluationView;
  const page = renderToStaticMarkup(
    <MantineProvider>
      <LocaleProvider locale="pl">
        <Ranking view={view} />
      </LocaleProvider>
    </MantineProvider>,
  );
  const body = /<tbody.*<\/tbody>/su.exec(page)?.[0] ?? '';
  return [...body.matchAll(/<tr.*?<\/tr>/gsu)].map(([text]) =>
    text
      .replace(/<[^>]+>/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim(),
  );
}
const lineIn = (all: readonly string[]) =>
  all.findIndex((text) => text.includes('60,00 %') && !/Klub/u.test(text));

describe('the line of the threshold in the ranking', () => {
  it('stands between those who reached it and those who did not', () => {
    const all = rows(row('A', 8000, true), row('B', 6000, true), row('C', 5999, false));
    expect(all).toHaveLength(4);
    expect(lineIn(all)).toBe(2);
    expect(all[3]).toContain('59,99 %');
    expect(all[3]).toContain('poniżej progu');
    expect(all[1]).not.toContain('poniżej progu');
  });

  it('stands below everybody where all reached it, above everybody where nobody did', () => {
    expect(lineIn(rows(row('A', 8000, true), row('B', 6000, true)))).toBe(2);
    expect(lineIn(rows(row('A', 5999, false), row('B', 100, false)))).toBe(0);
  });

  it('is not drawn where a bonus placed one below the threshold before one that reached it', () => {
    const all = rows(row('A', 6100, false), row('B', 6000, true), row('C', 5000, false));
    expect(all).toHaveLength(3);
    expect(lineIn(all)).toBe(-1);
    expect(all[0]).toContain('poniżej progu');
  });
});
