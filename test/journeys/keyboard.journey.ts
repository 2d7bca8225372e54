import { expect, test } from '@playwright/test';
import { common } from '@nurt/wording/common';
import { files } from '@nurt/wording/files';
import { identity } from '@nurt/wording/identity';
import { offerEditor, offerForm, offers } from '@nurt/wording/offers';
import { call as publicCall } from '@nurt/wording/publication';
import { drafts } from '@nurt/wording/drafts';
import { pdf } from '../support/sample-files';
import { moveClock } from './clock';
import { checked, whole } from './support/checked';
import { downloadsPdf } from './support/documents';
import { button, field, link } from './support/fields';
import { Keyboard } from './support/keyboard';
import { partHeading } from './support/parts';
import { arrive, DEMO_PASSWORD, MEMBERS } from './support/people';

const t = offerEditor.pl;
const CALL = 'Kultura zimą: koncerty, warsztaty i spotkania';

test.beforeAll(() => moveClock('2026-03-02T08:00:00Z'));

test('A person signs in, writes a whole offer and submits it without a mouse; focus is never lost', async ({
  browser,
}) => {
  const page = await arrive(browser);
  const keys = new Keyboard(page);

  await test.step('signs in', async () => {
    await page.goto('/logowanie');
    await whole(page);
    await keys.skipToContent();
    await keys.typeInto(field(page, identity.pl.signIn.email), MEMBERS.seniors.email);
    await keys.typeInto(field(page, identity.pl.signIn.password), DEMO_PASSWORD);
    await keys.press('Enter');
    await expect(page).toHaveURL(/\/organizacja$/);
  });

  await test.step('finds the call and begins an offer', async () => {
    const navigation = page.getByRole('navigation', { name: common.pl.mainNavigation });
    await keys.choose(link(navigation, common.pl.nav.calls));
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await keys.choose(page.getByRole('link', { name: CALL }));
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await keys.choose(link(page, publicCall.pl.makeOffer));
    await keys.choose(button(page, offers.pl.start.submit));
    await expect(partHeading(page, t.parts.basics)).toBeVisible();
  });

  await test.step('writes every part', async () => {
    const next = async (name: keyof typeof t.parts) => {
      const { number, name: words } = t.parts[name];
      await keys.choose(
        link(page, name === 'review' ? drafts.pl.toReview : drafts.pl.nextPart(`${number} ${words}`.trim())),
      );
      await expect(partHeading(page, t.parts[name])).toBeFocused();
    };
    await next('applicant');
    await keys.typeInto(field(page, offerForm.pl.contactFields.phone), '14 600 00 01');
    await next('task');
    await keys.typeInto(field(page, t.task.title), 'Potańcówki dla seniorów');
    await keys.typeDate(field(page, t.task.from), '2026-04-01');
    await keys.typeDate(field(page, t.task.to), '2026-05-31');
    await keys.typeInto(field(page, t.task.description), 'Spotkania taneczne przeciw samotności.');
    await keys.typeInto(field(page, t.task.place), 'Miejski Dom Kultury');
    await next('schedule');
    await keys.choose(button(page, t.schedule.add));
    await expect(field(page, t.schedule.name)).toBeFocused();
    await keys.type('Potańcówka');
    await keys.typeDate(field(page, t.schedule.from), '2026-04-01');
    await keys.typeDate(field(page, t.schedule.to), '2026-05-31');
    await keys.typeInto(field(page, t.schedule.target), 'Seniorzy z Bochni');
    await keys.typeInto(field(page, t.schedule.description), 'Osiem wieczorów z muzyką na żywo.');
    await next('results');
    await keys.typeInto(field(page, t.results.description), 'Trzydzieści osób wychodzi z domu.');
    await keys.choose(button(page, t.results.add));
    await keys.type('Liczba uczestników');
    await keys.typeInto(field(page, t.results.target), '30 osób');
    await keys.typeInto(field(page, t.results.monitoring), 'Listy obecności');
    await next('capacity');
    await keys.typeInto(field(page, t.capacity.experience), 'Pięć lat zajęć dla seniorów.');
    await keys.typeInto(field(page, t.capacity.resources), 'Sala i sprzęt.');
    await next('costs');
    await keys.choose(button(page, t.costs.addTo('Potańcówka')));
    await expect(field(page, t.costs.name)).toBeFocused();
    await keys.type('Zespół');
    await keys.typeInto(field(page, t.costs.unit), 'wieczór');
    await keys.typeInto(field(page, t.costs.unitCost), '500');
    await keys.typeInto(field(page, t.costs.quantity), '8');
    await next('sources');
    await keys.typeInto(field(page, t.sources.grant), '3500');
    await keys.typeInto(field(page, t.sources.ownFinancial), '500');
    await keys.typeInto(field(page, t.sources.ownNonFinancial), '0');
    await next('other');
    await keys.check(page.getByRole('radio', { name: t.other.performanceOf.unpaid, exact: true }));
    await next('declarations');
    for (const box of await page.getByRole('checkbox').all()) await keys.check(box);
    for (const group of await page.getByRole('radiogroup').all()) {
      await keys.check(group.getByRole('radio').first());
    }
    await next('attachments');
    const chooser = page.waitForEvent('filechooser');
    await keys.choose(page.locator('label', { hasText: files.pl.choose }).locator('input'));
    await (await chooser).setFiles({ name: 'Statut.pdf', mimeType: 'application/pdf', buffer: pdf() });
    await expect(page.getByRole('listitem').filter({ hasText: 'Statut.pdf' })).toContainText(
      files.pl.state.unscanned,
    );
    await next('review');
    await expect(page.getByText(drafts.pl.nothingMissing)).toBeVisible();
  });

  await test.step('submits', async () => {
    await keys.choose(button(page, t.review.submit));
    const dialog = page.getByRole('dialog', { name: t.review.confirmTitle });
    await expect(dialog.getByRole('heading')).toBeFocused();
    // Escape leaves the question and gives focus back to the button that asked.
    await keys.press('Escape');
    await expect(button(page, t.review.submit)).toBeFocused();
    await keys.press('Enter');
    await keys.choose(button(dialog, t.review.confirm));
    await expect(page.getByRole('heading', { level: 1, name: offers.pl.receipt.title })).toBeFocused();
    await checked(page);
  });

  await test.step('takes the receipt and the offer home', async () => {
    for (const name of [offers.pl.record.receiptPdf, offers.pl.record.offerPdf]) {
      // A document opens beside the page, and the page keeps its place.
      const opened = page.context().waitForEvent('response', (answer) => answer.url().includes('.pdf'));
      await keys.choose(link(page, name));
      const answer = await opened;
      expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/pdf']);
      await downloadsPdf(page, link(page, name));
    }
    await page.bringToFront();
    await keys.choose(link(page, offers.pl.receipt.toOffer));
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page.getByText(offers.pl.record.next.submitted.open)).toBeVisible();
  });
  await page.context().close();
});
