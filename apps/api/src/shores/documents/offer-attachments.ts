import type { OfferContent } from '@nurt/domain/offers';
import { formatSize } from '@nurt/wording/format';
import { offerAttachments } from '@nurt/wording/offers';
import { heading, note, table, type Sheet } from './kit';
import type { Voice } from './values';

/** The files of a submission with their checksums; nothing where there are none. */
export function drawAttachments(
  sheet: Sheet,
  { locale }: Voice,
  { attachments }: Pick<OfferContent, 'attachments'>,
): void {
  if (!attachments) return;
  const words = offerAttachments[locale].pdf;
  heading(sheet, words.title);
  note(sheet, words.kept);
  table(
    sheet,
    [
      { heading: words.name, width: { part: 1 } },
      { heading: words.size, width: 60, align: 'right' },
      { heading: words.sha256, width: 190 },
    ],
    attachments.map(({ name, size, sha256 }) => ({
      // In two halves, so that it breaks there and can be compared line by line.
      cells: [name, formatSize(size, locale), `${sha256.slice(0, 32)} ${sha256.slice(32)}`],
    })),
  );
}
