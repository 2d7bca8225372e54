import { expect, test, type Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { CostItem } from '@nurt/domain/offers';
import { common } from '@nurt/wording/common';
import { drafts, draftVersions, draftTogether } from '@nurt/wording/drafts';
import { formatAmount } from '@nurt/wording/format';
import { identity } from '@nurt/wording/identity';
import { offerEditor } from '@nurt/wording/offers';
import { saveOffer } from '../support/save-offer';
import { moveClock } from './clock';
import { power } from './power';
import { checked } from './support/checked';
import { clientOf } from './support/demo';
import { openDraft, wholeDraft } from './support/drafts';
import { countDrawnRows, drawn } from './support/drawn-rows';
import { button, field, link } from './support/fields';
import { openPart, saved } from './support/parts';
import { DEMO_PASSWORD, MEMBERS, returning } from './support/people';

/*
 * One evening with one offer: its author Michał and his colleague Helena, each in a browser of their own, on a network
 * that comes and goes. The browsers stay open from test to test.
 */

const { task } = offerEditor.pl;
const together = draftTogether.pl;
const { conflict } = drafts.pl;
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
  [michal, helena] = await Promise.all([returning(browser, AUTHOR), returning(browser, COLLEAGUE)]);
  await Promise.all([openDraft(michal, offerId), openDraft(helena, offerId)]);
});
test.afterAll(async () => {
  await Promise.all([michal.context().close(), helena.context().close()]);
  // Other journeys know Helena as a member of one organisation.
  await sql(
    `DELETE FROM organisation_member m USING offer o, account a
      WHERE o.id = $1 AND a.email = $2 AND m.organisation_id = o.organisation_id AND m.account_id = a.id`,
  );
});

/** Helena may write for Michał's organisation. */
function makeColleagues(): Promise<void> {
  return sql(
    `INSERT INTO organisation_member (organisation_id, account_id, role)
     SELECT o.organisation_id, a.id, 'editor' FROM offer o, account a WHERE o.id = $1 AND a.email = $2`,
  );
}

/** A statement about the offer ($1) and the colleague ($2). */
async function sql(statement: string): Promise<void> {
  const database = new pg.Client({ connectionString: process.env['JOURNEY_DATABASE_URL'] });
  await database.connect();
  await database.query(statement, [offerId, COLLEAGUE.email]);
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
  await context.setOffline(true);
  await field(michal, task.description).fill('Nigdy nie dotarło na serwer.');
  await expect(michal.getByText(common.pl.waiting)).toBeVisible();
  // A page that is being closed may have the network back before it is gone, and would send what it holds.
  await michal.evaluate(() => void (window.fetch = () => Promise.reject(new TypeError('away'))));
  await michal.close({ runBeforeUnload: false });
  await context.setOffline(false);
  expect((await onServer()).description).toBe('Zdanie napisane bez sieci.');

  michal = await openDraft(await context.newPage(), offerId);
  await expect(michal.getByText(drafts.pl.restoredTitle)).toBeVisible();
  await expect(field(michal, task.description)).toHaveValue('Nigdy nie dotarło na serwer.');
  await saved(michal);
  await checked(michal, 'edytor/przywrocono');
  expect((await onServer()).description).toBe('Nigdy nie dotarło na serwer.');
});

test('The device has no room for what is not sent: it is said plainly, and nothing else is promised', async () => {
  await michal.evaluate(() => void (Storage.prototype.setItem = () => JSON.parse('full') as never));
  await michal.context().setOffline(true);
  await field(michal, task.place).fill('Rynek bez miejsca w przeglądarce');
  await expect(michal.getByText(drafts.pl.offlineTitle)).toBeVisible();
  await expect(michal.getByText(together.notKept)).toBeVisible();
  await expect(michal.getByText(drafts.pl.offlineText)).toHaveCount(0);
  await michal.context().setOffline(false);
  await saved(michal);
  await openDraft(michal, offerId);
});

test('The page is reloaded without the network: the editor opens from the device, with everything written', async () => {
  await michal.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const context = michal.context();
  await context.setOffline(true);
  await field(michal, task.description).fill('Napisane bez sieci, przed odświeżeniem.');
  await expect(michal.getByText(common.pl.waiting)).toBeVisible();
  await michal.reload();
  await expect(michal.getByText(drafts.pl.reopenedTitle)).toBeVisible();
  await expect(field(michal, task.description)).toHaveValue('Napisane bez sieci, przed odświeżeniem.');
  await checked(michal, 'edytor/otwarto-bez-sieci');
  await michal.setViewportSize({ width: 360, height: 780 });
  await checked(michal, 'edytor/otwarto-bez-sieci-360');
  await michal.setViewportSize({ width: 1280, height: 900 });
  await field(michal, task.place).fill('Miejsce napisane po odświeżeniu');
  await expect(michal.getByText(common.pl.waiting)).toBeVisible();

  // Meanwhile somebody else saves another field; what the server answered stands nowhere in the kept files.
  await saveOffer(await clientOf(COLLEAGUE), offerId, { title: 'Tytuł od Heleny zdalnie' });
  const kept = await michal.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
  expect(kept).toContain('/organizacja/oferty');
  expect(kept.filter((path) => path.startsWith('/api'))).toEqual([]);

  const other = await context.newPage();
  await other.goto('/organizacja/oferty');
  await expect(other.getByText(common.pl.offlineText)).toBeVisible();
  await expect(link(other, 'Tytuł napisany bez sieci')).toBeVisible();
  await checked(other, 'edytor/oferty-bez-sieci');
  await other.setViewportSize({ width: 360, height: 780 });
  await checked(other, 'edytor/oferty-bez-sieci-360');
  await other.close();

  await context.setOffline(false);
  await saved(michal);
  await expect(michal.getByText(drafts.pl.reopenedTitle)).toHaveCount(0);
  await expect(field(michal, task.title)).toHaveValue('Tytuł od Heleny zdalnie');
  expect(await onServer()).toMatchObject({
    title: 'Tytuł od Heleny zdalnie',
    description: 'Napisane bez sieci, przed odświeżeniem.',
    place: 'Miejsce napisane po odświeżeniu',
  });
});

test('The server is killed in the middle of typing and started again: nothing is lost', async () => {
  const description = field(michal, task.description);
  await description.fill('');
  await description.pressSequentially('Pierwsza połowa zdania, ');
  await power('off');
  await description.pressSequentially('a druga bez serwera.');
  await expect(michal.getByText(common.pl.waiting)).toBeVisible();
  await expect(michal.getByText(drafts.pl.offlineText)).toBeVisible();
  await power('on');
  // It is told of by the next look for others, ten seconds apart.
  await saved(michal);
  await expect(description).toHaveValue('Pierwsza połowa zdania, a druga bez serwera.');
  expect((await onServer()).description).toBe('Pierwsza połowa zdania, a druga bez serwera.');
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
  await dialog.getByRole('radio', { name: conflict.mine }).check();
  await button(dialog, conflict.confirm).click();
  await saved(helena);
  await expect.poll(async () => (await onServer()).title).toBe('Inny tytuł od Heleny');
});

test('Two people see each other: who is here, in which part and in which field', async () => {
  await field(helena, task.place).focus();
  const present = michal.getByRole('list', { name: together.here });
  await expect(present).toContainText(together.at(COLLEAGUE.name, task.place));
  await expect(michal.locator(`[data-present="${COLLEAGUE.name}"] input`)).toHaveAttribute('name', 'place');
  await checked(michal, 'edytor/dwie-osoby');
  await openPart(helena, offerEditor.pl.parts.results);
  const { number, name } = offerEditor.pl.parts.results;
  await expect(present).toContainText(together.at(COLLEAGUE.name, `${number} ${name}`));
  await expect(michal.locator(`[data-present="${COLLEAGUE.name}"]`)).toHaveCount(0);
});

test('Every version can be read and compared, and a restored one comes to whoever is writing', async () => {
  const t = draftVersions.pl;
  await link(michal, t.link).click();
  const table = michal.getByRole('table', { name: t.list });
  await expect(table.getByRole('row').nth(1)).toContainText(COLLEAGUE.name);
  await checked(michal, 'edytor/wersje');
  await table
    .getByRole('link', { name: /^Co zmieniono w\swersji/ })
    .first()
    .click();
  await expect(michal.getByRole('heading', { level: 1, name: t.comparison })).toBeVisible();
  await expect(michal.getByRole('main')).toContainText('Inny tytuł od Heleny');
  await checked(michal, 'edytor/porownanie');
  await michal.goBack();

  const mine = table.getByRole('row').filter({ hasText: AUTHOR.name }).first();
  await mine.getByRole('link', { name: /^Przeczytaj/ }).click();
  await expect(michal.getByRole('main')).toContainText('Tytuł od Michała');
  await checked(michal, 'edytor/wersja');
  await openPart(helena, offerEditor.pl.parts.task);
  await button(michal, t.restore).click();
  await button(michal.getByRole('dialog'), t.restore).click();
  await expect(michal.getByRole('heading', { level: 1, name: 'Tytuł od Michała' })).toBeVisible();
  // Michał has left the editor, so that Helena's window is alone and looks only every ten seconds.
  await expect(field(helena, task.title)).toHaveValue('Tytuł od Michała');
});

test('Text pasted from Word arrives clean, with its quotation marks and lines, and can be taken back', async () => {
  await openPart(michal, offerEditor.pl.parts.task);
  const description = field(michal, task.description);
  await description.fill('');
  await paste(michal, '„Noc\u00a0Świętojańska”\r\n\uf0b7\twianki na wo\u00addzie\u200b\u000bo zmroku');
  await expect(description).toHaveValue('„Noc Świętojańska”\n– wianki na wodzie\no zmroku');
  await michal.keyboard.press('Control+z');
  await expect(description).toHaveValue('');
});

test('Characters are counted; what is too long stays typed, is told, and is never cut', async () => {
  const description = field(michal, task.description);
  const { charactersLeft } = common.pl;
  await description.fill('Zażółć gęślą jaźń');
  await expect(michal.getByText(charactersLeft(10_000 - 17))).toBeVisible();
  await expect(description).toHaveAccessibleDescription(new RegExp(charactersLeft(10_000 - 17)));
  await description.fill('ą'.repeat(10_003));
  await expect(michal.getByText(charactersLeft(-3))).toBeVisible();
  await expect(description).toHaveValue(/ą{10003}/);
  await description.fill('Znowu krótko.');
  await saved(michal);
  expect((await onServer()).description).toBe('Znowu krótko.');
});

test('An estimate of sixty lines is pasted from a spreadsheet, moved through by the keyboard, and taken back', async () => {
  const t = offerEditor.pl.costs;
  await openPart(michal, offerEditor.pl.parts.costs);
  const [activity] = (await onServer()).activities;
  await button(michal, t.addTo(activity?.name ?? '')).click();
  const rows = michal.locator('[data-cost]');
  await expect(rows.last().getByLabel(t.name)).toBeFocused();
  const before = await rows.count();
  const lines = Array.from({ length: 60 }, (_line, n) => `Pozycja ${n + 1}\tszt.\t1\u00a0234,5${n % 10}\t2`);
  await paste(michal, ['Rodzaj kosztu\tJednostka\tKoszt\tIlość', ...lines].join('\r\n'));
  await expect(rows).toHaveCount(before + 59);
  await expect(michal.getByText(t.pasted(60))).toBeVisible();
  const first = michal.getByRole('group', { name: /Pozycja 1$/ });
  await expect(first.getByRole('status')).toHaveText(formatAmount(246_900, 'pl'));
  await checked(michal, 'edytor/kosztorys');

  await field(first, t.unitCost).focus();
  await michal.keyboard.press('ArrowDown');
  await expect(field(michal.getByRole('group', { name: /Pozycja 2$/ }), t.unitCost)).toBeFocused();
  await michal.keyboard.press('Alt+ArrowUp');
  await expect(michal.getByRole('group', { name: /^I\.1\.2 Pozycja 2$/ })).toBeVisible();
  await expect.poll(async () => (await onServer()).costs.length).toBe(before + 59);

  await button(michal, t.moreOf('I.1.2 Pozycja 2')).click();
  await button(michal.getByRole('group', { name: /^I\.1\.2 Pozycja 2$/ }), t.duplicate).click();
  await expect(michal.getByRole('group', { name: /^I\.1\.3 Pozycja 2$/ })).toBeVisible();
  await expect(rows).toHaveCount(before + 60);
  await expect.poll(async () => (await onServer()).costs.length).toBe(before + 60);
  await michal.keyboard.press('Control+z');
  await expect(rows).toHaveCount(before + 59);
  // The copy had focus; it is not lost with it.
  await expect(field(michal.getByRole('group', { name: /^I\.1\.2 Pozycja 2$/ }), t.name)).toBeFocused();

  await michal.keyboard.press('Control+z');
  await expect(michal.getByRole('group', { name: /^I\.1\.3 Pozycja 2$/ })).toBeVisible();
  await button(michal, t.undo).click();
  await expect(rows).toHaveCount(before);
  await expect.poll(async () => (await onServer()).costs.length).toBe(before);
});

test('Among five hundred costs a keystroke draws one row', async () => {
  await michal.addInitScript(countDrawnRows);
  const client = await clientOf(AUTHOR);
  const [cost] = (await onServer()).costs;
  const costs = Array.from({ length: 500 }, (_cost, n) => ({
    ...(cost as CostItem),
    id: randomUUID(),
    name: `Pozycja ${n + 1}`,
  }));
  await saveOffer(client, offerId, { costs });
  await openDraft(michal, offerId, 'costs');
  await expect(michal.locator('[data-cost]')).toHaveCount(500);
  const name = michal.locator(`[data-cost="${costs[249]?.id}"] input[data-column="name"]`);
  await name.focus();
  await drawn(michal);
  await michal.keyboard.press('End');
  await michal.keyboard.type('a');
  await expect(name).toHaveValue('Pozycja 250a');
  // The server is asked, because looking for a role among so many rows would keep the page busy.
  await expect.poll(async () => (await onServer()).costs[249]?.name).toBe('Pozycja 250a');
  await saved(michal);
  expect(new Set(await drawn(michal))).toEqual(new Set([costs[249]?.id]));
});

test('Whoever signs out leaves nothing on the device that would open without the network', async () => {
  const kept = () =>
    helena.evaluate(async () => {
      const opened = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
      const files = await Promise.all(opened.map((cache) => cache.keys()));
      return {
        drafts: Object.keys(localStorage).filter((key) => key.startsWith('nurt.opened')).length,
        workers: (await navigator.serviceWorker.getRegistrations()).length,
        hasFiles: files.flat().length > 0,
      };
    });
  await expect.poll(kept).toEqual({ drafts: 1, workers: 1, hasFiles: true });
  await button(helena, `${common.pl.account}: ${COLLEAGUE.name}`).click();
  await button(helena, common.pl.signOut).click();
  // To everybody's pages and not to the sign-in, which would ask for what was just given up.
  await expect(helena.getByText(common.pl.signedOut)).toBeVisible();
  await expect(helena).toHaveURL('/');
  await expect.poll(kept).toEqual({ drafts: 0, workers: 0, hasFiles: false });
});

/** Pastes as the keyboard would: into what has focus. */
function paste(page: Page, text: string): Promise<void> {
  return page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}
