import { expect, type Page } from '@playwright/test';
import { evaluation } from '@nurt/wording/evaluation';
import { formatAmount } from '@nurt/wording/format';
import { writeLetter } from '@nurt/wording/mails';
import { call, result } from '@nurt/wording/publication';
import { CALL, GRANTEE, OFFER, ORGANISATION } from '../story';
import { checked } from '../support/checked';
import { button, field, link, part } from '../support/fields';
import { lineOf } from '../support/lines';

const t = evaluation.pl;

/** 6a. The mayor approves the result with the number and the date of the order; the amounts are reserved. */
export async function approveResult(mayor: Page): Promise<void> {
  await checked(mayor, 'river/06-pulpit-burmistrza');
  await mayor.goto('/urzad/ocena');
  await mayor.getByRole('table', { name: t.list }).getByRole('link', { name: CALL.title }).click();
  const before = await lineOf(mayor, CALL.line);
  await button(mayor, t.approve).click();
  const dialog = mayor.getByRole('dialog', { name: t.approveTitle });
  await expect(dialog.getByRole('row', { name: new RegExp(t.reservedForGrants) })).toContainText(
    formatAmount(OFFER.grantGrosze, 'pl'),
  );
  await field(dialog, t.orderNumber).fill('77/2026');
  await expect(field(dialog, t.orderDate)).toHaveValue('2026-04-10');
  await checked(mayor, 'river/06-zatwierdzenie');
  await button(dialog, t.approve).click();
  await expect(mayor.getByText(t.approved)).toBeVisible();
  await checked(mayor, 'river/06-rozstrzygniecie');
  const after = await lineOf(mayor, CALL.line);
  expect(after).toEqual({
    ...before,
    availableGrosze: before.availableGrosze - OFFER.grantGrosze,
    announcedGrosze: before.announcedGrosze - (CALL.poolGrosze ?? 0),
    reservedGrosze: before.reservedGrosze + OFFER.grantGrosze,
  });
}

/** 6b. The result is public at once. */
export async function seeResult(citizen: Page): Promise<void> {
  await citizen.goto('/wyniki');
  const resolved = citizen.getByRole('article').filter({ has: link(citizen, CALL.title) });
  await expect(resolved).toContainText('77/2026');
  await checked(citizen, 'river/06-wyniki');
  await link(resolved, CALL.title).click();
  const table = part(citizen, result.pl.title).getByRole('table');
  const row = table.getByRole('row', { name: new RegExp(ORGANISATION.name) });
  await expect(row).toContainText(formatAmount(OFFER.grantGrosze, 'pl'));
  await expect(citizen.getByText(call.pl.closed)).toBeVisible();
  await checked(citizen, 'river/06-wynik-naboru');
}

/** 6c. The applicant is told by mail. */
export async function seeAwardMail(grantee: Page): Promise<void> {
  const amount = formatAmount(OFFER.grantGrosze, 'pl');
  const { subject } = writeLetter('offerAwarded', { name: GRANTEE.name, link: '', amount }, 'pl');
  await grantee.goto(`/skrzynka?do=${encodeURIComponent(GRANTEE.email)}`);
  await expect(grantee.getByRole('heading', { level: 2, name: subject })).toBeVisible();
  await checked(grantee, 'river/06-wiadomosc-o-dotacji');
}
