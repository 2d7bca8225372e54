import { expect, test, type Page } from '@playwright/test';
import { drafts } from '@nurt/wording/drafts';
import { offerCopied, offerEditor, offers } from '@nurt/wording/offers';
import { offerPattern, organisations } from '@nurt/wording/organisations';
import { moveClock } from './clock';
import { checked, pictured } from './support/checked';
import { clientOf, known } from './support/demo';
import { button, field, fillIn, link } from './support/fields';
import { openPart } from './support/parts';
import { MEMBERS, returning } from './support/people';

const { start } = offers.pl;
const p = offerPattern.pl;
const { conflict } = drafts.pl;

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
  const page = await returning(browser, MEMBERS.traveller);

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

  await test.step('what somebody else saved meanwhile stands beside it, field by field, and the person chooses', async () => {
    const params = { organisationId: organisation?.id ?? '' };
    const {
      version,
      savedAt: _at,
      ...saved
    } = await member.call('GET /api/organisations/:organisationId/offer-pattern', { params });
    const theirs = {
      ...saved,
      experience: 'Trzy festiwale.',
      resources: 'Sala.',
      contactPhone: '14 611 00 00',
    };
    await member.call('PUT /api/organisations/:organisationId/offer-pattern', {
      params,
      body: { ...theirs, version },
    });
    await field(page, p.experience).fill('Piętnaście koncertów.');
    await field(page, p.resources).fill('Dwie sale prób.');
    await button(page, p.submit).click();
    const dialog = page.getByRole('dialog', { name: conflict.title });
    await expect(dialog.getByText('Trzy festiwale.')).toBeVisible();
    await expect(dialog.getByText('Piętnaście koncertów.')).toBeVisible();
    await looked(page, 'rozpoczecie/wzor-dwie-wersje');
    const ofField = (name: string) => dialog.getByRole('radiogroup', { name });
    await ofField(p.experience).getByRole('radio', { name: conflict.theirs }).check();
    await ofField(p.resources).getByRole('radio', { name: conflict.mine }).check();
    await button(dialog, conflict.confirm).click();
    await expect(field(page, p.experience)).toHaveValue('Trzy festiwale.');
    await expect(field(page, p.resources)).toHaveValue('Dwie sale prób.');
    await expect(field(page, p.contactPhone)).toHaveValue('14 611 00 00');
    await page.reload();
    await expect(field(page, p.resources)).toHaveValue('Dwie sale prób.');
    await expect(field(page, p.experience)).toHaveValue('Trzy festiwale.');
  });

  await test.step('an offer begins with it', async () => {
    await page.goto(`/organizacja/oferty/nowa?nabor=${call.id}`);
    await page.getByRole('radio', { name: start.fromOf.pattern.label }).check();
    await button(page, start.submit).click();
    await openPart(page, offerEditor.pl.parts.capacity);
    await expect(field(page, offerEditor.pl.capacity.experience)).toHaveValue(/Trzy festiwale/);
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
    await expect(page.getByText(title.own(earlier.title))).toBeVisible();
    await expect(page.getByText(declarations)).toBeVisible();
    await looked(page, 'rozpoczecie/skopiowana');
    await openPart(page, offerEditor.pl.parts.task);
    await expect(field(page, offerEditor.pl.task.title)).toHaveValue(earlier.title);
    await page.reload();
    await expect(page.getByText(title.own(earlier.title))).toBeVisible();
    await button(page, close).click();
    await expect(page.getByText(title.own(earlier.title))).toHaveCount(0);
    await page.reload();
    await expect(field(page, offerEditor.pl.task.title)).toBeVisible();
    await expect(page.getByText(title.own(earlier.title))).toHaveCount(0);
  });
  await page.context().close();
});

test('A new offer begins with a joint offer that another organisation led, and with a small grant', async ({
  browser,
}) => {
  const { title, ownPart, close } = offerCopied.pl;
  for (const [person, kind] of [
    [MEMBERS.traveller, 'joint'],
    [MEMBERS.seniors, 'smallGrant'],
  ] as const) {
    const member = await clientOf(person);
    const calls = await member.call('GET /api/public/calls', { query: { phase: 'open' } });
    const call = known(calls, (one) => one.title.startsWith('Kultura zimą'), 'open call');
    const organisations = await member.call('GET /api/organisations');
    const all = await Promise.all(
      organisations.map(async ({ id }) =>
        (
          await member.call('GET /api/organisations/:organisationId/earlier-offers', {
            params: { organisationId: id },
          })
        ).map((one) => ({ ...one, organisationId: id })),
      ),
    );
    const earlier = known(all.flat(), (one) => one.kind === kind, `earlier ${kind}`);
    const page = await returning(browser, person);
    await page.goto(`/organizacja/oferty/nowa?nabor=${call.id}`);
    if (organisations.length > 1) await field(page, start.organisation).selectOption(earlier.organisationId);
    await page.getByRole('radio', { name: start.fromOf.earlier.label }).check();
    await field(page, start.earlier).selectOption(earlier.id);
    await looked(page, `rozpoczecie/wybor-${kind}`);
    await button(page, start.submit).click();
    await expect(page.getByText(title[kind](earlier.title))).toBeVisible();
    await expect(page.getByText(ownPart)).toHaveCount(kind === 'joint' ? 1 : 0);
    await looked(page, `rozpoczecie/skopiowana-${kind}`);
    await openPart(page, offerEditor.pl.parts.task);
    await expect(field(page, offerEditor.pl.task.title)).toHaveValue(earlier.title);
    await button(page, close).click();
    await expect(page.getByText(title[kind](earlier.title))).toHaveCount(0);
    await page.context().close();
  }
});

/** At both widths. */
async function looked(page: Page, picture: string): Promise<void> {
  await page.setViewportSize({ width: 360, height: 780 });
  await pictured(page, `${picture}-360`);
  await page.setViewportSize({ width: 1440, height: 900 });
  await checked(page, picture);
}
