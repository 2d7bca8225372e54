import { expect, test, type Page } from '@playwright/test';
import { offerCopied, offerEditor, offers } from '@nurt/wording/offers';
import { offerPattern, organisations } from '@nurt/wording/organisations';
import { moveClock } from './clock';
import { checked, pictured } from './support/checked';
import { clientOf, known } from './support/demo';
import { button, field, fillIn, link } from './support/fields';
import { openPart } from './support/parts';
import { MEMBERS, signedIn } from './support/people';

const { start } = offers.pl;
const p = offerPattern.pl;

test.beforeAll(() => moveClock('2026-03-02T08:00:00Z'));

test('A new offer begins with an earlier one of the organisation, or with the pattern from its profile', async ({
  browser,
}) => {
  const member = await clientOf(MEMBERS.traveller);
  const calls = await member.call('GET /api/public/calls', { query: { phase: 'open' } });
  const call = known(calls, ({ title }) => title.startsWith('Kultura zimą'), 'open call');
  const [organisation] = await member.call('GET /api/organisations');
  const own = await member.call('GET /api/offers', { query: { organisationId: organisation?.id } });
  const earlier = known(
    own,
    ({ title, organisation: { id } }) => title !== '' && id === organisation?.id,
    'earlier offer',
  );
  const page = await signedIn(browser, MEMBERS.traveller);

  await test.step('the pattern is written once, in the profile', async () => {
    await page.goto('/organizacja/dane');
    await link(page, organisations.pl.tabs.pattern).click();
    await expect(page.getByRole('heading', { level: 1, name: p.title })).toBeVisible();
    await fillIn(page, {
      [p.contactName]: 'Biuro stowarzyszenia',
      [p.experience]: 'Dwanaście koncertów w ostatnich trzech latach.',
      [p.resources]: 'Sala prób, nagłośnienie, pięcioro wolontariuszy.',
    });
    await button(page, p.submit).click();
    await expect(page.getByText(p.done)).toBeVisible();
    await looked(page, 'rozpoczecie/wzor');
  });

  await test.step('an offer begins with it', async () => {
    await page.goto(`/organizacja/oferty/nowa?nabor=${call.id}`);
    await page.getByRole('radio', { name: start.fromOf.pattern.label }).check();
    await button(page, start.submit).click();
    await openPart(page, offerEditor.pl.parts.capacity);
    await expect(field(page, offerEditor.pl.capacity.experience)).toHaveValue(/Dwanaście koncertów/);
  });

  await test.step('another begins with an earlier offer, which has to be chosen', async () => {
    await page.goto(`/organizacja/oferty/nowa?nabor=${call.id}`);
    await page.getByRole('radio', { name: start.fromOf.earlier.label }).check();
    await button(page, start.submit).click();
    await expect(page.getByText(start.earlierRequired).first()).toBeVisible();
    const chooser = field(page, start.earlier);
    await chooser.selectOption(earlier.id);
    await looked(page, 'rozpoczecie/wybor');
    await button(page, start.submit).click();
  });

  await test.step('its editor says what did not come along, until that was seen', async () => {
    const { title, declarations, close } = offerCopied.pl;
    await expect(page.getByText(title(earlier.title))).toBeVisible();
    await expect(page.getByText(declarations)).toBeVisible();
    await looked(page, 'rozpoczecie/skopiowana');
    await openPart(page, offerEditor.pl.parts.task);
    await expect(field(page, offerEditor.pl.task.title)).toHaveValue(earlier.title);
    await button(page, close).click();
    await expect(page.getByText(title(earlier.title))).toHaveCount(0);
  });
  await page.context().close();
});

/** At both widths. */
async function looked(page: Page, picture: string): Promise<void> {
  await page.setViewportSize({ width: 360, height: 780 });
  await pictured(page, `${picture}-360`);
  await page.setViewportSize({ width: 1440, height: 900 });
  await checked(page, picture);
}
