import type { Grosze } from '@nurt/domain/money';
import { formatExactTime, type Locale } from '@nurt/wording/format';
import { groupChecksum } from './checksum';
import { facts, figure, groups, heading, note, paragraph, points, STYLE, subheading, title } from './kit';
import type { AuthorityParty } from './parties';
import { renderCovered, voice } from './values';

/** Proof that an offer arrived, when, and with what content. */
export interface ReceiptDocumentData {
  readonly authority: AuthorityParty;
  readonly call: { readonly number: string; readonly title: string; readonly closesAt: Date | null };
  readonly applicant: { readonly name: string; readonly nip: string };
  readonly taskTitle: string;
  readonly requested: Grosze;
  readonly offerNumber: string;
  /** Arrival of the request at the server. */
  readonly receivedAt: Date;
  /** SHA-256 of the canonical content, 64 lower-case hexadecimal characters. */
  readonly checksum: string;
  /** Version of the form: „Dz.U. 2018 poz. 2057, zał. 1”. */
  readonly template: string;
  /** Name of the person who submitted it; empty where it is not to be shown. */
  readonly submittedBy: string;
}

/**
 * The receipt for a submitted offer (potwierdzenie złożenia oferty). The arrival time is the document's date too, so
 * the same receipt always has the same bytes.
 *
 * @throws RangeError when the checksum or an amount is malformed
 */
export function receiptPdf(data: ReceiptDocumentData, locale: Locale): Promise<Buffer> {
  const say = voice(locale);
  const { receipt, common } = say.words;
  const cover = {
    voice: say,
    title: `${receipt.name} ${data.offerNumber}`,
    subject: data.taskTitle,
    author: data.authority.name,
    createdAt: data.receivedAt,
    authority: data.authority.name,
    documentName: receipt.name,
    reference: data.offerNumber,
    checksum: data.checksum,
    draft: false,
  };
  return renderCovered(cover, (sheet) => {
    title(sheet, { kicker: receipt.kicker, title: receipt.name, lead: receipt.lead });
    if (common.translationNotice) note(sheet, common.translationNotice);
    figure(sheet, receipt.number, data.offerNumber);
    facts(sheet, [
      {
        label: receipt.facts.receivedAt,
        value: [{ strong: receipt.zone(formatExactTime(data.receivedAt, locale)) }],
      },
      ...(data.call.closesAt
        ? [{ label: receipt.facts.closesAt, value: say.moment(data.call.closesAt) }]
        : []),
      { label: receipt.facts.authority, value: data.authority.name },
      { label: receipt.facts.call, value: `${data.call.title}\n${data.call.number}` },
      { label: receipt.facts.applicant, value: `${data.applicant.name}\nNIP ${data.applicant.nip}` },
      { label: receipt.facts.task, value: data.taskTitle },
      { label: receipt.facts.amount, value: [{ strong: say.amount(data.requested) }] },
      ...(data.submittedBy === '' ? [] : [{ label: receipt.facts.submittedBy, value: data.submittedBy }]),
      { label: receipt.facts.template, value: data.template },
    ]);
    heading(sheet, receipt.checksum);
    groups(sheet, groupChecksum(data.checksum), 8);
    subheading(sheet, receipt.verify);
    points(
      sheet,
      receipt.steps.map((text, index) => ({ marker: `${index + 1}.`, text })),
    );
    paragraph(sheet, receipt.notice, STYLE.bodyMuted);
  });
}
