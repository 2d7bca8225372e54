import { expect, test, type Browser, type Page } from '@playwright/test';
import { localDate } from '@nurt/domain/calendar';
import { common } from '@nurt/wording/common';
import { drafts, draftTogether, draftVersions } from '@nurt/wording/drafts';
import { files } from '@nurt/wording/files';
import { formatAmount, formatDate } from '@nurt/wording/format';
import { offerEditor, offerForm, offers, verify } from '@nurt/wording/offers';
import { smallGrantForm, smallGrantOffice, smallGrants } from '@nurt/wording/small-grants';
import { COLLEAGUES } from '../../apps/api/src/demo/data/people';
import { sampleSmallGrant } from '../../apps/api/src/demo/sample-small-grant';
import { pdf } from '../support/sample-files';
import { saveSmallGrant } from '../support/save-small-grant';
import { moveClock } from './clock';
import { checked } from './support/checked';
import { clientOf } from './support/demo';
import { downloadsPdf } from './support/documents';
import { button, field, fillIn, link, part } from './support/fields';
import { openPart, saved } from './support/parts';
import { arrive, MEMBERS, returning, STAFF } from './support/people';
import { lookAt, seenAt } from './support/tour';

const t = smallGrants.pl;
const f = smallGrantForm.pl;
const o = smallGrantOffice.pl;
const together = draftTogether.pl;
const versions = draftVersions.pl;
const TITLE = 'Wspólne śpiewanie na Plantach';
const COMMENT = 'Proszę o śpiewniki z dużym drukiem.';
const FILE = 'Plan spotkań.pdf';

test('A small grant from the draft to the decision: files, a signed receipt, publication, a comment, a grant', async ({
  browser,
}) => {
  await moveClock('2026-03-02T08:00:00Z');
  const id = await begun();
  const melody = await returning(browser, MEMBERS.melody);
  await writtenTogether(browser, melody, id);
  await submitted(melody, id);
  await verified(browser, melody, id);

  await moveClock('2026-03-03T08:00:00Z');
  const officer = await returning(browser, STAFF.officer);
  await openInOffice(officer);
  await expect(part(officer, o.record.content)).toContainText(FILE);
  await looked(officer, 'maly-grant-urzad');
  await button(officer, o.publish.action).click();
  await button(officer.getByRole('dialog', { name: o.publish.title }), o.publish.confirm).click();
  await expect(officer.getByText(o.publish.done)).toBeVisible();

  const citizen = await arrive(browser);
  await citizen.goto(`/male-granty/${id}`);
  await looked(citizen, 'maly-grant-publiczny');
  await fillIn(citizen, { [t.text]: COMMENT, [t.author]: 'Mieszkanka Rynku' });
  await button(citizen, t.send).click();
  await expect(citizen.getByText(t.sent)).toBeVisible();
  await officer.reload();
  const comments = part(officer, o.comments.title);
  await expect(comments).toContainText(COMMENT);
  await button(comments, o.comments.show).click();
  await expect(officer.getByText(o.comments.shown)).toBeVisible();

  // Comments end with the seventh day, 10 March.
  await moveClock('2026-03-11T08:00:00Z');
  await granted(await returning(browser, STAFF.executive));
  await citizen.reload();
  await expect(part(citizen, t.decision)).toContainText(formatAmount(300_000, 'pl'));
  await expect(part(citizen, t.comments)).toContainText(COMMENT);
  await expect(citizen.getByText(FILE)).toHaveCount(0);
  await looked(melody, 'maly-grant-organizacja', `/organizacja/male-granty/${id}`);
  await withdrawn(melody);
});

/** Looks at the page as it is, or at an address, in every way, and goes on in the width of a desk. */
async function looked(page: Page, name: string, to: string | null = null): Promise<void> {
  await lookAt(page, name, to ?? (() => Promise.resolve()));
  await page.setViewportSize({ width: 1280, height: 900 });
}

/** A draft that lacks its declarations only, by the interface itself. */
async function begun(title = TITLE): Promise<string> {
  const client = await clientOf(MEMBERS.melody);
  const [authority] = await client.call('GET /api/public/authorities');
  const [organisation] = await client.call('GET /api/organisations');
  const { id } = await client.call('POST /api/small-grants', {
    body: { authorityId: authority!.id, organisationId: organisation!.id },
  });
  const { declarations: _declarations, ...content } = sampleSmallGrant({
    title,
    place: 'Planty Salinarne',
    from: localDate('2026-04-01'),
    to: localDate('2026-06-20'),
    about: 'Osiem wspólnych śpiewań z akordeonem.',
    sphere: '16',
    contact: MEMBERS.melody,
    costs: [['Akompaniament', 320_000, 40_000]],
  });
  await saveSmallGrant(client, id, content);
  return id;
}

/** The page is reloaded without the network: the editor opens from the device, with what was typed last. */
async function reopened(author: Page, name: string): Promise<void> {
  await author.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await author.context().setOffline(true);
  await field(author, name).fill('Napisane bez sieci, przed odświeżeniem.');
  await expect(author.getByText(common.pl.waiting)).toBeVisible();
  await author.reload();
  await expect(author.getByText(drafts.pl.reopenedTitle)).toBeVisible();
  await expect(field(author, name)).toHaveValue('Napisane bez sieci, przed odświeżeniem.');
  await seenAt(author, 'maly-grant/otwarty-bez-sieci');
  await field(author, name).fill('Napisane bez sieci.');
  await author.context().setOffline(false);
  await saved(author);
  await expect(author.getByText(drafts.pl.reopenedTitle)).toHaveCount(0);
}

/**
 * A colleague writes in the same offer while the network of its author is away: what both wrote in one field is asked
 * about, nothing else is, and the colleague brings back what was there before.
 */
async function writtenTogether(browser: Browser, author: Page, id: string): Promise<void> {
  const { place, characteristics } = f.fields;
  const address = `/organizacja/male-granty/${id}`;
  const colleague = await returning(browser, COLLEAGUES.editor);
  for (const page of [author, colleague]) {
    await page.goto(`${address}?czesc=task`);
    await expect(field(page, place)).toBeVisible();
  }
  await author.context().setOffline(true);
  await field(author, place).fill('Planty i rynek');
  await field(author, characteristics).fill('Napisane bez sieci.');
  await field(colleague, place).fill('Altana na Plantach');
  await saved(colleague);
  await expect(author.getByText(common.pl.waiting)).toBeVisible();
  await author.context().setOffline(false);

  await button(author, together.decide).click();
  const dialog = author.getByRole('dialog', { name: together.disputeTitle });
  await expect(dialog).toContainText('Planty i rynek');
  await expect(dialog.getByText(together.theirs(COLLEAGUES.editor.name))).toBeVisible();
  await seenAt(author, 'maly-grant/dwie-wersje');
  await dialog.getByRole('radio', { name: drafts.pl.conflict.mine }).check();
  await button(dialog, drafts.pl.conflict.confirm).click();
  await saved(author);
  await reopened(author, characteristics);
  await field(author, place).focus();
  await expect(field(colleague, characteristics)).toHaveValue('Napisane bez sieci.');
  await expect(field(colleague, place)).toHaveValue('Planty i rynek');
  await expect(colleague.getByRole('list', { name: together.here })).toContainText(
    together.at(MEMBERS.melody.name, place),
  );

  await link(colleague, versions.link).click();
  const table = colleague.getByRole('table', { name: versions.list });
  const own = table.getByRole('row').filter({ hasText: COLLEAGUES.editor.name }).first();
  await own.getByRole('link', { name: /^Co zmieniono w\swersji/ }).click();
  await expect(colleague.getByRole('main')).toContainText('Altana na Plantach');
  await colleague.goBack();
  await own.getByRole('link', { name: /^Przeczytaj/ }).click();
  await seenAt(colleague, 'maly-grant/wersja');
  await button(colleague, versions.restore).click();
  await button(colleague.getByRole('dialog'), versions.restore).click();
  await expect(colleague).toHaveURL(new RegExp(`${id}$`));
  const client = await clientOf(MEMBERS.melody);
  const now = await client.call('GET /api/small-grants/:smallGrantId', { params: { smallGrantId: id } });
  expect(now.content.place).toBe('Altana na Plantach');
  await colleague.context().close();
}

/** What is missing leads to its field; a file comes along; then the offer is in the office. */
async function submitted(page: Page, id: string): Promise<void> {
  await page.goto(`/organizacja/male-granty/${id}`);
  await openPart(page, named(f.parts.review));
  const missing = part(page, f.review.missing);
  await looked(page, 'maly-grant-do-zlozenia');
  const { taxes, socialInsurance, choice } = offerEditor.pl.declarations;
  await missing.getByRole('button', { name: /^Oświadczenie 3/ }).click();
  await expect(page.getByRole('radiogroup', { name: taxes })).toBeVisible();
  const { declare } = offerForm.pl;
  for (const name of [
    declare.withinPublicBenefitActivity,
    declare.feesWithinPaidActivity,
    declare.dataAgreeWithRegister,
    declare.truthful,
    declare.dataProtection,
  ]) {
    await page.getByRole('checkbox', { name, exact: true }).check();
  }
  for (const name of [taxes, socialInsurance]) {
    await page.getByRole('radiogroup', { name }).getByRole('radio', { name: choice.notInArrears }).check();
  }
  await saved(page);

  await openPart(page, named(f.parts.attachments));
  await page
    .locator('label', { hasText: files.pl.drop })
    .locator('input')
    .setInputFiles({ name: FILE, mimeType: 'application/pdf', buffer: pdf('plan') });
  await expect(page.getByRole('listitem').filter({ hasText: FILE })).toContainText(files.pl.state.unscanned);
  await looked(page, 'maly-grant-zalaczniki');

  await openPart(page, named(f.parts.review));
  await expect(missing).toContainText(f.review.ready);
  await button(page, f.review.submit).click();
  await button(page.getByRole('dialog', { name: f.review.confirmTitle }), f.review.confirm).click();
  await expect(page.getByText(f.record.next.submitted.title)).toBeVisible();
  await downloadsPdf(page, link(page, t.pdf));
  await downloadsPdf(page, link(page, f.record.receiptPdf));
}

/** Anybody who holds the receipt and the document learns that they are genuine. */
async function verified(browser: Browser, owner: Page, id: string): Promise<void> {
  await expect(link(owner, offers.pl.record.receiptJson)).toBeVisible();
  const given = async (name: string, mimeType: string) => {
    const answer = await owner.request.get(`/api/small-grants/${id}/${name}`);
    return { name, mimeType, buffer: await answer.body() };
  };
  const page = await arrive(browser);
  await page.goto('/verify');
  await page
    .getByLabel(verify.pl.choose)
    .setInputFiles([
      await given('receipt.json', 'application/json'),
      await given('offer.pdf', 'application/pdf'),
    ]);
  await expect(page.getByText(verify.pl.outcomes.passed, { exact: true })).toHaveCount(5);
  await expect(page.getByText(verify.pl.smallGrant)).toBeVisible();
  await checked(page, 'male-granty/weryfikacja');
  await page.context().close();
}

async function openInOffice(page: Page): Promise<void> {
  await page.goto('/urzad/male-granty');
  await page.getByRole('table', { name: t.list }).getByRole('link', { name: TITLE }).click();
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
}

/** Less than was asked for, from the first line that may pay. */
async function granted(mayor: Page): Promise<void> {
  await openInOffice(mayor);
  await button(mayor, o.decide.grant).click();
  const dialog = mayor.getByRole('dialog', { name: o.decide.grantTitle });
  await field(dialog, o.decide.amount).fill('3000');
  await field(dialog, o.decide.line).selectOption({ index: 1 });
  await field(dialog, o.decide.reasons).fill('Zadanie odpowiada na potrzeby mieszkańców.');
  await field(dialog, o.decide.considered).fill('Śpiewniki będą miały duży druk.');
  await checked(mayor, 'male-granty/decyzja');
  await button(dialog, o.decide.grant).click();
  await expect(mayor.getByText(o.decide.granted)).toBeVisible();
  await mayor.context().close();
}

/** Until it is published, its authors may take an offer back. */
async function withdrawn(page: Page): Promise<void> {
  const client = await clientOf(MEMBERS.melody);
  const id = await begun('Oferta do wycofania');
  const params = { smallGrantId: id };
  const { content } = await client.call('GET /api/small-grants/:smallGrantId', { params });
  const made = { ...content.declarations, taxes: 'notInArrears', socialInsurance: 'notInArrears' } as const;
  const all = Object.fromEntries(
    Object.entries(made).map(([key, value]) => [key, value === false ? true : value]),
  );
  const { version } = await saveSmallGrant(client, id, { declarations: all as typeof made });
  await client.call('POST /api/small-grants/:smallGrantId/submission', { params, body: { version } });
  await page.goto(`/organizacja/male-granty/${id}`);
  await expect(page.getByText(f.record.next.submitted.text(formatDate('2026-03-20', 'pl')))).toBeVisible();
  await button(page, f.record.withdraw).click();
  await button(page.getByRole('dialog', { name: f.record.withdrawTitle }), f.record.withdraw).click();
  await expect(page.getByText(f.record.next.withdrawn.title).first()).toBeVisible();
}

/** The parts of this form carry their number in their name. */
const named = (name: string) => ({ number: '', name });
