import { expect, type Page } from '@playwright/test';
import { common } from '@nurt/wording/common';
import { drafts } from '@nurt/wording/drafts';
import { formatAmount, formatShare } from '@nurt/wording/format';
import { offerEditor, offerForm, offers } from '@nurt/wording/offers';
import { call } from '@nurt/wording/publication';
import { CALL, grouped, OFFER, typed } from '../story';
import { checked } from '../support/checked';
import { button, field, fillIn, link, part, row } from '../support/fields';
import { openPart, partHeading, saved } from '../support/parts';

const t = offerEditor.pl;
type OfferPart = keyof typeof t.parts;

/** 3c. From the public page of the call into the editor. */
export async function startOffer(grantee: Page): Promise<void> {
  await link(
    grantee.getByRole('navigation', { name: common.pl.mainNavigation }),
    common.pl.nav.calls,
  ).click();
  await grantee.getByRole('link', { name: CALL.title }).click();
  await link(grantee, call.pl.makeOffer).click();
  await checked(grantee, 'river/03-nowa-oferta');
  await button(grantee, offers.pl.start.submit).click();
  await expect(partHeading(grantee, t.parts.basics)).toBeVisible();
  await checked(grantee, 'river/03-oferta-podstawowe');
}

/** 3d. The whole statutory form; before it the checklist is long, after it nothing is missing. */
export async function writeOffer(grantee: Page): Promise<void> {
  await openPart(grantee, t.parts.review);
  const checklist = part(grantee, drafts.pl.checklist);
  expect(await checklist.getByRole('listitem').count()).toBeGreaterThan(10);
  await checked(grantee, 'river/03-oferta-czego-brakuje');

  for (const [name, write] of Object.entries(WRITE)) {
    await openPart(grantee, t.parts[name as OfferPart]);
    await write(grantee);
    await saved(grantee);
    await checked(grantee, `river/03-oferta-${name}`);
  }
  await openPart(grantee, t.parts.review);
  await expect(checklist).toContainText(drafts.pl.nothingMissing);
  await expect(checklist.getByRole('listitem')).toHaveCount(0);
  await checked(grantee, 'river/03-oferta-gotowa');
}

/** 3e. What was saved is there after the page is loaded anew. */
export async function reloadOffer(grantee: Page): Promise<void> {
  await openPart(grantee, t.parts.task);
  await grantee.reload();
  await expect(field(grantee, t.task.title)).toHaveValue(OFFER.title);
  await expect(field(grantee, t.task.description)).toHaveValue(OFFER.description);
  await openPart(grantee, t.parts.sources);
  await expect(field(grantee, t.sources.grant)).toHaveValue(grouped(OFFER.sources.grantGrosze));
  await openPart(grantee, t.parts.review);
  await expect(part(grantee, drafts.pl.checklist)).toContainText(drafts.pl.nothingMissing);
}

const [activity] = OFFER.activities;
const [result] = OFFER.resultRows;

const WRITE: Readonly<Partial<Record<OfferPart, (grantee: Page) => Promise<void>>>> = {
  applicant: (grantee) => field(grantee, offerForm.pl.contactFields.phone).fill(OFFER.contact.phone),
  task: (grantee) =>
    fillIn(grantee, {
      [t.task.title]: OFFER.title,
      [t.task.from]: OFFER.taskFrom ?? '',
      [t.task.to]: OFFER.taskTo ?? '',
      [t.task.description]: OFFER.description,
      [t.task.place]: OFFER.place,
    }),
  schedule: async (grantee) => {
    await button(grantee, t.schedule.add).click();
    const first = row(grantee, t.schedule.row(1));
    await expect(field(first, t.schedule.name)).toBeFocused();
    await fillIn(first, {
      [t.schedule.name]: activity?.name ?? '',
      [t.schedule.from]: activity?.from ?? '',
      [t.schedule.to]: activity?.to ?? '',
      [t.schedule.target]: activity?.targetGroup ?? '',
      [t.schedule.description]: activity?.description ?? '',
    });
  },
  results: async (grantee) => {
    await field(grantee, t.results.description).fill(OFFER.results);
    await button(grantee, t.results.add).click();
    await fillIn(row(grantee, t.results.row(1)), {
      [t.results.name]: result?.name ?? '',
      [t.results.target]: result?.target ?? '',
      [t.results.monitoring]: result?.monitoring ?? '',
    });
  },
  capacity: (grantee) =>
    fillIn(grantee, {
      [t.capacity.experience]: OFFER.experience,
      [t.capacity.resources]: OFFER.resources,
    }),
  costs: async (grantee) => {
    for (const [index, cost] of OFFER.costs.entries()) {
      await button(grantee, t.costs.addTo(activity?.name ?? '')).click();
      const line = grantee.getByRole('group', { name: new RegExp(`^I\\.1\\.${index + 1} `) });
      await fillIn(line, {
        [t.costs.name]: cost.name,
        [t.costs.unit]: cost.unit,
        [t.costs.unitCost]: typed(cost.unitCostGrosze),
        [t.costs.quantity]: String((cost.quantity ?? 0) / 1000),
      });
      // The arithmetic is live: unit cost times number of units.
      await expect(line.getByRole('status')).toHaveText(formatAmount(cost.years[0]?.grosze ?? 0, 'pl'));
    }
    await expect(grantee.getByText(formatAmount(1_200_000, 'pl')).last()).toBeVisible();
  },
  sources: async (grantee) => {
    await field(grantee, t.sources.grant).fill(typed(OFFER.sources.grantGrosze));
    await field(grantee, t.sources.ownFinancial).fill(typed(OFFER.sources.ownFinancialGrosze));
    await expect(grantee.getByText(t.sources.missing(formatAmount(50_000, 'pl')))).toBeVisible();
    await field(grantee, t.sources.ownNonFinancial).fill(typed(OFFER.sources.ownNonFinancialGrosze));
    await expect(grantee.getByText(t.sources.equal)).toBeVisible();
    await expect(grantee.getByText(formatShare(8333, 'pl')).first()).toBeVisible();
  },
  other: async (grantee) => {
    await grantee.getByRole('radio', { name: t.other.performanceOf.unpaid, exact: true }).check();
    await field(grantee, t.other.information).fill(OFFER.otherInformation);
  },
  declarations: async (grantee) => {
    const { declare } = offerForm.pl;
    for (const name of [
      declare.withinPublicBenefitActivity,
      declare.feesWithinPaidActivity,
      declare.dataAgreeWithRegister,
      declare.truthful,
      declare.dataProtection,
    ]) {
      await grantee.getByRole('checkbox', { name, exact: true }).check();
    }
    for (const name of [t.declarations.taxes, t.declarations.socialInsurance]) {
      const choice = grantee.getByRole('radiogroup', { name });
      await choice.getByRole('radio', { name: t.declarations.choice.notInArrears }).check();
    }
  },
};
