import { expect, type Browser, type Locator, type Page } from '@playwright/test';
import { FIGURE_KEYS, REPORT_PARTS, YEARLY_FIGURES, type FigureKey } from '@nurt/domain/programmes';
import { common } from '@nurt/wording/common';
import { formatAmount, formatAmountFigures, bound } from '@nurt/wording/format';
import { closing, formatFigure, yearlyFigureNames, yearlyReport } from '@nurt/wording/programmes';
import { moveClock } from '../clock';
import { checked } from '../support/checked';
import { downloadsPdf } from '../support/documents';
import { button, link, part } from '../support/fields';
import { arrive, returning, STAFF } from '../support/people';
import { AFTER_CHANGES, BY_HAND, LAPSED, YEAR } from './facts';

const c = closing.pl;
const r = yearlyReport.pl;
const names = yearlyFigureNames.pl;

/** In January the treasurer closes the year: what no agreement has, lapses. */
export async function closed(browser: Browser, programmeId: string): Promise<void> {
  await moveClock('2032-01-12T09:00:00Z');
  const treasurer = await returning(browser, STAFF.treasurer);
  await treasurer.goto(`/urzad/program/${programmeId}/zamkniecie`);
  await expect(treasurer.getByText(c.obstaclesNone)).toBeVisible();
  const lines = treasurer.getByRole('table', { name: c.lines });
  const total = lines.getByRole('row', { name: new RegExp(`^${common.pl.total}`) });
  await expect(total.getByRole('cell')).toHaveText(
    // 555 000 of plan, 452 000 awarded, 103 000 zł that lapse.
    [
      common.pl.total,
      ...[AFTER_CHANGES, 45_200_000, LAPSED].map((grosze) => formatAmountFigures(grosze, 'pl')),
    ],
  );
  await checked(treasurer, 'rok/40-zamkniecie');
  await button(treasurer, c.close).click();
  const dialog = treasurer.getByRole('dialog', { name: c.dialogTitle(YEAR) });
  // 13 agreements, of which one is settled.
  await expect(dialog).toContainText(c.dialogText(formatAmount(LAPSED, 'pl'), 12));
  await checked(treasurer, 'rok/41-zamkniecie-pytanie');
  await button(dialog, c.close).click();
  await expect(treasurer.getByText(c.done)).toBeVisible();
  await checked(treasurer, 'rok/42-rok-zamkniety');
  await treasurer.context().close();
}

/** The report says what was counted by hand, figure by figure and line by line; then it is frozen. */
export async function reported(browser: Browser, programmeId: string): Promise<void> {
  await moveClock('2032-03-15T09:00:00Z');
  const mayor = await returning(browser, STAFF.executive);
  const address = `/urzad/program/${programmeId}/sprawozdanie`;
  await mayor.goto(address);
  await expectFigures(mayor);
  await checked(mayor, 'rok/43-sprawozdanie');
  await button(mayor, r.send).click();
  const dialog = mayor.getByRole('dialog', { name: r.dialogTitle(YEAR) });
  await checked(mayor, 'rok/44-sprawozdanie-pytanie');
  await button(dialog, r.send).click();
  await expect(mayor.getByText(r.done)).toBeVisible();
  await downloadsPdf(mayor, link(mayor, r.pdf));
  await mayor.setViewportSize({ width: 360, height: 780 });
  await checked(mayor, 'rok/45-sprawozdanie-przeslane-360');
  await mayor.context().close();

  // A year later nothing of it has moved, and each figure still leads to its records.
  await moveClock('2032-09-01T08:00:00Z');
  const officer = await returning(browser, STAFF.officer);
  await officer.goto(address);
  await expectFigures(officer);
  await link(officer, names.figures.awarded).click();
  const rows = officer.getByRole('table', { name: r.rows });
  await expect(rows.getByRole('rowheader')).toHaveCount(13); // 11 offers and 2 small grants
  await checked(officer, 'rok/46-z-czego-liczba');
  await officer.context().close();

  const citizen = await arrive(browser);
  await citizen.goto(`/program?rok=${String(YEAR)}`);
  await expect(citizen.getByRole('main')).toContainText(formatAmount(AFTER_CHANGES, 'pl'));
  await checked(citizen, 'rok/47-program-publiczny');
  await citizen.context().close();
}

/** Each table of the page is read at once: the name of every figure and what stands beside it. */
async function expectFigures(page: Page): Promise<void> {
  for (const key of REPORT_PARTS) {
    const figures = FIGURE_KEYS.filter((figure) => YEARLY_FIGURES[figure].part === key);
    await expectRows(
      part(page, names.parts[key]),
      figures.map((figure) => [bound(names.figures[figure]), said(figure, BY_HAND[figure][0])]),
    );
  }
  await expectRows(
    part(page, r.byLine),
    FIGURE_KEYS.map((figure) => {
      const [whole, ...lines] = BY_HAND[figure];
      return [bound(names.figures[figure]), ...[...lines, whole].map((value) => said(figure, value))];
    }),
  );
}

async function expectRows(section: Locator, expected: readonly (readonly string[])[]): Promise<void> {
  await expect(section.getByRole('table')).toBeVisible();
  const rows = await section
    .locator('tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? '')));
  expect(plain(rows)).toEqual(plain(expected));
}

/** Which spaces may break a line is not what the report says. */
const plain = (rows: readonly (readonly string[])[]) =>
  rows.map((cells) => cells.map((text) => text.replace(/\s/g, ' ')));

function said(figure: FigureKey, value: number): string {
  return formatFigure(YEARLY_FIGURES[figure].unit, value, 'pl');
}
