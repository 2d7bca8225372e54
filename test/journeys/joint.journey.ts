import { expect, test } from '@playwright/test';
import { nipFromDigits, nrbFromDigits, regonFromDigits } from '@nurt/domain/identifiers';
import { LEGAL_FORMS } from '@nurt/domain/statute';
import { drafts } from '@nurt/wording/drafts';
import { jointOffer, newcomers, offerEditor } from '@nurt/wording/offers';
import { problemText } from '@nurt/wording/problems';
import { organisations } from '@nurt/wording/organisations';
import { moveClock } from './clock';
import { openDraft, wholeDraft } from './support/drafts';
import { button, field, fillIn, link, part } from './support/fields';
import { openPart, partHeading, saved } from './support/parts';
import { arrive, MEMBERS, returning } from './support/people';
import { lookAt } from './support/tour';

const t = jointOffer.pl;
const n = newcomers.pl;
const { parts } = offerEditor.pl;
const { fields, board } = organisations.pl;
const LEAD = 'Stowarzyszenie Seniorów „Złota Jesień”';
const PARTNER = {
  name: 'Fundacja „Dobry Sąsiad”',
  nip: nipFromDigits('868000778'),
  regon: regonFromDigits('12000778'),
  krs: '0000900778',
  email: 'zarzad@dobry-sasiad.example',
};

test.describe.configure({ timeout: 240_000 });

test('An organisation without an account is invited by mail, registers, reads the offer and joins it', async ({
  browser,
}) => {
  await moveClock('2026-03-02T08:00:00Z');
  const id = await wholeDraft(MEMBERS.seniors);
  const lead = await returning(browser, MEMBERS.seniors);
  await lookAt(lead, 'wspolna-sam-lider', `/organizacja/oferty/${id}/wspolna`);
  await button(lead, n.byMail).click();
  const letter = part(lead, n.byMailTitle);
  await fillIn(letter, { [n.nip]: '868', [n.email]: PARTNER.email, [n.name]: PARTNER.name });
  await button(letter, n.send).click();
  await expect(letter.getByRole('alert')).toBeFocused();
  await lookAt(lead, 'wspolna-bledny-nip', () => Promise.resolve());
  await field(letter, n.nip).fill(PARTNER.nip);
  await button(letter, n.send).click();
  await expect(lead.getByText(n.waiting)).toBeVisible();
  await lookAt(lead, 'wspolna-zaproszono-poczta', () => Promise.resolve());

  const invited = await arrive(browser);
  await invited.goto(`/skrzynka?do=${encodeURIComponent(PARTNER.email)}`);
  await invited.getByRole('link', { name: /zaproszenie-do-oferty\?token=/ }).click();
  await expect(invited.getByText(PARTNER.name)).toBeVisible();
  await lookAt(invited, 'wspolna-odnosnik', () => Promise.resolve());
  await fillIn(invited, { [n.person]: 'Maria Dobra', [n.password]: 'Cztery dęby nad Wisłą' });
  await button(invited, n.open).click();
  await expect(link(invited, n.register)).toBeVisible();
  await lookAt(invited, 'wspolna-bez-organizacji', () => Promise.resolve());

  await link(invited, n.register).click();
  await expect(field(invited, fields.nip)).toHaveValue(PARTNER.nip);
  await expect(field(invited, fields.name)).toHaveValue(PARTNER.name);
  await field(invited, fields.legalForm).selectOption({
    label: LEGAL_FORMS.find(({ key }) => key === 'foundation')?.pl ?? '',
  });
  await fillIn(invited, {
    [fields.regon]: PARTNER.regon,
    [fields.krs]: PARTNER.krs,
    [fields.street]: 'Rynek 2',
    [fields.postalCode]: '32-700',
    [fields.city]: 'Bochnia',
    [fields.email]: PARTNER.email,
    [fields.phone]: '14 611 22 44',
    [fields.bankAccount]: nrbFromDigits('861900060000000000000778'),
    [fields.representation]: 'Prezes zarządu samodzielnie',
  });
  await button(invited, organisations.pl.register.submit).click();
  await expect(button(invited, n.take)).toBeVisible();
  await lookAt(invited, 'wspolna-miejsce', () => Promise.resolve());
  await button(invited, n.take).click();
  await expect(button(invited, t.accept)).toBeVisible();
  await lookAt(invited, 'wspolna-odpowiedz', () => Promise.resolve());
  await invited.goto('/organizacja');
  await expect(invited.getByText(board.kindOf.jointInvitation)).toBeVisible();
  await lookAt(invited, 'wspolna-na-pulpicie', () => Promise.resolve());
  const writing = await openDraft(await returning(browser, MEMBERS.seniors), id);
  await invited.goto(`/organizacja/oferty/${id}/wspolna`);
  await button(invited, t.accept).click();
  await expect(button(invited, t.leave)).toBeVisible();
  await lookAt(invited, 'wspolna-partner', () => Promise.resolve());

  // Somebody was writing in the offer meanwhile: the parts of a joint offer come without a reload.
  await expect(writing.getByRole('link', { name: /^V\.C/ })).toBeVisible({ timeout: 20_000 });
  await writing.context().close();

  await lead.reload();
  await expect(lead.getByText(t.statusOf.accepted)).toBeVisible();
  await link(lead, t.split).click();
  await expect(partHeading(lead, parts.split)).toBeVisible();
  const second = lead.getByRole('group', { name: PARTNER.name }).getByLabel(/2026/);
  await second.fill('1 000,50');
  await expect(lead.getByText(/różni się od kosztów o\s4\s999,50/)).toBeVisible();
  await button(lead, t.evenly).click();
  await expect(lead.getByText(t.kept)).toBeVisible();
  await expect(second).toHaveValue('3000,00');
  await lookAt(lead, 'wspolna-podzial', () => Promise.resolve());

  await test.step('who does what is kept when the network fails and the page is loaded again', async () => {
    await lead.setViewportSize({ width: 1440, height: 900 });
    await openPart(lead, parts.other);
    await saved(lead);
    await lead.route('**/api/offers/**', (route) =>
      route.request().method() === 'PATCH' ? route.abort() : route.continue(),
    );
    await field(lead, t.workOf(PARTNER.name)).fill('Prowadzi warsztaty dla dzieci.');
    await field(lead, t.representation).fill('Lider.');
    await expect(lead.getByText(drafts.pl.offlineTitle)).toBeVisible();
    await lead.reload();
    await expect(field(lead, t.workOf(PARTNER.name))).toHaveValue('Prowadzi warsztaty dla dzieci.');
    await lead.unroute('**/api/offers/**');
    await field(lead, t.workOf(LEAD)).fill('Zaprasza seniorów.');
    await lookAt(lead, 'wspolna-kto-co-robi', () => Promise.resolve());
    await lead.setViewportSize({ width: 1440, height: 900 });
    await saved(lead);
    await openPart(lead, parts.review);
    await expect(lead.getByText(drafts.pl.nothingMissing)).toBeVisible();
  });

  await test.step('each thing that is missing leads to its field', async () => {
    await openPart(lead, parts.other);
    await field(lead, t.representation).fill('');
    await openPart(lead, parts.split);
    await second.fill('3 000,01');
    await openPart(lead, parts.review);
    await button(lead, problemText('offer_joint_representation_required', {}, 'pl')).click();
    await expect(field(lead, t.representation)).toBeFocused();
    await field(lead, t.representation).fill('Lider.');
    await openPart(lead, parts.review);
    await lead.getByRole('button', { name: /^Podział kosztów w\sroku/ }).click();
    await expect(partHeading(lead, parts.split)).toBeVisible();
    await saved(lead);
  });

  // The partner leaves again: the offer is that of one applicant.
  await button(invited, t.leave).click();
  await button(invited.getByRole('dialog'), t.leave).click();
  await expect(invited).toHaveURL(/\/organizacja\/oferty$/);
  await lead.goto(`/organizacja/oferty/${id}/wspolna`);
  await expect(lead.getByText(t.single)).toBeVisible();
  await expect(lead.getByText(t.statusOf.declined)).toBeVisible();
  await button(lead, t.remove(PARTNER.name)).click();
  await button(lead.getByRole('dialog'), t.removeIt).click();
  await expect(part(lead, t.parties).getByText(PARTNER.name)).toHaveCount(0);
  await lead.context().close();
  await invited.context().close();
});
