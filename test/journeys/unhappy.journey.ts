import { expect, test } from '@playwright/test';
import { common } from '@nurt/wording/common';
import { offerEditor } from '@nurt/wording/offers';
import { problemText } from '@nurt/wording/problems';
import { moveClock } from './clock';
import { checked } from './support/checked';
import { clientOf } from './support/demo';
import { openDraft, wholeDraft } from './support/drafts';
import { button } from './support/fields';
import { openPart } from './support/parts';
import { MEMBERS, returning } from './support/people';

const t = offerEditor.pl;
const MEMBER = MEMBERS.traveller;

test.beforeEach(() => moveClock('2026-03-02T08:00:00Z'));

test('The deadline passes before the offer is submitted: refused with a sentence, nothing is lost', async ({
  browser,
}) => {
  const offerId = await wholeDraft(MEMBER);
  const page = await openDraft(await returning(browser, MEMBER), offerId);
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
