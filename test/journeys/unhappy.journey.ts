import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { common } from '@nurt/wording/common';
import { drafts } from '@nurt/wording/drafts';
import { identity } from '@nurt/wording/identity';
import { offerEditor } from '@nurt/wording/offers';
import { problemText } from '@nurt/wording/problems';
import { moveClock } from './clock';
import { checked, whole } from './support/checked';
import { button, field } from './support/fields';
import { openPart, partHeading, saved } from './support/parts';
import { DEMO_PASSWORD, MEMBERS, signedIn } from './support/people';

const t = offerEditor.pl;

/** The draft that the demo's „Malowane Dźwiękiem” has begun in the call that is open on these days. */
async function openDraft(page: Page): Promise<string> {
  const answer = await page.request.get('/api/offers');
  const offers = (await answer.json()) as { id: string; status: string }[];
  const draft = offers.find(({ status }) => status === 'draft');
  expect(draft, 'a draft of the demo').toBeDefined();
  await showTask(page, draft?.id ?? '');
  return draft?.id ?? '';
}

/** The editor opens where work is left; the task may be that place already. */
async function showTask(page: Page, offerId: string): Promise<void> {
  await page.goto(`/organizacja/oferty/${offerId}`);
  await whole(page);
  if (!(await partHeading(page, t.parts.task).isVisible())) await openPart(page, t.parts.task);
}

async function description(page: Page, offerId: string): Promise<string> {
  const answer = await page.request.get(`/api/offers/${offerId}`);
  return ((await answer.json()) as { content: { description: string } }).content.description;
}

test.describe.serial('While somebody writes', () => {
  test.beforeEach(() => moveClock('2026-03-03T10:00:00Z'));

  test('the network goes and comes back: nothing is lost and nothing has to be typed again', async ({
    browser,
  }) => {
    const page = await signedIn(browser, MEMBERS.melody);
    const offerId = await openDraft(page);
    const context: BrowserContext = page.context();
    await context.setOffline(true);
    await field(page, t.task.description).fill('Pisane bez sieci: warsztaty dla czterdziestu osób.');
    await expect(page.getByText(common.pl.offline)).toBeVisible();
    await checked(page, 'unhappy/bez-sieci');
    await context.setOffline(false);
    await saved(page);
    expect(await description(page, offerId)).toBe('Pisane bez sieci: warsztaty dla czterdziestu osób.');
    await context.close();
  });

  test('the browser is closed before anything was sent: the words are back at the next visit', async ({
    browser,
  }) => {
    const page = await signedIn(browser, MEMBERS.melody);
    const offerId = await openDraft(page);
    const context = page.context();
    await context.setOffline(true);
    await field(page, t.task.description).fill('Pisane tuż przed zamknięciem pokrywy.');
    await expect(page.getByText(common.pl.offline)).toBeVisible();
    await page.close({ runBeforeUnload: false });
    await context.setOffline(false);
    const again = await context.newPage();
    await showTask(again, offerId);
    await expect(field(again, t.task.description)).toHaveValue('Pisane tuż przed zamknięciem pokrywy.');
    await saved(again);
    expect(await description(again, offerId)).toBe('Pisane tuż przed zamknięciem pokrywy.');
    await context.close();
  });

  test('the session ends: the password is asked for on the spot and the words are saved', async ({
    browser,
  }) => {
    const page = await signedIn(browser, MEMBERS.melody);
    const offerId = await openDraft(page);
    await page.context().clearCookies();
    await field(page, t.task.description).fill('Pisane po końcu sesji.');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText(identity.pl.signIn.againText(MEMBERS.melody.email));
    await checked(page, 'unhappy/koniec-sesji');
    await field(dialog, identity.pl.signIn.password).fill(DEMO_PASSWORD);
    await button(dialog, identity.pl.signIn.submit).click();
    await expect(dialog).toBeHidden();
    await expect(field(page, t.task.description)).toHaveValue('Pisane po końcu sesji.');
    await saved(page);
    expect(await description(page, offerId)).toBe('Pisane po końcu sesji.');
    await page.context().close();
  });

  test('two windows write the same part: both versions are shown and nothing is overwritten unasked', async ({
    browser,
  }) => {
    const first = await signedIn(browser, MEMBERS.melody);
    const offerId = await openDraft(first);
    const second = await first.context().newPage();
    await openDraft(second);
    await field(first, t.task.description).fill('Wersja z pierwszego okna.');
    await expect.poll(() => description(first, offerId)).toBe('Wersja z pierwszego okna.');
    await field(second, t.task.description).fill('Wersja z drugiego okna.');
    const dialog = second.getByRole('dialog', { name: drafts.pl.conflict.title });
    await expect(dialog).toContainText('Wersja z pierwszego okna.');
    await expect(dialog).toContainText('Wersja z drugiego okna.');
    await checked(second, 'unhappy/dwa-okna');
    expect(await description(first, offerId)).toBe('Wersja z pierwszego okna.');
    await dialog.getByRole('radio', { name: drafts.pl.conflict.mine }).first().check();
    await button(dialog, drafts.pl.conflict.confirm).click();
    await expect.poll(() => description(first, offerId)).toBe('Wersja z drugiego okna.');
    await first.context().close();
  });

  test('two windows write different fields: both are kept', async ({ browser }) => {
    const first = await signedIn(browser, MEMBERS.melody);
    const offerId = await openDraft(first);
    const second = await first.context().newPage();
    await openDraft(second);
    await field(first, t.task.place).fill('Miejski Dom Kultury, sala widowiskowa');
    await expect
      .poll(async () => (await first.request.get(`/api/offers/${offerId}`)).text())
      .toContain('sala widowiskowa');
    await field(second, t.task.description).fill('Opis z drugiego okna.');
    await expect.poll(() => description(first, offerId)).toBe('Opis z drugiego okna.');
    expect(await (await first.request.get(`/api/offers/${offerId}`)).text()).toContain('sala widowiskowa');
    await first.context().close();
  });

  test('the hour passes: what is typed after it is refused in plain words and stays on the screen', async ({
    browser,
  }) => {
    const page = await signedIn(browser, MEMBERS.melody);
    const offerId = await openDraft(page);
    const before = await description(page, offerId);
    await moveClock('2026-03-16T15:00:00Z');
    await field(page, t.task.description).fill('Pisane po terminie.');
    await expect(page.getByText(problemText('offer_window_closed', {}, 'pl')).first()).toBeVisible();
    await checked(page, 'unhappy/po-terminie');
    await expect(field(page, t.task.description)).toHaveValue('Pisane po terminie.');
    expect(await description(page, offerId)).toBe(before);
    await page.context().close();
  });
});
