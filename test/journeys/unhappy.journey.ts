import { expect, test, type Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { localDate } from '@nurt/domain/calendar';
import { common } from '@nurt/wording/common';
import { drafts } from '@nurt/wording/drafts';
import { identity } from '@nurt/wording/identity';
import { offerEditor } from '@nurt/wording/offers';
import { problemText } from '@nurt/wording/problems';
import { sampleOffer } from '../../apps/api/src/demo/sample-offer';
import { saveOffer } from '../support/save-offer';
import { moveClock } from './clock';
import { checked } from './support/checked';
import { clientOf, known } from './support/demo';
import { button, field } from './support/fields';
import { openPart, saved } from './support/parts';
import { DEMO_PASSWORD, MEMBERS, signedIn } from './support/people';

const t = offerEditor.pl;
const { task } = t;
const MEMBER = MEMBERS.traveller;
const OPEN_CALL = 'Kultura zimą';

test.beforeEach(() => moveClock('2026-03-02T08:00:00Z'));

test('The network goes away while an offer is written, and comes back: nothing is lost', async ({
  browser,
}) => {
  const page = await writing(await signedIn(browser, MEMBER), await wholeDraft());
  await field(page, task.place).fill('Rynek i Planty Salinarne');
  await saved(page);
  await page.context().setOffline(true);
  await field(page, task.description).fill('Zdanie napisane bez sieci.');
  await expect(page.getByText(common.pl.offline)).toBeVisible();
  await expect(page.getByText(drafts.pl.offlineText)).toBeVisible();
  await checked(page, 'klopoty/bez-sieci');
  await field(page, task.title).fill('Tytuł napisany bez sieci');
  await page.context().setOffline(false);
  await saved(page);
  await page.reload();
  await expect(field(page, task.description)).toHaveValue('Zdanie napisane bez sieci.');
  await expect(field(page, task.title)).toHaveValue('Tytuł napisany bez sieci');
  await expect(field(page, task.place)).toHaveValue('Rynek i Planty Salinarne');
  await page.context().close();
});

test('The browser is closed without the network: what was typed is there when it opens again', async ({
  browser,
}) => {
  const offerId = await wholeDraft();
  const page = await writing(await signedIn(browser, MEMBER), offerId);
  await page.route('**/api/offers/**', (route) =>
    route.request().method() === 'PATCH' ? route.abort('connectionfailed') : route.continue(),
  );
  await field(page, task.description).fill('Nigdy nie dotarło na serwer.');
  await expect(page.getByText(common.pl.offline)).toBeVisible();
  await page.close({ runBeforeUnload: false });

  const again = await writing(await page.context().newPage(), offerId);
  await expect(again.getByText(drafts.pl.restoredTitle)).toBeVisible();
  await expect(field(again, task.description)).toHaveValue('Nigdy nie dotarło na serwer.');
  await checked(again, 'klopoty/przywrocono');
  await again.context().close();
});

test('The session ends while an offer is written: a dialog asks for the password, nothing is lost', async ({
  browser,
}) => {
  const page = await writing(await signedIn(browser, MEMBER), await wholeDraft());
  await page.context().clearCookies();
  await field(page, task.description).fill('Zdanie napisane po końcu sesji.');
  const dialog = page.getByRole('dialog', { name: identity.pl.signIn.again });
  await expect(field(dialog, identity.pl.signIn.password)).toBeFocused();
  await checked(page, 'klopoty/sesja-wygasla');
  await field(dialog, identity.pl.signIn.password).fill('to nie jest to hasło');
  await button(dialog, identity.pl.signIn.submit).click();
  await expect(dialog.getByRole('alert')).toBeFocused();
  await field(dialog, identity.pl.signIn.password).fill(DEMO_PASSWORD);
  await button(dialog, identity.pl.signIn.submit).click();
  await expect(dialog).toHaveCount(0);
  await saved(page);
  await page.reload();
  await expect(field(page, task.description)).toHaveValue('Zdanie napisane po końcu sesji.');
  await page.context().close();
});

test('One draft in two tabs: different parts are put together, the same part is asked about', async ({
  browser,
}) => {
  const offerId = await wholeDraft();
  const first = await writing(await signedIn(browser, MEMBER), offerId);
  const second = await writing(await first.context().newPage(), offerId);

  await field(first, task.place).fill('Miejsce z pierwszej karty');
  await saved(first);
  await field(second, task.title).fill('Tytuł z drugiej karty');
  await saved(second);
  await expect(field(second, task.place)).toHaveValue('Miejsce z pierwszej karty');

  await field(first, task.title).fill('Tytuł z pierwszej karty');
  const { conflict } = drafts.pl;
  const dialog = first.getByRole('dialog', { name: conflict.title });
  await expect(dialog).toContainText('Tytuł z pierwszej karty');
  await expect(dialog).toContainText('Tytuł z drugiej karty');
  await checked(first, 'klopoty/dwie-karty');
  // Nothing has been overwritten while the question is open.
  const server = await (await clientOf(MEMBER)).call('GET /api/offers/:offerId', { params: { offerId } });
  expect(server.content.title).toBe('Tytuł z drugiej karty');
  await dialog.getByRole('radio', { name: conflict.mine }).check();
  await button(dialog, conflict.confirm).click();
  await saved(first);
  await first.reload();
  await expect(field(first, task.title)).toHaveValue('Tytuł z pierwszej karty');
  await expect(field(first, task.place)).toHaveValue('Miejsce z pierwszej karty');
  await first.context().close();
});

test('The deadline passes before the offer is submitted: refused with a sentence, nothing is lost', async ({
  browser,
}) => {
  const offerId = await wholeDraft();
  const page = await writing(await signedIn(browser, MEMBER), offerId);
  await openPart(page, t.parts.review);
  await button(page, t.review.submit).click();
  const dialog = page.getByRole('dialog', { name: t.review.confirmTitle });
  await moveClock('2026-03-16T14:30:00Z'); // 15:30 in Poland, the instant in which the window closes
  await button(dialog, t.review.confirm).click();
  await expect(dialog.getByRole('alert')).toContainText(problemText('offer_window_closed', {}, 'pl'));
  await checked(page, 'klopoty/po-terminie');
  await button(dialog, common.pl.cancel).click();
  await expect(page.getByText(t.review.title).first()).toBeVisible();
  const server = await (await clientOf(MEMBER)).call('GET /api/offers/:offerId', { params: { offerId } });
  expect(server.status).toBe('draft');
  expect(server.receipt).toBeNull();
  await page.context().close();
});

/** A draft that lacks nothing, in the open call of the demo. */
async function wholeDraft(): Promise<string> {
  const member = await clientOf(MEMBER);
  const calls = await member.call('GET /api/public/calls', { query: { phase: 'open' } });
  const call = known(calls, ({ title }) => title.startsWith(OPEN_CALL), 'open call');
  const organisations = await member.call('GET /api/organisations');
  const [organisation] = organisations;
  const drafted = await member.call('POST /api/offers', {
    body: { callId: call.id, organisationId: organisation?.id ?? '' },
  });
  const content = sampleOffer({
    title: `Wieczory z gitarą ${randomUUID().slice(0, 8)}`,
    place: 'Miejski Dom Kultury w Bochni',
    from: localDate('2026-04-01'),
    to: localDate('2026-06-30'),
    about: 'Koncerty gitarowe dla mieszkańców.',
    contact: MEMBER,
    costs: [['Honoraria muzyków', 'koncert', 100_000, 6]],
    grantGrosze: 450_000,
    ownFinancialGrosze: 100_000,
  });
  await saveOffer(member, drafted.id, content);
  return drafted.id;
}

/** The draft open at its description, ready for typing. */
async function writing(page: Page, offerId: string): Promise<Page> {
  await page.goto(`/organizacja/oferty/${offerId}?czesc=task`);
  await expect(field(page, task.title)).toBeVisible();
  return page;
}
