import { expect, test } from '@playwright/test';
import { drafts, leftWords } from '@nurt/wording/drafts';
import { offerEditor } from '@nurt/wording/offers';
import { COLLEAGUES } from '../../apps/api/src/demo/data/people';
import { moveClock } from './clock';
import { checked } from './support/checked';
import { clientOf } from './support/demo';
import { openDraft, wholeDraft } from './support/drafts';
import { button, field } from './support/fields';
import { saved } from './support/parts';
import { MEMBERS, returning } from './support/people';

/* A colleague ends an offer in which somebody is still typing. What the server does not take any more is not lost. */

const { task } = offerEditor.pl;
const t = leftWords.pl;
const WORDS = 'Zdanie, którego serwer już nie przyjął.';
const AUTHOR = MEMBERS.melody;

test('The draft is discarded: it is said by whom, and the words go on in a new offer', async ({
  browser,
}) => {
  await moveClock('2026-03-02T08:00:00Z');
  const offerId = await wholeDraft(AUTHOR);
  const page = await openDraft(await returning(browser, AUTHOR), offerId);
  await field(page, task.place).fill('Miejsce zapisane w porę');
  await saved(page);
  const { editor } = COLLEAGUES;
  const colleague = await clientOf(editor);
  await colleague.call('DELETE /api/offers/:offerId', { params: { offerId } });
  await field(page, task.description).fill(WORDS);
  await expect(page.getByRole('heading', { level: 1, name: t.discarded })).toBeVisible();
  await expect(page.getByRole('main')).toContainText(editor.name);
  await expect(page.getByRole('main')).toContainText(WORDS);
  await checked(page, 'edytor/usunieta');

  await page.reload();
  await expect(page.getByRole('main')).toContainText(WORDS);
  await button(page, t.begin).click();
  await expect(page.getByText(drafts.pl.restoredTitle)).toBeVisible();
  await saved(page);
  const begun = /oferty\/([0-9a-f-]+)/.exec(page.url())?.[1] ?? '';
  expect(begun).not.toBe(offerId);
  const params = { offerId: begun };
  const { content } = await colleague.call('GET /api/offers/:offerId', { params });
  expect(content).toMatchObject({
    place: 'Miejsce zapisane w porę',
    description: WORDS,
    costs: [{ name: 'Honoraria muzyków' }],
  });
  await colleague.call('DELETE /api/offers/:offerId', { params });
});

test('The offer is submitted: its page keeps the words that are not in it, until they are put away', async ({
  browser,
}) => {
  await moveClock('2026-03-02T08:00:00Z');
  const offerId = await wholeDraft(AUTHOR);
  const params = { offerId };
  const page = await openDraft(await returning(browser, AUTHOR), offerId);
  const representative = await clientOf(AUTHOR);
  const { version } = await representative.call('GET /api/offers/:offerId', { params });
  await representative.call('POST /api/offers/:offerId/submission', { params, body: { version } });
  await field(page, task.description).fill(WORDS);
  const left = page.getByRole('status').filter({ hasText: t.title });
  await expect(left).toContainText(WORDS);
  await checked(page, 'edytor/zlozona-bez-slow');
  await button(left, t.forget).click();
  await button(page.getByRole('dialog'), t.forget).click();
  await expect(left).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(WORDS)).toHaveCount(0);
  await representative.call('POST /api/offers/:offerId/withdrawal', { params });
});
