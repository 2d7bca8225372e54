import { expect, type Page } from '@playwright/test';
import { formatAmount, formatDate } from '@nurt/wording/format';
import { settlementOffice } from '@nurt/wording/settlement-office';
import { CALL, grouped, OFFER, REPORT } from '../story';
import { checked } from '../support/checked';
import { button, field, link } from '../support/fields';
import { lineOf } from '../support/lines';

const t = settlementOffice.pl;
const UNUSED = formatAmount(REPORT.unusedGrosze, 'pl');

/** 9b. The officer reads the report and returns it with remarks. */
export async function returnReport(officer: Page, remarks: string): Promise<void> {
  await openReport(officer);
  await checked(officer, 'river/09-sprawozdanie-w-urzedzie');
  await button(officer, t.remark.action).click();
  const dialog = officer.getByRole('dialog', { name: t.remark.title });
  await field(dialog, t.remark.remarks).fill(remarks);
  await checked(officer, 'river/09-zwrot-z-uwagami');
  await button(dialog, t.remark.action).click();
  await expect(officer.getByText(t.remark.done)).toBeVisible();
  await checked(officer, 'river/09-sprawozdanie-zwrocone');
}

/** 9d. The corrected report is accepted: settled, and what was not used is to come back. */
export async function acceptReport(officer: Page): Promise<void> {
  const before = await lineOf(officer, CALL.line);
  await openReport(officer);
  await expect(officer.getByText(REPORT.additional)).toBeVisible();
  await button(officer, t.accept.action).click();
  const dialog = officer.getByRole('dialog', { name: t.accept.title });
  await expect(dialog).toContainText(t.accept.returnText(UNUSED, formatDate('2026-07-15', 'pl')));
  await checked(officer, 'river/09-akceptacja');
  await button(dialog, t.accept.action).click();
  await expect(officer.getByText(t.accept.done)).toBeVisible();
  await checked(officer, 'river/09-sprawozdanie-zaakceptowane');
  const after = await lineOf(officer, CALL.line);
  expect(after).toEqual({
    ...before,
    executedGrosze: before.executedGrosze - OFFER.grantGrosze + REPORT.unusedGrosze,
    settledGrosze: before.settledGrosze + OFFER.grantGrosze - REPORT.unusedGrosze,
  });
}

/** 9e. Two months late the money comes back, with interest by the dated rates. */
export async function receiveReturn(finance: Page): Promise<void> {
  const before = await lineOf(finance, CALL.line);
  await finance.goto('/urzad/zwroty');
  const card = finance.getByRole('article', { name: OFFER.title });
  await expect(card).toContainText(t.returns.stateOf.overdue);
  await expect(card).toContainText(formatDate('2026-07-15', 'pl'));
  await card.getByText(t.returns.periods).first().click();
  await checked(finance, 'river/09-zwrot-po-terminie');
  await button(card, t.receipt.action).click();
  const dialog = finance.getByRole('dialog', { name: t.receipt.title });
  await expect(field(dialog, t.receipt.day)).toHaveValue('2026-09-15');
  await expect(field(dialog, t.receipt.principal)).toHaveValue(grouped(REPORT.unusedGrosze));
  const interest = await field(dialog, t.receipt.interest).inputValue();
  expect(interest).toMatch(/^[1-9]\d*,00$/); // rounded to whole zł (OP art. 63 § 1)
  await checked(finance, 'river/09-wplyw-zwrotu');
  await button(dialog, t.receipt.action).click();
  await expect(finance.getByText(t.receipt.done)).toBeVisible();
  await expect(card).toContainText(t.returns.stateOf.complete);
  await checked(finance, 'river/09-zwrot-zakonczony');
  const after = await lineOf(finance, CALL.line);
  expect(after).toEqual({
    ...before,
    executedGrosze: before.executedGrosze - REPORT.unusedGrosze,
    returnedGrosze: before.returnedGrosze + REPORT.unusedGrosze,
  });
}

async function openReport(officer: Page): Promise<void> {
  await officer.goto('/urzad/rozliczenia?stan=submitted');
  await checked(officer, 'river/09-rozliczenia');
  await officer.getByRole('table', { name: t.list }).getByRole('link', { name: OFFER.title }).click();
  await expect(link(officer, t.report.pdf)).toBeVisible();
}
