import { expect, test, type Page } from '@playwright/test';
import pg from 'pg';
import { common } from '@nurt/wording/common';
import { drafts } from '@nurt/wording/drafts';
import { identity } from '@nurt/wording/identity';
import { offerEditor, offerTogether } from '@nurt/wording/offers';
import { moveClock } from './clock';
import { checked } from './support/checked';
import { clientOf } from './support/demo';
import { openDraft, wholeDraft } from './support/drafts';
import { button, field } from './support/fields';
import { saved } from './support/parts';
import { DEMO_PASSWORD, MEMBERS, signedIn } from './support/people';

/*
 * One evening with one offer: its author Michał and his colleague Helena, each in a browser of their own, on a network
 * that comes and goes. The browsers stay open from test to test.
 */

const { task } = offerEditor.pl;
const together = offerTogether.pl;
const AUTHOR = MEMBERS.traveller;
const COLLEAGUE = MEMBERS.seniors;

test.describe.configure({ mode: 'serial' });

let offerId: string;
let michal: Page;
let helena: Page;

test.beforeAll(async ({ browser }) => {
  await moveClock('2026-03-02T08:00:00Z');
  offerId = await wholeDraft(AUTHOR);
  await makeColleagues();
  [michal, helena] = await Promise.all([signedIn(browser, AUTHOR), signedIn(browser, COLLEAGUE)]);
  await Promise.all([openDraft(michal, offerId), openDraft(helena, offerId)]);
});
test.afterAll(() => Promise.all([michal.context().close(), helena.context().close()]));

/** Helena may write for Michał's organisation. */
async function makeColleagues(): Promise<void> {
  const database = new pg.Client({ connectionString: process.env['JOURNEY_DATABASE_URL'] });
  await database.connect();
  await database.query(
    `INSERT INTO organisation_member (organisation_id, account_id, role)
     SELECT o.organisation_id, a.id, 'editor' FROM offer o, account a WHERE o.id = $1 AND a.email = $2
     ON CONFLICT DO NOTHING`,
    [offerId, COLLEAGUE.email],
  );
  await database.end();
}

const onServer = async () => {
  const client = await clientOf(AUTHOR);
  return (await client.call('GET /api/offers/:offerId', { params: { offerId } })).content;
};

test('The network goes away for two minutes in the middle of typing and comes back: nothing is lost', async () => {
  await michal.clock.install();
  await field(michal, task.place).fill('Rynek i Planty Salinarne');
  await michal.clock.fastForward('00:02');
  await saved(michal);
  await michal.context().setOffline(true);
  await field(michal, task.description).fill('Zdanie napisane bez sieci.');
  await michal.clock.fastForward('00:02');
  await expect(michal.getByText(common.pl.waiting)).toBeVisible();
  await expect(michal.getByText(drafts.pl.offlineText)).toBeVisible();
  await checked(michal, 'edytor/bez-sieci');
  await michal.clock.fastForward('02:00');
  await field(michal, task.title).fill('Tytuł napisany bez sieci');
  await michal.context().setOffline(false);
  await michal.clock.fastForward('00:40');
  await saved(michal);
  expect(await onServer()).toMatchObject({
    title: 'Tytuł napisany bez sieci',
    description: 'Zdanie napisane bez sieci.',
    place: 'Rynek i Planty Salinarne',
  });
  await michal.clock.resume();
});

test('The tab is closed without the network: what was typed waits on the device', async () => {
  const context = michal.context();
  await michal.route('**/api/offers/**', (route) =>
    route.request().method() === 'PATCH' ? route.abort('connectionfailed') : route.continue(),
  );
  await field(michal, task.description).fill('Nigdy nie dotarło na serwer.');
  await expect(michal.getByText(common.pl.waiting)).toBeVisible();
  await michal.close({ runBeforeUnload: false });

  michal = await openDraft(await context.newPage(), offerId);
  await expect(michal.getByText(drafts.pl.restoredTitle)).toBeVisible();
  await expect(field(michal, task.description)).toHaveValue('Nigdy nie dotarło na serwer.');
  await saved(michal);
  await checked(michal, 'edytor/przywrocono');
  expect((await onServer()).description).toBe('Nigdy nie dotarło na serwer.');
});

test('The session ends while an offer is written: a dialog asks for the password, nothing is lost', async () => {
  await michal.context().clearCookies();
  await field(michal, task.description).fill('Zdanie napisane po końcu sesji.');
  const dialog = michal.getByRole('dialog', { name: identity.pl.signIn.again });
  await expect(field(dialog, identity.pl.signIn.password)).toBeFocused();
  await checked(michal, 'edytor/sesja-wygasla');
  await field(dialog, identity.pl.signIn.password).fill('to nie jest to hasło');
  await button(dialog, identity.pl.signIn.submit).click();
  await expect(dialog.getByRole('alert')).toBeFocused();
  await field(dialog, identity.pl.signIn.password).fill(DEMO_PASSWORD);
  await button(dialog, identity.pl.signIn.submit).click();
  await expect(dialog).toHaveCount(0);
  await saved(michal);
  expect((await onServer()).description).toBe('Zdanie napisane po końcu sesji.');
});

test('Two people write in different fields at once: each sees the other’s words, nobody loses the caret', async () => {
  await helena.reload();
  await field(michal, task.place).fill('Miejsce od Michała');
  const title = field(helena, task.title);
  await title.fill('Tytuł od Heleny');
  await title.evaluate((input: HTMLInputElement) => input.setSelectionRange(5, 5));
  await saved(michal);
  await saved(helena);
  await expect(field(helena, task.place)).toHaveValue('Miejsce od Michała');
  await expect(title).toBeFocused();
  expect(await title.evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(5);
  expect(await onServer()).toMatchObject({ title: 'Tytuł od Heleny', place: 'Miejsce od Michała' });
});

test('Two people write in the same field: the later one sees both versions and chooses', async () => {
  await expect(field(michal, task.title)).toHaveValue('Tytuł od Heleny');
  await helena.context().setOffline(true);
  await field(michal, task.title).fill('Tytuł od Michała');
  await expect.poll(async () => (await onServer()).title).toBe('Tytuł od Michała');
  await field(helena, task.title).fill('Inny tytuł od Heleny');
  await field(helena, task.place).fill('Miejsce od Heleny');
  await helena.context().setOffline(false);
  await button(helena, together.decide).click();
  const dialog = helena.getByRole('dialog', { name: together.disputeTitle });
  await expect(dialog).toContainText('Tytuł od Michała');
  await expect(dialog).toContainText('Inny tytuł od Heleny');
  await expect(dialog.getByText(together.theirs(AUTHOR.name))).toBeVisible();
  await checked(helena, 'edytor/dwie-wersje');
  // Nothing has been overwritten while the question is open, and nothing else was held up by it.
  expect(await onServer()).toMatchObject({ title: 'Tytuł od Michała', place: 'Miejsce od Heleny' });
  await dialog.getByRole('radio', { name: together.mine }).check();
  await button(dialog, together.confirm).click();
  await saved(helena);
  await expect.poll(async () => (await onServer()).title).toBe('Inny tytuł od Heleny');
});
