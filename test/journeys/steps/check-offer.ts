import { expect, type Page } from '@playwright/test';
import { evaluation, officeOffers } from '@nurt/wording/evaluation';
import { common } from '@nurt/wording/common';
import { formatAmount } from '@nurt/wording/format';
import { CALL, grouped, OFFER } from '../story';
import { checked } from '../support/checked';
import { button, link, part } from '../support/fields';
import { STAFF } from '../support/people';

const t = officeOffers.pl;
const COMMITTEE = [
  { ...STAFF.assessor, namedBy: 'authority' },
  { ...STAFF.assessorOfOrganisations, namedBy: 'organisations' },
] as const;

/** Before the deadline the office sees that an offer came, and nothing of what it says. */
export async function seeSealed(officer: Page, offerId: string): Promise<void> {
  await officer.goto(`/urzad/oferty/${offerId}`);
  await expect(officer.getByRole('heading', { level: 1, name: t.sealed })).toBeVisible();
  await expect(officer.getByText(OFFER.title)).toHaveCount(0);
  await checked(officer, 'river/03-oferta-zapieczetowana');
}

/** 4. The officer answers every point of the call's checklist; the offer goes on to the committee. */
export async function checkOffer(officer: Page): Promise<void> {
  const navigation = officer.getByRole('navigation', { name: common.pl.mainNavigation });
  await link(navigation, common.pl.nav.offers).click();
  await checked(officer, 'river/04-oferty');
  await officer.getByRole('table', { name: t.list }).getByRole('link', { name: OFFER.title }).click();
  await expect(officer.getByRole('heading', { level: 1, name: OFFER.title })).toBeVisible();
  await expect(officer.getByText(OFFER.otherInformation)).toBeVisible();
  await checked(officer, 'river/04-oferta');

  await button(officer, t.check.start).click();
  const check = part(officer, t.check.title);
  // One point cannot be left out: the form says which, and keeps the others.
  const points = check.getByRole('radiogroup');
  await expect(points).toHaveCount(5);
  for (const point of (await points.all()).slice(1)) {
    await point.getByRole('radio', { name: t.check.met, exact: true }).check();
  }
  await button(check, t.check.save).click();
  await expect(check.getByRole('alert')).toBeFocused();
  await checked(officer, 'river/04-ocena-formalna-niepelna');
  await points.first().getByRole('radio', { name: t.check.met, exact: true }).check();
  await expect(check.getByText(t.check.willAdmit)).toBeVisible();
  await button(check, t.check.admit).click();
  const dialog = officer.getByRole('dialog', { name: t.check.confirmAdmit });
  await checked(officer, 'river/04-ocena-formalna-pytanie');
  await button(dialog, t.check.admit).click();
  await expect(officer.getByText(t.check.done)).toBeVisible();
  await expect(officer.getByText(t.statusOf.eligible, { exact: true })).toBeVisible();
  await checked(officer, 'river/04-oferta-dopuszczona');
}

/** 5a. The committee of the call: one member of the authority, one of the organisations. */
export async function appointCommittee(officer: Page): Promise<void> {
  const e = evaluation.pl;
  await link(officer, t.toEvaluation).click();
  await expect(officer.getByRole('heading', { level: 1, name: CALL.title })).toBeVisible();
  await checked(officer, 'river/05-ocena-bez-komisji');
  await button(officer, e.appoint).first().click();
  const dialog = officer.getByRole('dialog', { name: e.appoint });
  for (const { name, namedBy } of COMMITTEE) {
    const seat = dialog.getByLabel(new RegExp(name));
    await seat.selectOption({ label: `${e.sits}: ${e.namedByOf[namedBy]}` });
  }
  await checked(officer, 'river/05-powolanie-komisji');
  await button(dialog, e.saveMembers).click();
  await expect(officer.getByText(e.appointed)).toBeVisible();
  await expect(officer.getByRole('table', { name: e.members }).getByRole('rowheader')).toHaveCount(2);
  await expect(officer.getByText(e.sealedTitle)).toBeVisible();
  await checked(officer, 'river/05-komisja');
}

/** 5c. Once all sheets are filed: the ranking, and a proposal of amounts against what the call still holds. */
export async function proposeAmounts(officer: Page): Promise<void> {
  const e = evaluation.pl;
  await officer.goto('/urzad/ocena');
  await checked(officer, 'river/05-lista-ocen');
  await officer.getByRole('table', { name: e.list }).getByRole('link', { name: CALL.title }).click();
  const ranking = part(officer, e.ranking);
  const row = ranking.getByRole('row', { name: new RegExp(OFFER.title) });
  // The mean of 100 % and of one point in ten less for each criterion.
  await expect(row).toContainText('95,00');
  await expect(row).toContainText(formatAmount(OFFER.grantGrosze, 'pl'));
  await checked(officer, 'river/05-ranking');

  const proposal = part(officer, e.proposal);
  await button(proposal, e.fillInOrder).click();
  await expect(proposal.getByLabel(e.amount)).toHaveValue(grouped(OFFER.grantGrosze));
  await expect(proposal.getByRole('status')).toContainText(formatAmount(2_000_000, 'pl'));
  await checked(officer, 'river/05-propozycja');
  await button(proposal, e.saveProposal).click();
  await expect(officer.getByText(e.proposedDone)).toBeVisible();
  await checked(officer, 'river/05-propozycja-zapisana');
}
