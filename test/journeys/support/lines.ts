import { expect, type Page } from '@playwright/test';
import type { LineBalance } from '@nurt/domain/programmes';

/** The balance of a line of this year's programme, as the public interface tells everybody. */
export async function lineOf(page: Page, code: string): Promise<LineBalance> {
  const answer = await page.request.get('/api/public/programmes');
  const programmes = (await answer.json()) as {
    year: number;
    lines: { code: string; balance: LineBalance }[];
  }[];
  const line = programmes.find(({ year }) => year === 2026)?.lines.find((one) => one.code === code);
  expect(line, `line ${code}`).toBeDefined();
  return (line as { balance: LineBalance }).balance;
}
