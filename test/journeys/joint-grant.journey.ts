import { expect, test } from '@playwright/test';
import { localDate } from '@nurt/domain/calendar';
import { agreements, partnerShares } from '@nurt/wording/agreements';
import { officeOffers } from '@nurt/wording/evaluation';
import { formatAmount } from '@nurt/wording/format';
import { grants, reportEditor } from '@nurt/wording/settlement';
import { sampleReport } from '../../apps/api/src/demo/sample-report';
import { moveClock } from './clock';
import { clientOf } from './support/demo';
import { button, field, fillIn, link, part, row } from './support/fields';
import { openPart, saved } from './support/parts';
import { MEMBERS, signedIn, STAFF } from './support/people';
import { ASKED, awardJointOffer, signAndPay } from './support/joint-grant';
import { lookAt } from './support/tour';

const LEAD = 'Stowarzyszenie Seniorów „Złota Jesień”';
const PARTNER = 'Fundacja „Podróże z Pasją”';
const a = agreements.pl;
const t = reportEditor.pl;

test.describe.configure({ timeout: 240_000 });

test('A joint offer is awarded, agreed with all its parties, and reported on with the split between them', async ({
  browser,
}) => {
  await moveClock('2026-03-10T08:00:00Z');
  const offerId = await awardJointOffer();

  const officer = await signedIn(browser, STAFF.officer);
  await officer.goto(`/urzad/oferty/${offerId}`);
  await link(officer, officeOffers.pl.prepareAgreement).click();
  await expect(officer.getByText(PARTNER).first()).toBeVisible();
  await field(officer, a.number).fill('WSP.526.1.2026');
  const instalment = row(officer, a.form.instalmentNumber(1));
  await fillIn(instalment, { [a.form.dueOn]: '2026-03-20', [a.form.amount]: '3 400' });
  await lookAt(officer, 'wspolna-nowa-umowa', () => Promise.resolve());
  await button(officer, a.form.submit).click();
  await expect(officer.getByText(a.form.done)).toBeVisible();
  const shares = part(officer, partnerShares.pl.title);
  for (const name of [LEAD, PARTNER]) {
    await expect(shares.getByRole('row', { name: new RegExp(name) })).toContainText(
      formatAmount(ASKED / 2, 'pl'),
    );
  }
  await lookAt(officer, 'wspolna-umowa', () => Promise.resolve());
  const agreementId = new URL(officer.url()).pathname.split('/').at(-1) ?? '';
  await officer.context().close();

  await moveClock('2026-03-12T08:00:00Z');
  await signAndPay(agreementId);
  // The partner is a party too, and reads the agreement with its own part.
  const partner = await signedIn(browser, MEMBERS.traveller);
  await partner.goto(`/organizacja/umowy/${agreementId}`);
  await expect(part(partner, partnerShares.pl.title)).toContainText(PARTNER);
  await partner.context().close();

  await moveClock('2027-01-04T08:00:00Z');
  const lead = await clientOf(MEMBERS.seniors);
  const draft = await lead.call('POST /api/agreements/:agreementId/report', { params: { agreementId } });
  const { partners: _, ...parts } = sampleReport(draft.offer, {
    usedGrosze: ASKED,
    paidOn: localDate('2026-12-20'),
  });
  const written = await lead.raw('PATCH', `/api/reports/${draft.id}`, { version: draft.version, parts });
  expect(written.status).toBe(200);
  const spent = parts.costs.reduce((sum, { actualGrosze }) => sum + (actualGrosze ?? 0), 0);

  const seniors = await signedIn(browser, MEMBERS.seniors);
  await seniors.goto(`/organizacja/umowy/${agreementId}`);
  await expect(part(seniors, partnerShares.pl.title)).toContainText(PARTNER);
  await link(seniors, grants.pl.goToReport).first().click();
  await openPart(seniors, t.parts.costs);
  const split = part(seniors, t.split.title);
  const typed = (grosze: number) => (grosze / 100).toFixed(2).replace('.', ',');
  const ofParty = (name: string) => field(split.getByRole('group', { name }), t.costs.actual);
  await ofParty(LEAD).fill(typed(spent - 100_000));
  await ofParty(PARTNER).fill(typed(90_000));
  await expect(split).toContainText(t.split.balance.missing(formatAmount(10_000, 'pl')));
  await ofParty(PARTNER).fill(typed(100_000));
  await expect(split).toContainText(t.split.balance.equal);
  await saved(seniors);
  await lookAt(seniors, 'wspolna-sprawozdanie', () => Promise.resolve());
  const { content } = await lead.call('GET /api/reports/:reportId', { params: { reportId: draft.id } });
  expect(content.partners?.map(({ actualGrosze }) => actualGrosze)).toEqual([spent - 100_000, 100_000]);
  await seniors.context().close();
});
