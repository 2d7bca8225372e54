import { expect, type Page } from '@playwright/test';
import { common } from '@nurt/wording/common';
import { formatAmount, formatDateTime } from '@nurt/wording/format';
import { call, callCard, calls, home } from '@nurt/wording/publication';
import { records } from '@nurt/wording/records';
import { CALL } from '../story';
import { checked } from '../support/checked';
import { downloadsPdf } from '../support/documents';
import { field, link, part } from '../support/fields';

/** 2. A citizen comes to the portal, finds the call, reads it and takes the announcement home. */
export async function findCall(citizen: Page): Promise<void> {
  await citizen.goto('/');
  await expect(citizen.getByRole('heading', { name: home.pl.title })).toBeVisible();
  await expect(part(citizen, home.pl.open).getByRole('link', { name: CALL.title })).toBeVisible();
  await checked(citizen, 'river/02-strona-glowna');
  await link(
    citizen.getByRole('navigation', { name: common.pl.mainNavigation }),
    common.pl.nav.calls,
  ).click();
  await field(citizen, calls.pl.phase).selectOption({ label: calls.pl.phaseOf.open });
  // A word of its title and one of its task: the winter call has only the first.
  await field(citizen.getByRole('main'), records.pl.search).fill('kultura plenerze');
  const list = citizen.getByRole('list', { name: calls.pl.list });
  await expect(list.getByRole('article')).toHaveCount(1);
  await checked(citizen, 'river/02-lista-naborow');
  await link(list, CALL.title).click();

  await expect(citizen.getByRole('heading', { level: 1, name: CALL.title })).toBeFocused();
  const summary = part(citizen, call.pl.summary);
  await expect(summary).toContainText(formatAmount(3_000_000, 'pl'));
  await expect(summary).toContainText(formatDateTime(CALL.closesAt ?? '', 'pl'));
  await expect(summary).toContainText(`${callCard.pl.countdown} 25 dni`);
  await expect(citizen.getByText(CALL.task)).toBeVisible();
  await expect(citizen.getByRole('table', { name: call.pl.criteria }).getByRole('rowheader')).toHaveCount(6);
  await checked(citizen, 'river/02-nabor');
  await downloadsPdf(citizen, link(summary, call.pl.announcementPdf));
}
