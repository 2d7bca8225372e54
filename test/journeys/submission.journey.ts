import { expect, test } from '@playwright/test';
import { common } from '@nurt/wording/common';
import { drafts, draftTogether } from '@nurt/wording/drafts';
import { offerEditor, offers } from '@nurt/wording/offers';
import { ORGANISATIONS } from '../../apps/api/src/demo/data/organisations';
import { saveOffer } from '../support/save-offer';
import { moveClock } from './clock';
import { checked } from './support/checked';
import { clientOf, known } from './support/demo';
import { openDraft } from './support/drafts';
import { button, field } from './support/fields';
import { openPart } from './support/parts';
import { MEMBERS, returning } from './support/people';

const { task, review } = offerEditor.pl;
const together = draftTogether.pl;
const { conflict } = drafts.pl;

test.beforeAll(() => moveClock('2026-03-02T08:00:00Z'));

test('An offer is submitted while its last save is still waiting: the change goes along, and nothing is overwritten', async ({
  browser,
}) => {
  const member = await clientOf(MEMBERS.traveller);
  const own = await member.call('GET /api/offers');
  const earlier = known(
    own,
    ({ status, title, organisation }) =>
      status === 'submitted' && title !== '' && organisation.name === ORGANISATIONS.traveller.name,
    'submitted offer of an organisation that one person represents',
  );
  const { id } = await member.call('POST /api/offers/:offerId/replacement', {
    params: { offerId: earlier.id },
  });
  const read = () => member.call('GET /api/offers/:offerId', { params: { offerId: id } });
  const before = (await read()).content.place;
  const page = await openDraft(await returning(browser, MEMBERS.traveller), id);

  await test.step('saves get no answer any more', async () => {
    await page.route('**/api/offers/*', (route) =>
      route.request().method() === 'PATCH' ? undefined : route.continue(),
    );
    await page.route('**/api/offers/*/presence', (route) => route.abort());
    await field(page, task.place).fill('Rynek i Planty Salinarne');
    await saveOffer(member, id, { place: 'Park' });
  });

  const submit = async () => {
    await button(page, review.submit).click();
    await button(page.getByRole('dialog'), review.confirm).click();
  };

  await test.step('where somebody else was first in the same field, nothing is submitted and the author chooses', async () => {
    await openPart(page, offerEditor.pl.parts.review);
    await submit();
    await expect(page.getByText(together.dispute(1))).toBeVisible();
    expect(await read()).toMatchObject({ status: 'draft', content: { place: 'Park' } });
    await page.getByRole('dialog').getByRole('button', { name: common.pl.cancel }).click();
    await button(page, together.decide).click();
    await page.getByRole('radio', { name: conflict.mine }).check();
    await button(page.getByRole('dialog'), conflict.confirm).click();
  });

  await test.step('then it is submitted with the text that was never saved', async () => {
    await submit();
    await expect(page.getByRole('heading', { level: 1, name: offers.pl.receipt.title })).toBeVisible();
    await checked(page, 'zlozenie/potwierdzenie');
    const { status, content } = await read();
    expect({ status, place: content.place }).toEqual({
      status: 'submitted',
      place: 'Rynek i Planty Salinarne',
    });
    expect(before).not.toBe(content.place);
    const kept = await page.evaluate(
      (offerId) => Object.keys(localStorage).filter((key) => key.includes(offerId)),
      id,
    );
    expect(kept).toEqual([]);
  });
  await page.context().close();
});
