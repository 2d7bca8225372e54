import { expect, type Page } from '@playwright/test';
import { formatAmount } from '@nurt/wording/format';
import { payments } from '@nurt/wording/payments';
import { problemText } from '@nurt/wording/problems';
import { CALL, OFFER } from '../story';
import { checked } from '../support/checked';
import { button, field } from '../support/fields';
import { lineOf } from '../support/lines';

const t = payments.pl;
const INSTALMENTS = [600_000, 400_000];
/** A grant of the demo whose only instalment waits to be ordered. */
const OTHER = 'XXIII Memoriał Majora Bacy';

type Stage = 'toOrder' | 'toApprove' | 'toExecute' | 'executed';
type Move = 'order' | 'approve' | 'execute';

/** 8a. The finance officer orders the instalments; approving is not theirs. */
export async function orderInstalments(finance: Page): Promise<void> {
  await checked(finance, 'river/08-pulpit-finansow');
  await desk(finance, 'toOrder');
  for (const number of [1, 2]) await move(finance, 'order', OFFER.title, number);
  await checked(finance, 'river/08-do-zlecenia');
  await desk(finance, 'toApprove');
  await expect(finance.getByText(t.whose.toApprove)).toBeVisible();
  await expect(finance.getByRole('button', { name: named('approve', OFFER.title, 1) })).toHaveCount(0);
  await checked(finance, 'river/08-do-zatwierdzenia');
}

/** 8b. The treasurer approves what the other person ordered; what they ordered themselves they cannot. */
export async function approveInstalments(treasurer: Page): Promise<void> {
  await desk(treasurer, 'toOrder');
  await move(treasurer, 'order', OTHER, 1);
  await desk(treasurer, 'toApprove');
  const own = treasurer.getByRole('button', { name: named('approve', OTHER, 1) });
  await expect(own).toHaveAttribute('aria-disabled', 'true');
  const refusal = problemText('same_person_orders_and_approves', {}, 'pl');
  await expect(own).toHaveAccessibleDescription(refusal);
  await expect(treasurer.getByText(refusal).first()).toBeVisible();
  await checked(treasurer, 'river/08-wlasne-zlecenie');
  for (const number of [1, 2]) await move(treasurer, 'approve', OFFER.title, number);
}

/** 8c. The transfers are recorded: paid. */
export async function executeInstalments(finance: Page): Promise<void> {
  const before = await lineOf(finance, CALL.line);
  await desk(finance, 'toExecute');
  for (const number of [1, 2]) await move(finance, 'execute', OFFER.title, number);
  await desk(finance, 'executed');
  for (const amount of INSTALMENTS) {
    const row = finance.getByRole('row', { name: new RegExp(OFFER.title) });
    await expect(row.filter({ hasText: formatAmount(amount, 'pl') })).toHaveCount(1);
  }
  await checked(finance, 'river/08-wyplacone');
  const after = await lineOf(finance, CALL.line);
  expect(after).toEqual({
    ...before,
    committedGrosze: before.committedGrosze - OFFER.grantGrosze,
    executedGrosze: before.executedGrosze + OFFER.grantGrosze,
  });
}

async function desk(page: Page, stage: Stage): Promise<void> {
  await page.goto(`/urzad/platnosci?stan=${stage}`);
  await expect(page.getByRole('heading', { level: 1, name: t.title })).toBeVisible();
}

/** One move of money: the button in its row, the decision with the account, the confirmation. */
async function move(page: Page, what: Move, task: string, number: number): Promise<void> {
  await page.getByRole('button', { name: named(what, task, number) }).click();
  const dialog = page.getByRole('dialog', { name: t[what].title });
  await expect(dialog).toContainText(task);
  if (what === 'execute') await expect(field(dialog, t.execute.day)).toHaveValue('2026-04-27');
  if (number === 1 && task === OFFER.title) await checked(page, `river/08-pytanie-${what}`);
  await button(dialog, t[what].action).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText(t[what].done).last()).toBeVisible();
}

function named(what: Move, task: string, number: number): string {
  return `${t[what].action}: ${task}, ${t.instalmentNumber(number)}`;
}
