import { expect, test } from '@playwright/test';
import { offerConfirmation, offerDeclaration, offerEditor, offers } from '@nurt/wording/offers';
import { problemText } from '@nurt/wording/problems';
import { BOARD_MEMBER } from '../../apps/api/src/demo/data/people';
import { signPdf } from '../support/sign-pdf';
import { qualifiedPerson } from '../support/test-authority';
import { moveClock } from './clock';
import { checked } from './support/checked';
import { clientOf, known } from './support/demo';
import { wholeDraft } from './support/drafts';
import { button, field } from './support/fields';
import { MEMBERS, returning, STAFF } from './support/people';

const t = offerConfirmation.pl;
const review = offerEditor.pl.review;
const { record } = offers.pl;

test.beforeAll(() => moveClock('2026-03-02T08:00:00Z'));
test.afterAll(() => moveClock('2026-03-02T08:00:00Z'));

test('Two who represent an organisation together confirm its offer, a change between makes them begin anew', async ({
  browser,
}) => {
  const member = await clientOf(MEMBERS.traveller);
  const drafts = await member.call('GET /api/offers');
  const { id } = known(
    drafts,
    ({ status, organisation }) => status === 'draft' && organisation.name.includes('Zdrowa Bochnia'),
    'draft of Zdrowa Bochnia',
  );
  const address = `/organizacja/oferty/${id}?czesc=review`;
  const first = await returning(browser, MEMBERS.traveller);
  await first.goto(address);
  await expect(first.getByText(t.progress(1, 2))).toBeVisible();
  await expect(first.getByText(t.confirmedByMe)).toBeVisible();
  await checked(first, 'potwierdzenie/pierwsza-osoba');

  await first.goto(`/organizacja/oferty/${id}?czesc=task`);
  await field(first, offerEditor.pl.task.title).fill('Zimowe spacery z kijkami i kolędą');
  await first.goto(address);
  await expect(first.getByText(t.lapsed(MEMBERS.traveller.name))).toBeVisible();
  await button(first, t.confirm).click();
  await checked(first, 'potwierdzenie/pytanie');
  await button(first.getByRole('dialog'), t.confirm).click();
  await expect(first.getByText(t.confirmedByMe)).toBeVisible();

  const second = await returning(browser, BOARD_MEMBER);
  await second.setViewportSize({ width: 360, height: 780 });
  await second.goto(address);
  await expect(second.getByText(t.progress(1, 2))).toBeVisible();
  await checked(second, 'potwierdzenie/druga-osoba-360');
  await button(second, t.confirmAndSubmit).click();
  await button(second.getByRole('dialog'), t.confirmAndSubmit).click();
  await expect(second).toHaveURL(/potwierdzenie/);
  await second.goto(`/organizacja/oferty/${id}`);
  await expect(second.getByText(`${BOARD_MEMBER.name} (${BOARD_MEMBER.position})`)).toBeVisible();
  await checked(second, 'potwierdzenie/zlozona-360');
  await second.setViewportSize({ width: 1440, height: 900 });
  await checked(second, 'potwierdzenie/zlozona');

  await test.step('as many take it back: one declares it, the other makes it count', async () => {
    const { lastOf, saved } = offerDeclaration.pl;
    await button(second, record.withdraw).click();
    await button(second.getByRole('dialog'), record.withdraw).click();
    await expect(second.getByText(saved)).toBeVisible();
    await expect(second.getByText(t.progress(1, 2))).toBeVisible();
    await checked(second, 'potwierdzenie/wycofanie-czeka');
    await first.setViewportSize({ width: 360, height: 780 });
    await first.goto(`/organizacja/oferty/${id}`);
    await button(first, lastOf.withdrawal).click();
    await checked(first, 'potwierdzenie/wycofanie-pytanie-360');
    await button(first.getByRole('dialog'), lastOf.withdrawal).click();
    await expect(first.getByText(record.next.withdrawn.text)).toBeVisible();
    await checked(first, 'potwierdzenie/wycofana-360');
  });
  await first.context().close();
  await second.context().close();
});

test('An offer is submitted on paper, and the office recognises it by its checksum while it is sealed', async ({
  browser,
}) => {
  const id = await wholeDraft(MEMBERS.melody);
  const page = await returning(browser, MEMBERS.melody);
  await page.goto(`/organizacja/oferty/${id}?czesc=review`);
  await page.getByRole('radio', { name: t.wayOf.paper }).check();
  await checked(page, 'potwierdzenie/sposob');
  await button(page, review.submit).click();
  await button(page.getByRole('dialog'), review.confirm).click();
  await expect(page).toHaveURL(/potwierdzenie/);
  // The receipt alone would look as if all were done.
  await expect(page.getByText(t.todoTitleOf.offer)).toBeVisible();
  await checked(page, 'potwierdzenie/dowod-do-podpisu');
  await page.goto(`/organizacja/oferty/${id}`);
  await expect(page.getByText(t.todoTitleOf.offer)).toBeVisible();
  await checked(page, 'potwierdzenie/do-doreczenia');

  const { receipt } = await (
    await clientOf(MEMBERS.melody)
  ).call('GET /api/offers/:offerId', { params: { offerId: id } });
  const office = await returning(browser, STAFF.officer);
  await office.goto(`/urzad/oferty/${id}`);
  await button(office, t.counter.open).click();
  const dialog = office.getByRole('dialog');
  await field(dialog, t.counter.checksum).fill('0000 0000 0000 0000');
  await button(dialog, t.counter.confirm).click();
  await expect(dialog.getByText(/nie zgadza się z\stą ofertą/).first()).toBeVisible();
  await checked(office, 'potwierdzenie/okienko');
  await field(dialog, t.counter.checksum).fill(receipt!.checksum.slice(0, 16).toUpperCase());
  await button(dialog, t.counter.confirm).click();
  await expect(office.getByText(t.statusOf.confirmed, { exact: true })).toBeVisible();
  await checked(office, 'potwierdzenie/urzad');
  await office.setViewportSize({ width: 360, height: 780 });
  await checked(office, 'potwierdzenie/urzad-360');

  await page.reload();
  await expect(page.getByText(t.statusOf.confirmed, { exact: true })).toBeVisible();
  await checked(page, 'potwierdzenie/potwierdzona');
  await page.context().close();
  await office.context().close();
});

test('An offer is confirmed in a signed file: examined when it comes, seen once the window is closed, accepted', async ({
  browser,
}) => {
  const id = await wholeDraft(MEMBERS.seniors);
  const page = await returning(browser, MEMBERS.seniors);
  await page.goto(`/organizacja/oferty/${id}?czesc=review`);
  await page.getByRole('radio', { name: t.wayOf.signedPdf }).check();
  await button(page, review.submit).click();
  await button(page.getByRole('dialog'), review.confirm).click();
  await expect(page).toHaveURL(/potwierdzenie/);
  await page.goto(`/organizacja/oferty/${id}`);
  await expect(page.getByText(t.todoTitleOf.offer)).toBeVisible();
  await checked(page, 'potwierdzenie/plik-do-przeslania');

  const send = (name: string, buffer: Buffer) =>
    page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/pdf', buffer });
  const document = await (await page.request.get(`/api/offers/${id}/offer.pdf`)).body();
  await send('oferta.pdf', document);
  await expect(page.getByText(problemText('offer_confirmation_unsigned', {}, 'pl'))).toBeVisible();
  await checked(page, 'potwierdzenie/plik-bez-podpisu');
  await send(
    'oferta-podpisana.pdf',
    signPdf(document, qualifiedPerson(), { signedAt: '2026-03-02T08:05:00.000Z' }),
  );
  await expect(page.getByText(t.statusOf.received, { exact: true })).toBeVisible();
  await expect(page.getByText('Anna Żółkiewska').first()).toBeVisible();
  await checked(page, 'potwierdzenie/plik-przeslany');
  await page.setViewportSize({ width: 360, height: 780 });
  await checked(page, 'potwierdzenie/plik-przeslany-360');

  const office = await returning(browser, STAFF.officer);
  await office.goto(`/urzad/oferty/${id}`);
  await expect(office.getByText(t.statusOf.received, { exact: true })).toBeVisible();
  await expect(office.getByText('Anna Żółkiewska')).toHaveCount(0);

  const { call } = await (
    await clientOf(MEMBERS.seniors)
  ).call('GET /api/offers/:offerId', { params: { offerId: id } });
  await moveClock(new Date(Date.parse(call.terms.closesAt ?? '') + 60_000).toISOString());
  await office.reload();
  await expect(office.getByText('Anna Żółkiewska').first()).toBeVisible();
  await checked(office, 'potwierdzenie/plik-w-urzedzie');
  await office.setViewportSize({ width: 360, height: 780 });
  await checked(office, 'potwierdzenie/plik-w-urzedzie-360');
  await button(office, t.file.accept).click();
  await checked(office, 'potwierdzenie/plik-pytanie');
  await button(office.getByRole('dialog'), t.file.accept).click();
  await expect(office.getByText(t.statusOf.confirmed, { exact: true })).toBeVisible();
  await page.context().close();
  await office.context().close();
});
