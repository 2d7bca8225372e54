import { expect, type Page } from '@playwright/test';
import { common } from '@nurt/wording/common';
import { drafts } from '@nurt/wording/drafts';
import { formatAmount } from '@nurt/wording/format';
import { organisations } from '@nurt/wording/organisations';
import { grants, reportEditor, reportForm, reports } from '@nurt/wording/settlement';
import { OFFER, REPORT, typed } from '../story';
import { checked } from '../support/checked';
import { downloadsPdf } from '../support/documents';
import { button, field, fillIn, link, part } from '../support/fields';
import { openPart, saved } from '../support/parts';

const t = reportEditor.pl;

/** 9a. From the agreement to the report, all its parts, and its submission. */
export async function writeReport(grantee: Page): Promise<void> {
  await grantee.goto('/organizacja');
  await checked(grantee, 'river/09-panel-organizacji');
  await link(
    grantee.getByRole('navigation', { name: common.pl.mainNavigation }),
    common.pl.nav.ownGrants,
  ).click();
  await checked(grantee, 'river/09-nasze-dotacje');
  await grantee.getByRole('table', { name: grants.pl.list }).getByRole('link', { name: OFFER.title }).click();
  await expect(grantee.getByText(grants.pl.instalmentStateOf.paid('27 kwietnia 2026'))).toHaveCount(2);
  await checked(grantee, 'river/09-nasza-umowa');
  await downloadsPdf(grantee, link(grantee, grants.pl.pdf));
  await button(grantee, grants.pl.openReport).click();

  for (const [name, write] of Object.entries(WRITE)) {
    await openPart(grantee, t.parts[name as keyof typeof t.parts]);
    await write(grantee);
    await saved(grantee);
    await checked(grantee, `river/09-sprawozdanie-${name}`);
  }
  await openPart(grantee, t.parts.review);
  await expect(part(grantee, drafts.pl.checklist)).toContainText(drafts.pl.nothingMissing);
  await checked(grantee, 'river/09-sprawozdanie-gotowe');
  await submitReport(grantee);
  await checked(grantee, 'river/09-sprawozdanie-zlozone');
  await downloadsPdf(grantee, link(grantee, reports.pl.record.pdf));
}

/** 9c. What the office asked for is added, and the report goes back. */
export async function correctReport(grantee: Page, remarks: string): Promise<void> {
  await grantee.goto('/organizacja');
  // The offer itself stands lower on the page and may be there sooner.
  await part(grantee, organisations.pl.board.due).getByRole('link', { name: OFFER.title }).click();
  await expect(grantee.getByText(remarks)).toBeVisible();
  await checked(grantee, 'river/09-sprawozdanie-z-uwagami');
  await openPart(grantee, t.parts.additional);
  await field(grantee, t.additional.label).fill(REPORT.additional);
  await saved(grantee);
  await openPart(grantee, t.parts.review);
  await submitReport(grantee);
}

async function submitReport(grantee: Page): Promise<void> {
  await button(grantee, t.review.submit).click();
  const dialog = grantee.getByRole('dialog', { name: t.review.confirmTitle });
  await expect(dialog).toContainText(formatAmount(REPORT.unusedGrosze, 'pl'));
  await button(dialog, t.review.confirm).click();
  await expect(grantee.getByText(reports.pl.record.next.submitted.text)).toBeVisible();
}

const numbered = (index: number) => new RegExp(`^I\\.1\\.${index + 1} `);

const WRITE: Readonly<Partial<Record<keyof typeof t.parts, (grantee: Page) => Promise<void>>>> = {
  results: (grantee) => field(grantee, t.results.label).fill(REPORT.results),
  activities: (grantee) => field(grantee, t.activities.label).fill(REPORT.activities),
  costs: async (grantee) => {
    for (const [index, cost] of REPORT.costs.entries()) {
      const line = grantee.getByRole('group', { name: numbered(index) });
      await field(line, t.costs.actual).fill(typed(cost.actualGrosze));
    }
    await expect(
      grantee.getByText(t.costs.less(formatAmount(REPORT.unusedGrosze, 'pl'))).first(),
    ).toBeVisible();
  },
  sources: async (grantee) => {
    const { sourceRows: rows } = reportForm.pl;
    await fillIn(grantee, {
      [rows.grantAmount]: typed(REPORT.sources.grantGrosze),
      [rows.ownFinancial]: typed(REPORT.sources.ownFinancialGrosze),
      [rows.nonFinancial]: typed(REPORT.sources.ownNonFinancialGrosze),
    });
    await expect(grantee.getByText(t.sources.balance.equal)).toBeVisible();
    await expect(
      grantee.getByText(t.sources.unused(formatAmount(REPORT.unusedGrosze, 'pl'), '15 lipca 2026')),
    ).toBeVisible();
  },
  documents: async (grantee) => {
    for (const [index, document] of REPORT.documents.entries()) {
      await button(grantee, t.documents.add).click();
      const fields = grantee.getByRole('group', { name: t.documents.row(index + 1) });
      const option = fields.getByRole('option', { name: numbered(index) });
      await field(fields, t.documents.cost).selectOption({ label: (await option.textContent()) ?? '' });
      await fillIn(fields, {
        [t.documents.number]: document.number,
        [t.documents.issuer]: document.issuer,
        [t.documents.description]: document.description,
        [t.documents.issuedOn]: document.issuedOn ?? '',
        [t.documents.paidOn]: document.paidOn ?? '',
        [t.documents.amount]: typed(document.amountGrosze),
        [t.documents.fromGrant]: typed(document.fromGrantGrosze),
      });
    }
    const used = formatAmount(REPORT.sources.grantGrosze ?? 0, 'pl');
    await expect(grantee.getByText(t.sources.documents.equal(used))).toBeVisible();
  },
  statements: async (grantee) => {
    const { declare } = reportForm.pl;
    for (const name of [declare.legalStatusUnchanged, declare.truthful]) {
      await grantee.getByRole('checkbox', { name, exact: true }).check();
    }
  },
};
