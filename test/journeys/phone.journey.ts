import { expect, test, type Page } from '@playwright/test';
import { drafts } from '@nurt/wording/drafts';
import { files } from '@nurt/wording/files';
import { formatAmount } from '@nurt/wording/format';
import { identity } from '@nurt/wording/identity';
import { offerEditor, offerForm, offers } from '@nurt/wording/offers';
import { call as publicCall } from '@nurt/wording/publication';
import { pdf } from '../support/sample-files';
import { moveClock } from './clock';
import { whole } from './support/checked';
import { downloadsPdf } from './support/documents';
import { button, field, link, row } from './support/fields';
import { partHeading, saved } from './support/parts';
import { DEMO_PASSWORD, MEMBERS } from './support/people';
import { dialogFits, fits, phone, touchInto } from './support/phone';

const t = offerEditor.pl;
const CALL = 'Kultura zimą: koncerty, warsztaty i spotkania';
const ORGANISATION = 'Klub Judo „Gryf Bochnia”';

type Part = keyof typeof t.parts;

test.beforeAll(() => moveClock('2026-03-02T08:00:00Z'));

test('On a screen of 360 pixels a whole offer is written and submitted by touch', async ({ browser }) => {
  const page = await phone(browser);

  await test.step('signs in and begins an offer', async () => {
    await page.goto('/logowanie');
    await touchInto(field(page, identity.pl.signIn.email), MEMBERS.sport.email);
    await touchInto(field(page, identity.pl.signIn.password), DEMO_PASSWORD);
    await fits(page, 'telefon/01-logowanie');
    await button(page, identity.pl.signIn.submit).tap();
    await expect(page).toHaveURL(/\/organizacja$/);
    await fits(page, 'telefon/02-do-zrobienia');
    await page.goto('/nabory');
    await fits(page, 'telefon/03-nabory');
    await page.getByRole('link', { name: CALL }).tap();
    await fits(page, 'telefon/04-nabor');
    await link(page, publicCall.pl.makeOffer).tap();
    await fits(page, 'telefon/05-poczatek');
    await field(page, offers.pl.start.organisation).selectOption({ label: ORGANISATION });
    await button(page, offers.pl.start.submit).tap();
    await expect(partHeading(page, t.parts.basics)).toBeVisible();
    await fits(page, 'telefon/06-basics');
  });

  await test.step('writes every part', async () => {
    for (const [part, write] of Object.entries(WRITE)) {
      const { number, name } = t.parts[part as Part];
      await link(
        page,
        part === 'review' ? drafts.pl.toReview : drafts.pl.nextPart(`${number} ${name}`.trim()),
      ).tap();
      await expect(partHeading(page, t.parts[part as Part])).toBeFocused();
      await write(page);
      await fits(page, `telefon/07-${part}`);
    }
  });

  await test.step('finds another part in the list that opens', async () => {
    await page.locator('summary', { hasText: t.parts.review.name }).tap();
    const index = page.getByRole('navigation', { name: drafts.pl.parts });
    await expect(index.getByRole('link')).toHaveCount(Object.keys(WRITE).length + 1);
    await fits(page, 'telefon/08-spis-czesci');
    await index.getByRole('link', { name: new RegExp(`^${t.parts.sources.number} `) }).tap();
    await expect(partHeading(page, t.parts.sources)).toBeFocused();
    await expect(index).toBeHidden();
    await page.goBack();
    await expect(page.getByText(drafts.pl.nothingMissing)).toBeVisible();
  });

  await test.step('submits and takes the documents home', async () => {
    await button(page, t.review.submit).tap();
    const dialog = page.getByRole('dialog', { name: t.review.confirmTitle });
    await expect(button(dialog, t.review.confirm)).toBeVisible();
    await dialogFits(dialog);
    await button(dialog, t.review.confirm).tap();
    await expect(page.getByRole('heading', { level: 1, name: offers.pl.receipt.title })).toBeVisible();
    await fits(page, 'telefon/09-potwierdzenie');
    await downloadsPdf(page, link(page, offers.pl.record.receiptPdf));
    await downloadsPdf(page, link(page, offers.pl.record.offerPdf));
    await link(page, offers.pl.receipt.toOffer).tap();
    await expect(page.getByText(offers.pl.record.next.submitted.open)).toBeVisible();
    await fits(page, 'telefon/10-zlozona');
  });
  await page.context().close();
});

test('A table that something unbroken makes wider than the screen lets the keyboard scroll it', async ({
  browser,
}) => {
  const page = await phone(browser);
  await page.goto('/dotacje');
  const frame = page.locator('div:has(> table)');
  await whole(page);
  await expect(frame).not.toHaveAttribute('tabindex');
  // As a later answer of the server would: neither the table nor its frame changes its size.
  await frame
    .locator('td > div')
    .first()
    .evaluate((value) => {
      value.style.whiteSpace = 'nowrap';
      value.textContent = 'Niepodzielnie'.repeat(5);
    });
  await expect(frame).toHaveAttribute('tabindex', '0');
  await expect(frame).toHaveAccessibleName(/./);
});

/** What is touched in each part, in their order. */
const WRITE: Readonly<Partial<Record<Part, (page: Page) => Promise<void>>>> = {
  applicant: (page) => touchInto(field(page, offerForm.pl.contactFields.phone), '14 600 00 02'),
  task: async (page) => {
    await touchInto(field(page, t.task.title), 'Zimowe pokazy judo z muzyką na żywo');
    await field(page, t.task.from).fill('2026-04-01');
    await field(page, t.task.to).fill('2026-05-31');
    await touchInto(field(page, t.task.description), 'Pokazy dla rodzin, które zimą nie mają dokąd wyjść.');
    await touchInto(field(page, t.task.place), 'Hala widowiskowo-sportowa w Bochni');
  },
  schedule: async (page) => {
    await button(page, t.schedule.add).tap();
    const first = row(page, t.schedule.row(1));
    await touchInto(field(first, t.schedule.name), 'Pokazy');
    await field(first, t.schedule.from).fill('2026-04-01');
    await field(first, t.schedule.to).fill('2026-05-31');
    await touchInto(field(first, t.schedule.target), 'Dzieci z rodzicami');
    await touchInto(field(first, t.schedule.description), 'Osiem niedzielnych pokazów.');
  },
  results: async (page) => {
    await touchInto(field(page, t.results.description), 'Dwieście osób spędza niedzielę razem.');
    await button(page, t.results.add).tap();
    const first = row(page, t.results.row(1));
    await touchInto(field(first, t.results.name), 'Liczba uczestników');
    await touchInto(field(first, t.results.target), '200 osób');
    await touchInto(field(first, t.results.monitoring), 'Bezpłatne wejściówki');
  },
  capacity: async (page) => {
    await touchInto(field(page, t.capacity.experience), 'Dziesięć lat pokazów.');
    await touchInto(field(page, t.capacity.resources), 'Maty, stroje, sześcioro trenerów.');
  },
  costs: async (page) => {
    for (const [index, [name, cost]] of [
      ['Muzycy', '400'],
      ['Transport mat', '100,50'],
    ].entries()) {
      await button(page, t.costs.addTo('Pokazy')).tap();
      const line = page.getByRole('group', { name: new RegExp(`^I\\.1\\.${String(index + 1)} `) });
      await touchInto(field(line, t.costs.name), name ?? '');
      await touchInto(field(line, t.costs.unit), 'pokaz');
      await touchInto(field(line, t.costs.unitCost), cost ?? '');
      await touchInto(field(line, t.costs.quantity), '8');
    }
    await expect(page.getByText(formatAmount(400_400, 'pl')).last()).toBeVisible();
  },
  sources: async (page) => {
    await touchInto(field(page, t.sources.grant), '3500');
    await touchInto(field(page, t.sources.ownFinancial), '504');
    await touchInto(field(page, t.sources.ownNonFinancial), '0');
    await expect(page.getByText(t.sources.equal)).toBeVisible();
  },
  other: (page) => page.getByRole('radio', { name: t.other.performanceOf.unpaid, exact: true }).tap(),
  declarations: async (page) => {
    for (const box of await page.getByRole('checkbox').all()) await box.tap();
    for (const group of await page.getByRole('radiogroup').all())
      await group.getByRole('radio').first().tap();
  },
  attachments: async (page) => {
    const chooser = page.waitForEvent('filechooser');
    await page.locator('label', { hasText: files.pl.choose }).tap();
    await (await chooser).setFiles({ name: 'Statut klubu.pdf', mimeType: 'application/pdf', buffer: pdf() });
    await expect(page.getByRole('listitem').filter({ hasText: 'Statut klubu.pdf' })).toContainText(
      files.pl.state.unscanned,
    );
  },
  review: async (page) => {
    await expect(page.getByText(drafts.pl.nothingMissing)).toBeVisible();
    await saved(page);
  },
};
