import { writeFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { files } from '@nurt/wording/files';
import { offerAttachments, offerEditor } from '@nurt/wording/offers';
import { organisationDocuments } from '@nurt/wording/organisations';
import { largePdf, pdf } from '../support/sample-files';
import { moveClock } from './clock';
import { checked } from './support/checked';
import { clientOf, known } from './support/demo';
import { openPart } from './support/parts';
import { MEMBERS, returning } from './support/people';

const t = files.pl;
const d = organisationDocuments.pl;
const MEMBER = MEMBERS.traveller;
const PIECE = '**/attachments/*/content?*';
const STATUTE = 'Statut – tekst jednolity.pdf';

test.beforeEach(() => moveClock('2026-03-02T08:00:00Z'));

test('Files of an offer are dropped and chosen, refused with reasons, go on after the network and the tab were lost, and are part of what is submitted', async ({
  browser,
}) => {
  // On a disk, because a file is told again by the hour of its last change.
  const statute = test.info().outputPath(STATUTE);
  writeFileSync(statute, largePdf(900_000));
  const offerId = await draft();
  const page = await attachments(await returning(browser, MEMBER), offerId);
  await checked(page, 'zalaczniki/puste');

  // Two at once by drag and drop; one of them lies about its kind.
  const transfer = await page.evaluateHandle(
    ([good, bad]) => {
      const data = new DataTransfer();
      data.items.add(new File([good!], 'Program koncertu.pdf', { type: 'application/pdf' }));
      data.items.add(new File([bad!], 'Zdjęcie.png', { type: 'image/png' }));
      return data;
    },
    [pdf().toString('latin1'), '<html><script>alert(1)</script>'],
  );
  await page.locator('label', { hasText: t.drop }).dispatchEvent('drop', { dataTransfer: transfer });
  await expect(line(page, 'Program koncertu.pdf')).toContainText(t.state.unscanned);
  await expect(line(page, 'Zdjęcie.png')).toContainText('Plików tego rodzaju nie można dodać');
  await checked(page, 'zalaczniki/odrzucony');
  await line(page, 'Zdjęcie.png').getByRole('button', { name: t.dismiss }).click();

  // The network goes in the middle of a file.
  let pieces = 0;
  await page.route(PIECE, (route) =>
    (pieces += 1) > 2 ? route.abort('connectionfailed') : route.continue(),
  );
  await chooser(page).setInputFiles(statute);
  await expect(line(page, STATUTE)).toContainText(t.offline);
  await checked(page, 'zalaczniki/bez-sieci');

  // The tab is closed; whoever comes back sees how far it came, and gives the same file again.
  const context = page.context();
  // A page that is being closed has no routes any more: a piece that is tried again just then would get through.
  // So its document goes first, with everything that it was about to try.
  await page.goto('about:blank');
  await page.close();
  const again = await attachments(await context.newPage(), offerId);
  await expect(line(again, STATUTE)).toContainText(t.state.uploading);
  await expect(line(again, STATUTE)).toContainText('58\u00a0%');
  await checked(again, 'zalaczniki/przerwany');
  await again.getByLabel(t.goOn(STATUTE)).setInputFiles(statute);
  await expect(line(again, STATUTE)).toContainText(t.state.unscanned);

  // Replaced by another, removed, and given back as it was.
  await again.getByLabel(t.replace('Program koncertu.pdf')).setInputFiles({
    name: 'Program.pdf',
    mimeType: 'application/pdf',
    buffer: pdf('nowy'),
  });
  await expect(line(again, 'Program.pdf')).toContainText(t.state.unscanned);
  await expect(line(again, 'Program koncertu.pdf')).toHaveCount(0);
  await again.getByRole('button', { name: t.remove('Program.pdf') }).click();
  await expect(line(again, 'Program.pdf')).toHaveCount(0);
  const saved = again.waitForEvent('download');
  await again.getByRole('link', { name: STATUTE }).click();
  expect((await saved).suggestedFilename()).toBe(STATUTE);
  await context.close();
});

test('A document that the organisation keeps once is used in an offer', async ({ browser }) => {
  const page = await returning(browser, MEMBER);
  await page.goto('/organizacja/dokumenty');
  await chooser(page).setInputFiles({
    name: 'Statut fundacji.pdf',
    mimeType: 'application/pdf',
    buffer: pdf('statut'),
  });
  const kept = line(page, 'Statut fundacji.pdf');
  await expect(kept).toContainText(t.state.unscanned);
  await kept.getByLabel(d.kind).selectOption(d.kindOf.statute);
  await kept.getByLabel(d.validTo).fill('2026-03-10');
  await kept.getByLabel(d.validTo).blur();
  await expect(kept).toContainText(d.validity.expiring);
  await checked(page, 'zalaczniki/dokumenty');

  await attachments(page, await draft());
  await page.getByText(d.use, { exact: true }).click();
  await page.getByRole('button', { name: d.useThis('Statut fundacji.pdf') }).click();
  await expect(page.getByRole('link', { name: 'Statut fundacji.pdf' })).toBeVisible();
  await checked(page, 'zalaczniki/z-dokumentow');
  await page.context().close();
});

async function draft(): Promise<string> {
  const member = await clientOf(MEMBER);
  const calls = await member.call('GET /api/public/calls', { query: { phase: 'open' } });
  const call = known(calls, ({ title }) => title.startsWith('Kultura zimą'), 'open call');
  const [organisation] = await member.call('GET /api/organisations');
  const { id } = await member.call('POST /api/offers', {
    body: { callId: call.id, organisationId: organisation!.id },
  });
  return id;
}

async function attachments(page: Page, offerId: string): Promise<Page> {
  await page.goto(`/organizacja/oferty/${offerId}?czesc=basics`);
  await openPart(page, offerEditor.pl.parts.attachments);
  await expect(page.getByRole('heading', { name: offerAttachments.pl.all, level: 3 })).toBeVisible();
  return page;
}

const line = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });
const chooser = (page: Page) => page.locator('label', { hasText: t.drop }).locator('input');
