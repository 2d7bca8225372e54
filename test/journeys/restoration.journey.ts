import { expect, test } from '@playwright/test';
import pg from 'pg';
import { restorations } from '@nurt/wording/organisations';
import { moveClock } from './clock';
import { checked, pictured } from './support/checked';
import { button, field, link } from './support/fields';
import { MEMBERS, returning, STAFF } from './support/people';

const t = restorations.pl;

test.beforeAll(() => moveClock('2026-03-02T08:00:00Z'));
test.afterAll(() => mandatesUntil(null));

/** The mandates of everybody in the traveller's organisation. */
async function mandatesUntil(day: string | null): Promise<void> {
  const database = new pg.Client({ connectionString: process.env['JOURNEY_DATABASE_URL'] });
  await database.connect();
  await database.query(
    `UPDATE organisation_member SET mandate_to = $2 WHERE organisation_id = (
       SELECT m.organisation_id FROM organisation_member m JOIN account a ON a.id = m.account_id
        WHERE a.email = $1 ORDER BY m.organisation_id LIMIT 1)`,
    [MEMBERS.traveller.email, day],
  );
  await database.end();
}

test('An administrator brings the representative of an organisation back whose mandates are over', async ({
  browser,
}) => {
  await mandatesUntil('2026-02-28');
  const page = await returning(browser, STAFF.administrator);
  await page.goto('/urzad/organizacje');
  await link(page, t.tabs.unrepresented).click();
  await expect(page.getByRole('heading', { level: 1, name: t.title })).toBeVisible();
  await expect(page.getByText(t.until('28 lutego 2026'))).toBeVisible();
  await page.setViewportSize({ width: 1440, height: 900 });
  await checked(page, 'reprezentacja/lista');

  await page.getByRole('button', { name: /^Przywróć reprezentację: / }).click();
  const dialog = page.getByRole('dialog');
  await button(dialog, t.restore).click();
  await expect(dialog.getByRole('alert').first()).toBeVisible();
  await field(dialog, t.email).fill(MEMBERS.traveller.email);
  await field(dialog, t.position).fill('prezes zarządu');
  await field(dialog, t.mandateTo).fill('2029-12-31');
  await field(dialog, t.reason).fill('Wniosek z 27 lutego 2026, odpis z KRS z tego dnia.');
  await checked(page, 'reprezentacja/okno');
  await page.setViewportSize({ width: 360, height: 780 });
  await pictured(page, 'reprezentacja/okno-360');
  await button(dialog, t.restore).click();
  await expect(page.getByText(t.none)).toBeVisible();
  await expect(page.getByText('Wniosek z 27 lutego 2026, odpis z KRS z tego dnia.')).toBeVisible();
  await checked(page, 'reprezentacja/slad-360');
  await page.context().close();
});
