import { expect, type Page } from '@playwright/test';
import { formatAmount } from '@nurt/wording/format';
import { offerEditor, offers } from '@nurt/wording/offers';
import { CALL, OFFER, ORGANISATION } from '../story';
import { checked } from '../support/checked';
import { downloadsPdf } from '../support/documents';
import { button, link, part } from '../support/fields';

const t = offers.pl.receipt;

/**
 * 3f. The offer is submitted after one question, and the receipt says when and what.
 *
 * @returns the id of the offer
 */
export async function submitOffer(grantee: Page): Promise<string> {
  const { review } = offerEditor.pl;
  await button(grantee, review.submit).click();
  const dialog = grantee.getByRole('dialog', { name: review.confirmTitle });
  await expect(dialog).toContainText(formatAmount(OFFER.grantGrosze, 'pl'));
  await checked(grantee, 'river/03-oferta-pytanie');
  await button(dialog, review.confirm).click();

  await expect(grantee.getByRole('heading', { level: 1, name: t.title })).toBeVisible();
  const receipt = grantee.getByRole('main');
  await expect(receipt).toContainText(/OF\/2026\/\d+/);
  await expect(receipt).toContainText(/20\smarca 2026, 20:\d\d:\d\d \(UTC\+01:00\)/);
  await expect(receipt).toContainText(CALL.title);
  await expect(receipt).toContainText(ORGANISATION.name);
  await expect(part(grantee, t.checksum)).toContainText(/([0-9a-f]{4} ){16}/);
  await checked(grantee, 'river/03-potwierdzenie');
  await downloadsPdf(grantee, link(grantee, offers.pl.record.receiptPdf));
  await downloadsPdf(grantee, link(grantee, offers.pl.record.offerPdf));

  const id = /oferty\/([0-9a-f-]{36})\//.exec(grantee.url())?.[1] ?? '';
  await link(grantee, t.toOffer).click();
  await expect(grantee.getByText(offers.pl.record.next.submitted.open)).toBeVisible();
  await checked(grantee, 'river/03-oferta-zlozona');
  return id;
}
