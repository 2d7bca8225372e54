import { expect, type Page } from '@playwright/test';
import { agreements } from '@nurt/wording/agreements';
import { officeOffers } from '@nurt/wording/evaluation';
import { formatAmount } from '@nurt/wording/format';
import { CALL, grouped, OFFER } from '../story';
import { checked } from '../support/checked';
import { downloadsPdf } from '../support/documents';
import { button, field, fillIn, link, part, row } from '../support/fields';
import { lineOf } from '../support/lines';

const t = agreements.pl;

/**
 * 7a. The officer prepares the agreement: its number, and instalments that make up the grant.
 *
 * @returns address of the agreement in the office
 */
export async function prepareAgreement(officer: Page, offerId: string): Promise<string> {
  await officer.goto('/urzad/umowy');
  await expect(part(officer, t.waiting).getByRole('link', { name: OFFER.title })).toBeVisible();
  await checked(officer, 'river/07-umowy');
  await officer.goto(`/urzad/oferty/${offerId}`);
  await link(officer, officeOffers.pl.prepareAgreement).click();
  await field(officer, t.number).fill('WK.526.77.2026');
  const [first, second] = [1, 2].map((number) => row(officer, t.form.instalmentNumber(number)));
  if (!first || !second) throw new Error('two instalments');
  await fillIn(first, { [t.form.dueOn]: '2026-04-30', [t.form.amount]: '6 000' });
  await expect(officer.getByText(t.form.less(formatAmount(400_000, 'pl')))).toBeVisible();
  await button(officer, t.form.add).click();
  // What is left to divide stands in the new instalment already.
  await expect(field(second, t.form.amount)).toHaveValue(grouped(400_000));
  await field(second, t.form.dueOn).fill('2026-05-31');
  await expect(officer.getByText(t.form.right)).toBeVisible();
  await checked(officer, 'river/07-nowa-umowa');
  await button(officer, t.form.submit).click();
  await expect(officer.getByText(t.form.done)).toBeVisible();
  await checked(officer, 'river/07-umowa-przygotowana');
  await downloadsPdf(officer, link(officer, t.record.pdf));

  await button(officer, t.granteeSignature.action).click();
  const dialog = officer.getByRole('dialog', { name: t.granteeSignature.title });
  await field(dialog, t.granteeSignature.day).fill('2026-04-18');
  await checked(officer, 'river/07-podpis-organizacji');
  await button(dialog, t.granteeSignature.action).click();
  await expect(officer.getByText(t.granteeSignature.done)).toBeVisible();
  return new URL(officer.url()).pathname;
}

/** 7b. The mayor signs. */
export async function signAgreement(mayor: Page, address: string): Promise<void> {
  await mayor.goto(address);
  await button(mayor, t.signature.action).click();
  const dialog = mayor.getByRole('dialog', { name: t.signature.title });
  await expect(dialog).toContainText(t.notLastSignature);
  await button(dialog, t.signature.action).click();
  await expect(mayor.getByText(t.signature.done)).toBeVisible();
  await checked(mayor, 'river/07-umowa-podpisana');
}

/** 7c. The treasurer countersigns: only now the money is committed. */
export async function countersignAgreement(treasurer: Page, address: string): Promise<void> {
  await treasurer.goto(address);
  const before = await lineOf(treasurer, CALL.line);
  await button(treasurer, t.countersignature.action).click();
  const dialog = treasurer.getByRole('dialog', { name: t.countersignature.title });
  await expect(dialog.getByRole('row', { name: new RegExp(t.record.committed) })).toContainText(
    formatAmount(OFFER.grantGrosze, 'pl'),
  );
  await checked(treasurer, 'river/07-kontrasygnata');
  await button(dialog, t.countersignature.action).click();
  await expect(treasurer.getByText(t.countersignature.done)).toBeVisible();
  await expect(treasurer.getByText(t.statusOf.signed, { exact: true }).first()).toBeVisible();
  await checked(treasurer, 'river/07-umowa-obowiazuje');
  const after = await lineOf(treasurer, CALL.line);
  expect(after).toEqual({
    ...before,
    reservedGrosze: before.reservedGrosze - OFFER.grantGrosze,
    committedGrosze: before.committedGrosze + OFFER.grantGrosze,
  });
}
