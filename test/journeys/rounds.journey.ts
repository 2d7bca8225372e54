import { expect, test, type Page } from '@playwright/test';
import { localDate } from '@nurt/domain/calendar';
import { officeOffers } from '@nurt/wording/evaluation';
import { formatAmount } from '@nurt/wording/format';
import {
  jointOffer,
  offerDeclaration,
  offerEditor,
  offerFieldName,
  offerRevisions,
  offers,
} from '@nurt/wording/offers';
import { ORGANISATIONS } from '../../apps/api/src/demo/data/organisations';
import { sampleCall } from '../../apps/api/src/demo/sample-call';
import { sampleOffer } from '../../apps/api/src/demo/sample-offer';
import { saveOffer } from '../support/save-offer';
import { moveClock } from './clock';
import { openedCall } from './support/calls';
import { clientOf, known } from './support/demo';
import { downloadsPdf } from './support/documents';
import { button, field, link, part } from './support/fields';
import { openPart, saved } from './support/parts';
import { MEMBERS, returning, STAFF } from './support/people';
import { seenAt } from './support/tour';
import { awarded, checkedFormally } from './year/evaluation';
import { idOf, submitted } from './year/offers';

/*
 * What may happen to an offer after its submission, seen by those who wrote it and by the office: a round of
 * corrections, a grant smaller than asked for, a grant given up. One call, from test to test.
 */

const t = offerRevisions.pl;
const ASKED = 1_000_000;
const AWARDED = 800_000;
const CONTENT = sampleOffer({
  title: 'Muzyczna Altana',
  place: 'Planty Salinarne',
  from: localDate('2026-05-01'),
  to: localDate('2026-06-30'),
  about: 'Niedzielne koncerty kameralne.',
  contact: MEMBERS.melody,
  costs: [
    ['Honoraria muzyków', 'koncert', 100_000, 9],
    ['Nagłośnienie', 'dzień', 50_000, 6],
  ],
  grantGrosze: ASKED,
  ownFinancialGrosze: 150_000,
});
const named = (path: string) => offerFieldName(path, CONTENT, 'pl');
const written = (offerId: string) => `/organizacja/oferty/${offerId}`;

test.describe.configure({ mode: 'serial' });

let callId: string;
let corrected: string;
let forgone: string;
let joint: string;

test.beforeAll(async () => {
  await moveClock('2026-03-02T08:00:00Z');
  callId = await callWithCorrections();
  const melody = await clientOf(MEMBERS.melody);
  corrected = await submitted(melody, callId, await idOf(melody, 'melody'), CONTENT);
  const traveller = await clientOf(MEMBERS.traveller);
  forgone = await submitted(traveller, callId, await idOf(traveller, 'traveller'), {
    ...CONTENT,
    title: 'Bębny na Rynku',
  });
});

async function callWithCorrections(): Promise<string> {
  const announcedOn = localDate('2026-03-02');
  const programmes = await (await clientOf(STAFF.officer)).call('GET /api/office/programmes');
  const { lines } = known(
    programmes,
    ({ year, status }) => year === 2026 && status === 'adopted',
    'adopted programme',
  );
  const body = sampleCall({
    budgetLineId: known(lines, ({ code }) => code === 'BL2', 'line of culture').id,
    title: 'Muzyka pod gołym niebem',
    task: 'Koncerty otwarte i bezpłatne dla mieszkańców Bochni.',
    poolGrosze: 2 * ASKED,
    announcedOn,
    lastDay: localDate('2026-03-24'),
    decisionBy: localDate('2026-04-20'),
    taskFrom: localDate('2026-05-01'),
    taskTo: localDate('2026-12-31'),
  });
  const corrections = { what: ['wording' as const, 'arithmetic' as const], days: 7 };
  return (await openedCall({ ...body, corrections }, { announcedOn })).callId;
}

test('A joint offer is split, confirmed by the partner exactly as it is submitted, and read whole in the office', async ({
  browser,
}) => {
  const j = jointOffer.pl;
  const { review } = offerEditor.pl;
  joint = await acceptedJointOffer();
  const [lead, partner] = await Promise.all([
    returning(browser, MEMBERS.melody),
    returning(browser, MEMBERS.seniors),
  ]);
  await lead.goto(`${written(joint)}?czesc=other`);
  await field(lead, j.workOf(ORGANISATIONS.melody.name)).fill('Układa program i zaprasza muzyków.');
  await field(lead, j.workOf(ORGANISATIONS.seniors.name)).fill('Prowadzi kawiarenkę podczas koncertów.');
  await field(lead, j.representation).fill('Oferentów reprezentuje lider.');
  await openPart(lead, offerEditor.pl.parts.split);
  await button(lead, j.evenly).click();
  await expect(lead.getByText(j.kept)).toBeVisible();
  await saved(lead);

  await partner.goto(`${written(joint)}/wspolna`);
  await expect(partner.getByText('Prowadzi kawiarenkę podczas koncertów.')).toBeVisible();
  await seenAt(partner, 'rundy/00-wspolna-partner');
  await button(partner, j.confirm).click();
  await expect(partner.getByText(j.confirmed)).toBeVisible();

  // One letter more, and the partner has not confirmed what would be submitted.
  await lead.goto(`${written(joint)}?czesc=task`);
  await field(lead, offerEditor.pl.task.place).fill('Planty Salinarne i Rynek');
  await saved(lead);
  await partner.reload();
  await expect(partner.getByText(j.unconfirmed)).toBeVisible();
  await button(partner, j.confirm).click();
  await expect(partner.getByText(j.confirmed)).toBeVisible();

  await openPart(lead, offerEditor.pl.parts.review);
  await button(lead, review.submit).click();
  await button(lead.getByRole('dialog'), review.confirm).click();
  await expect(lead.getByRole('heading', { level: 1, name: offers.pl.receipt.title })).toBeVisible();
  await partner.goto(written(joint));
  await expect(partner.getByText(offers.pl.record.next.submitted.open)).toBeVisible();
  await seenAt(partner, 'rundy/00-wspolna-zlozona');

  await moveClock('2026-03-25T09:00:00Z');
  const officer = await returning(browser, STAFF.officer);
  await officer.goto(`/urzad/oferty/${joint}`);
  const main = officer.getByRole('main');
  await expect(main).toContainText('Prowadzi kawiarenkę podczas koncertów.');
  const share = main.getByRole('row', { name: new RegExp(`^${ORGANISATIONS.seniors.name}`) });
  await expect(share).toContainText(/6\s000,00/);
  await seenAt(officer, 'rundy/00-wspolna-urzad');

  await test.step('a correction of the sources opens the split of costs too', async () => {
    const params = { offerId: joint };
    const fields = [{ path: 'sources', remark: 'Wkład własny nie zgadza się z podziałem.' }];
    const clerk = await clientOf(STAFF.officer);
    await clerk.call('POST /api/office/offers/:offerId/correction', {
      params,
      body: { fields, note: '' },
    });
    await lead.goto(`${written(joint)}/poprawa`);
    await openPart(lead, offerEditor.pl.parts.split);
    const own = lead.getByRole('group', { name: ORGANISATIONS.melody.name }).getByRole('textbox');
    await own.fill('7 000,00');
    await expect(lead.getByText(t.correction.missing)).toBeVisible();
    await lead.getByRole('group', { name: ORGANISATIONS.seniors.name }).getByRole('textbox').fill('5000');
    await seenAt(lead, 'rundy/00-wspolna-poprawa');
    const { confirmOf, question } = offerDeclaration.pl;
    await sent(lead, { send: confirmOf.correction, sendTitle: question });
    const member = await clientOf(MEMBERS.seniors);
    const { version } = await member.call('GET /api/offers/:offerId/correction', { params });
    await member.call('POST /api/offers/:offerId/correction/sending', { params, body: { version } });
    await officer.reload();
    await expect(officer.getByRole('table', { name: t.office.difference })).toContainText(/7\s000,00/);
  });
  await Promise.all([lead, partner, officer].map((page) => page.context().close()));
});

/** Written by one organisation; another has been asked, and takes part. */
async function acceptedJointOffer(): Promise<string> {
  const lead = await clientOf(MEMBERS.melody);
  const organisationId = await idOf(lead, 'melody');
  const { id } = await lead.call('POST /api/offers', { body: { callId, organisationId } });
  await saveOffer(lead, id, { ...CONTENT, title: 'Wspólna altana' });
  const params = { offerId: id };
  await lead.call('POST /api/offers/:offerId/partners', {
    params,
    body: { number: ORGANISATIONS.seniors.nip },
  });
  const partner = await clientOf(MEMBERS.seniors);
  await partner.call('POST /api/offers/:offerId/partners/:partnerId/answer', {
    params: { ...params, partnerId: await idOf(partner, 'seniors') },
    body: { accepted: true },
  });
  return id;
}

test('The office returns an offer for correction; only what it named is open; the officer sees the difference', async ({
  browser,
}) => {
  await moveClock('2026-03-25T09:00:00Z');
  const officer = await returning(browser, STAFF.officer);
  await test.step('the officer names two fields and what is wrong with them', async () => {
    await officer.goto(`/urzad/oferty/${corrected}`);
    await button(officer, t.office.start).click();
    const request = part(officer, t.office.title);
    for (const [path, remark] of [
      ['title', 'Nazwa nie mówi, o jakie zadanie chodzi.'],
      ['costs', 'Nagłośnienie liczy się od koncertu, nie od dnia.'],
    ] as const) {
      await field(request, t.office.choose).selectOption({ label: named(path) });
      await button(request, t.office.addField).click();
      await field(request.getByRole('listitem', { name: named(path) }), t.office.remark).fill(remark);
    }
    await seenAt(officer, 'rundy/01-urzad-wezwanie');
    await button(request, t.office.send).click();
    const dialog = officer.getByRole('dialog', { name: t.office.confirmTitle });
    await seenAt(officer, 'rundy/02-urzad-wezwanie-pytanie');
    await button(dialog, t.office.send).click();
    await expect(officer.getByText(t.office.waiting('1 kwietnia 2026'))).toBeVisible();
    await seenAt(officer, 'rundy/03-urzad-czeka');
  });

  await test.step('the organisation corrects what was named and cannot touch the rest', async () => {
    const author = await returning(browser, MEMBERS.melody);
    await author.goto(written(corrected));
    await expect(author.getByText(t.correction.noticeTitle)).toBeVisible();
    await seenAt(author, 'rundy/04-organizacja-wezwanie');
    await link(author, t.correct).first().click();
    await button(author, t.correction.goTo(named('title'))).click();
    const title = field(author, offerEditor.pl.task.title);
    await expect(title).toBeFocused();
    await expect(field(author, offerEditor.pl.task.description)).not.toBeEditable();
    await title.fill('');
    await expect(author.getByText(t.correction.missing)).toBeVisible();
    await title.fill('Muzyczna Altana: dziewięć koncertów na Plantach');
    await seenAt(author, 'rundy/05-organizacja-poprawa');
    await openPart(author, offerEditor.pl.parts.costs);
    const line = author.getByRole('group', { name: /Nagłośnienie$/ });
    await field(line, offerEditor.pl.costs.unit).fill('koncert');
    await seenAt(author, 'rundy/06-organizacja-poprawa-kosztow');
    await sent(author, t.correction, 'rundy/07-organizacja-poprawa-pytanie');
    await expect(author.getByText(offers.pl.record.next.submitted.closed)).toBeVisible();
    await seenAt(author, 'rundy/08-organizacja-poprawiona');
    await downloadsPdf(author, link(author, t.correction.correctedPdf));
    await author.context().close();
  });

  await test.step('the officer reads what was, and what is', async () => {
    await officer.reload();
    const difference = officer.getByRole('table', { name: t.office.difference });
    await expect(difference.getByRole('row', { name: new RegExp(named('title')) })).toContainText(
      'Muzyczna Altana: dziewięć koncertów na Plantach',
    );
    await expect(difference).toContainText('dzień');
    await seenAt(officer, 'rundy/09-urzad-roznica');
    await expect(button(officer, t.office.start)).toHaveCount(0);
  });
  await officer.context().close();
});

test('Less is awarded than was asked for: the organisation updates its offer, the office returns and accepts it', async ({
  browser,
}) => {
  await moveClock('2026-03-30T09:00:00Z');
  const clerk = await clientOf(STAFF.officer);
  for (const offerId of [corrected, forgone]) await checkedFormally(clerk, offerId);
  await checkedFormally(clerk, joint, 'Statut partnera nie obejmuje kultury.');
  const amounts = [
    { offerId: corrected, grosze: AWARDED },
    { offerId: forgone, grosze: ASKED },
  ];
  await awarded(callId, amounts, '88/2026', '2026-03-30');

  const author = await returning(browser, MEMBERS.melody);
  await test.step('costs go down until the rules of the call hold', async () => {
    await author.goto(written(corrected));
    await seenAt(author, 'rundy/10-organizacja-przyznano-mniej');
    await link(author, t.updateOffer).first().click();
    await expect(author.getByRole('heading', { level: 1, name: t.update.title })).toBeVisible();
    await expect(author.getByRole('heading', { name: t.update.missing })).toBeVisible();
    await seenAt(author, 'rundy/11-organizacja-aktualizacja');
    await field(author, t.update.narrowReason).fill('Dwa koncerty mniej.');
    await button(author, t.update.narrow).click();
    await expect(author.getByText(t.update.narrowed('Dwa koncerty mniej.'))).toBeVisible();
    await openPart(author, offerEditor.pl.parts.costs);
    const line = author.getByRole('group', { name: /Honoraria muzyków$/ });
    await field(line, offerEditor.pl.costs.quantity).fill('7');
    await expect(author.getByText(t.update.missing)).toHaveCount(0);
    await seenAt(author, 'rundy/12-organizacja-aktualizacja-gotowa');
    await sent(author, t.update, 'rundy/13-organizacja-aktualizacja-pytanie');
    await expect(author.getByText(t.update.sentTitle)).toBeVisible();
    await seenAt(author, 'rundy/14-organizacja-aktualizacja-wyslana');
  });

  const officer = await returning(browser, STAFF.officer);
  await test.step('the office returns it with remarks', async () => {
    await officer.goto(`/urzad/oferty/${corrected}`);
    await seenAt(officer, 'rundy/15-urzad-aktualizacja');
    await button(officer, t.update.office.back).click();
    const dialog = officer.getByRole('dialog', { name: t.update.office.backTitle });
    await field(dialog, t.update.office.backRemarks).fill('Harmonogram nadal mówi o dziewięciu koncertach.');
    await seenAt(officer, 'rundy/16-urzad-zwrot-pytanie');
    await button(dialog, t.update.office.back).click();
    await expect(officer.getByText(t.update.office.returned)).toBeVisible();
    await seenAt(officer, 'rundy/17-urzad-aktualizacja-zwrocona');
  });

  await test.step('the organisation answers the remarks, the office accepts', async () => {
    await author.reload();
    await expect(author.getByText('Harmonogram nadal mówi o dziewięciu koncertach.')).toBeVisible();
    await link(author, t.updateOffer).first().click();
    await openPart(author, offerEditor.pl.parts.schedule);
    await field(author, offerEditor.pl.schedule.description).fill('Siedem niedzielnych koncertów.');
    await seenAt(author, 'rundy/18-organizacja-uwagi');
    await sent(author, t.update);
    await expect(author.getByText(t.update.sentTitle)).toBeVisible();

    await officer.reload();
    await button(officer, t.update.office.accept).click();
    const dialog = officer.getByRole('dialog', { name: t.update.office.acceptTitle });
    await expect(dialog).toContainText(formatAmount(AWARDED, 'pl'));
    await seenAt(officer, 'rundy/19-urzad-przyjecie-pytanie');
    await button(dialog, t.update.office.accept).click();
    await expect(officer.getByText(t.update.office.accepted)).toBeVisible();
    await seenAt(officer, 'rundy/20-urzad-przyjeta');
    await expect(link(officer, officeOffers.pl.prepareAgreement)).toBeVisible();
    await author.reload();
    await expect(author.getByText(t.update.acceptedTitle)).toBeVisible();
    await downloadsPdf(author, link(author, t.update.updatedPdf));
    // What was asked for stays what it was.
    const requested = author.locator('dl > div').filter({ hasText: offers.pl.record.requested });
    await expect(requested.first()).toContainText(formatAmount(ASKED, 'pl'));
    await seenAt(author, 'rundy/21-organizacja-przyjeta');
  });
  await Promise.all([author.context().close(), officer.context().close()]);
});

test('A grant is given up before the agreement: asked once, with the amounts before and after', async ({
  browser,
}) => {
  const author = await returning(browser, MEMBERS.traveller);
  await author.goto(written(forgone));
  // The name of the organisation is chosen in the header, which keeps to one line for all that.
  await expect(author.getByRole('banner').getByRole('combobox')).toBeVisible();
  await author.setViewportSize({ width: 1440, height: 900 });
  expect((await author.getByRole('banner').boundingBox())?.height).toBeLessThan(80);
  await button(author, t.update.resign).click();
  const dialog = author.getByRole('dialog', { name: t.update.resignTitle });
  await expect(dialog).toContainText(formatAmount(ASKED, 'pl'));
  // Nothing is given up without a reason.
  await button(dialog, t.update.resign).click();
  await expect(dialog.getByRole('alert')).toBeFocused();
  await seenAt(author, 'rundy/22-organizacja-rezygnacja-bez-powodu');
  await field(dialog, t.update.resignReason).fill('Zespół nie może przyjechać w tym terminie.');
  await button(dialog, t.update.resign).click();
  await expect(author.getByText(offers.pl.record.next.forgone.title, { exact: true })).toBeVisible();
  await expect(link(author, jointOffer.pl.open)).toHaveCount(0);
  await seenAt(author, 'rundy/23-organizacja-zrezygnowala');
  await author.context().close();

  const officer = await returning(browser, STAFF.officer);
  await officer.goto(`/urzad/oferty/${forgone}`);
  await expect(officer.getByText('Zespół nie może przyjechać w tym terminie.').first()).toBeVisible();
  await expect(link(officer, officeOffers.pl.prepareAgreement)).toHaveCount(0);
  await seenAt(officer, 'rundy/24-urzad-zrezygnowano');
  await officer.context().close();
});

/** Sends what was written in a round, after the question. */
async function sent(
  author: Page,
  words: { readonly send: string; readonly sendTitle: string },
  picture?: string,
): Promise<void> {
  await button(author, words.send).click();
  const dialog = author.getByRole('dialog', { name: words.sendTitle });
  await expect(dialog).toBeVisible();
  if (picture !== undefined) await seenAt(author, picture);
  await button(dialog, words.send).click();
  await expect(author).toHaveURL(/\/oferty\/[0-9a-f-]{36}$/);
}
