import { expect, test, type Page } from '@playwright/test';
import { changesBetween, type OfferContent } from '@nurt/domain/offers';
import { offerEditor } from '@nurt/wording/offers';
import { moveClock } from './clock';
import { checked } from './support/checked';
import { clientOf, known } from './support/demo';
import { openPart } from './support/parts';
import { MEMBERS, returning } from './support/people';

const MARKUP = '"><img src=x onerror="window.struck=1"><script>window.struck=2</script>';
const FORMULA = '=HYPERLINK("http://zlo.example";"Kliknij")';
const TURNED = '\u202eftw 👩‍👩‍👧‍👦 ${7*7} {{7*7}} javascript:window.struck=3';

test.beforeEach(() => moveClock('2026-03-02T08:00:00Z'));

test('Markup, formulas and marks that turn the line are texts on every page that shows an offer', async ({
  browser,
}) => {
  const { offerId, title } = await hostileOffer();
  const page = await returning(browser, MEMBERS.traveller);
  page.on('dialog', () => {
    throw new Error('a text of the offer opened a dialog');
  });

  await page.goto('/organizacja/oferty');
  await expect(page.getByText(title).first()).toBeVisible();
  await harmless(page);

  // In the editor what was typed stands in the fields, sign by sign.
  await page.goto(`/organizacja/oferty/${offerId}?czesc=basics`);
  const { task, schedule, review } = offerEditor.pl.parts;
  await openPart(page, task);
  await expect.poll(() => valuesOn(page)).toContain(title);
  await harmless(page);
  await checked(page, 'wroga-tresc/opis');
  await openPart(page, schedule);
  await expect.poll(() => valuesOn(page)).toContain(MARKUP);
  await harmless(page);
  await openPart(page, review);
  await page.getByText(offerEditor.pl.review.read).click();
  await expect(page.getByText(FORMULA).last()).toBeVisible();
  await harmless(page);
  await checked(page, 'wroga-tresc/przeglad');

  await page.goto(`/organizacja/oferty/${offerId}/wersje`);
  await harmless(page);
  await checked(page, 'wroga-tresc/wersje');

  // On a phone a word without spaces does not push the page aside.
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`/organizacja/oferty/${offerId}/wersje`);
  await harmless(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.context().close();
});

/** What stands in the fields of the page. */
const valuesOn = (page: Page): Promise<string[]> =>
  page
    .locator('input, textarea')
    .evaluateAll((all) => all.map((one) => (one as HTMLInputElement | HTMLTextAreaElement).value));

/** Nothing that was typed has run, and none of it has become a part of the page. */
async function harmless(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  expect(await page.evaluate(() => (window as { struck?: number }).struck)).toBeUndefined();
  expect(await page.locator('img[src="x"], script:not([src]):not([type])').count()).toBe(0);
  expect(await page.locator('a[href^="javascript:" i]').count()).toBe(0);
}

/** A draft in the open call of the demo, every text of which is hostile; two versions of it. */
async function hostileOffer(): Promise<{ offerId: string; title: string }> {
  const member = await clientOf(MEMBERS.traveller);
  const calls = await member.call('GET /api/public/calls', { query: { phase: 'open' } });
  const call = known(calls, ({ title }) => title.startsWith('Kultura zimą'), 'open call');
  const [organisation] = await member.call('GET /api/organisations');
  const { id, content, version } = await member.call('POST /api/offers', {
    body: { callId: call.id, organisationId: organisation!.id },
  });
  const long = [MARKUP, FORMULA, TURNED, 'x'.repeat(400)].join('\n');
  const hostile: OfferContent = {
    ...content,
    title: `${MARKUP} ${TURNED}`,
    place: `${FORMULA} ${'x'.repeat(300)}`,
    description: long,
    results: long,
    experience: long,
    resources: long,
    otherInformation: long,
    activities: [
      {
        id: crypto.randomUUID(),
        name: MARKUP,
        description: long,
        targetGroup: FORMULA,
        from: null,
        to: null,
        thirdPartyScope: TURNED,
      },
    ],
  };
  await member.call('PATCH /api/offers/:offerId', {
    params: { offerId: id },
    body: { baseVersion: version, changes: changesBetween(content, hostile) },
  });
  return { offerId: id, title: hostile.title };
}
