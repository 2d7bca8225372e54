import { expect, test } from '@playwright/test';
import { drafts } from '@nurt/wording/drafts';
import { offerEditor, offerLastHour, offerReplacement, offers } from '@nurt/wording/offers';
import { officeOffers } from '@nurt/wording/evaluation';
import { ORGANISATIONS } from '../../apps/api/src/demo/data/organisations';
import { moveClock } from './clock';
import { checked } from './support/checked';
import { clientOf, known } from './support/demo';
import { button, field } from './support/fields';
import { MEMBERS, returning, STAFF } from './support/people';

test.beforeAll(() => moveClock('2026-03-02T08:00:00Z'));
test.afterAll(() => moveClock('2026-03-02T08:00:00Z'));

test('In the last hour a submitted offer is corrected, submitted again, and opened in the office with the earlier one', async ({
  browser,
}) => {
  const traveller = await clientOf(MEMBERS.traveller);
  const own = await traveller.call('GET /api/offers');
  const earlier = known(
    own,
    ({ status, title, organisation }) =>
      status === 'submitted' && title !== '' && organisation.name === ORGANISATIONS.traveller.name,
    'submitted offer of an organisation that one person represents',
  );
  const closes = Date.parse(earlier.call.closesAt);
  let page = await returning(browser, MEMBERS.traveller);
  let draft = '';

  await test.step('the submitted one stays in force while the other is written', async () => {
    await page.goto(`/organizacja/oferty/${earlier.id}`);
    await button(page, offerReplacement.pl.replace).click();
    await checked(page, 'okno/zastap-pytanie');
    await button(page, offerReplacement.pl.confirm).click();
    await expect(page.getByText(offerReplacement.pl.writing(earlier.number!))).toBeVisible();
    draft = new URL(page.url()).pathname;
    await expect(page.getByText(offerLastHour.pl.title)).toHaveCount(0);
    const view = await traveller.call('GET /api/offers/:offerId', { params: { offerId: earlier.id } });
    expect(view.status).toBe('submitted');
  });

  await test.step('the last hour shows the clock of the server and that nothing is missing', async () => {
    await page.context().close();
    await moveClock(new Date(closes - 37 * 60_000).toISOString());
    page = await returning(browser, MEMBERS.traveller);
    await page.goto(draft);
    await expect(page.getByText(offerLastHour.pl.title)).toBeVisible();
    await expect(page.getByText(offerLastHour.pl.ready)).toBeVisible();
    await checked(page, 'okno/ostatnia-godzina');
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto(`${draft}?czesc=task`);
    await field(page, offerEditor.pl.task.title).fill('');
    await expect(page.getByText(drafts.pl.missing(1)).first()).toBeVisible();
    await checked(page, 'okno/ostatnia-godzina-360');
    await field(page, offerEditor.pl.task.title).fill('Kolędy na Rynku, poprawione');
    await expect(page.getByText(offerLastHour.pl.ready)).toBeVisible();
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  await test.step('the new one takes the place of the earlier one', async () => {
    await page.goto(`${draft}?czesc=review`);
    // What was typed last may still be on its way from the page that was left.
    await expect(page.getByText(offerEditor.pl.review.ready)).toBeVisible();
    await button(page, offerEditor.pl.review.submit).click();
    await button(page.getByRole('dialog'), offerEditor.pl.review.confirm).click();
    await expect(page.getByRole('heading', { level: 1, name: offers.pl.receipt.title })).toBeVisible();
    await page.goto(`/organizacja/oferty/${earlier.id}`);
    await expect(page.getByText(offerReplacement.pl.replaced.text)).toBeVisible();
    await checked(page, 'okno/zastapiona');
  });

  await test.step('the office reads both once the window has closed', async () => {
    const officer = await returning(browser, STAFF.officer);
    await officer.goto(`/urzad/oferty/${earlier.id}`);
    await expect(officer.getByRole('heading', { level: 1, name: officeOffers.pl.sealed })).toBeVisible();
    await moveClock(new Date(closes + 60_000).toISOString());
    await officer.reload();
    await expect(officer.getByText(offerReplacement.pl.replaced.office)).toBeVisible();
    await checked(officer, 'okno/urzad-zastapiona');
    await officer.context().close();
  });
  await page.context().close();
});
