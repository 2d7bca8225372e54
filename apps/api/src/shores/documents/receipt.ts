import type { Grosze } from '@nurt/domain/money';
import { formatExactTime, type Locale } from '@nurt/wording/format';
import { groupChecksum } from './checksum';
import { facts, figure, groups, heading, note, paragraph, STYLE, title, type Sheet } from './kit';
import type { AuthorityParty } from './parties';
import { renderCovered, verification, voice, type Voice } from './values';

/** Proof that an offer arrived, when, and with what content. */
export interface ReceiptDocumentData {
  readonly authority: AuthorityParty;
  /** Null for a small grant, which answers no call. */
  readonly call: { readonly number: string; readonly title: string; readonly closesAt: Date } | null;
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
  /** Who confirmed it together, each with the time; left out where one person did by submitting. */
  readonly confirmedBy?: readonly string[];
  /** Address that the code leads to. */
  readonly verifyAt: string;
  /** The installation's signature (Ed25519, base64) under the key with that fingerprint; null where nothing was signed. */
  readonly signature: { readonly fingerprint: string; readonly signature: string } | null;
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
      ...(data.call ? [{ label: receipt.facts.closesAt, value: say.moment(data.call.closesAt) }] : []),
      { label: receipt.facts.authority, value: data.authority.name },
      data.call
        ? { label: receipt.facts.call, value: `${data.call.title}\n${data.call.number}` }
        : { label: receipt.facts.mode, value: receipt.smallGrant },
      { label: receipt.facts.applicant, value: `${data.applicant.name}\nNIP ${data.applicant.nip}` },
      { label: receipt.facts.task, value: data.taskTitle },
      { label: receipt.facts.amount, value: [{ strong: say.amount(data.requested) }] },
      ...(data.submittedBy === '' ? [] : [{ label: receipt.facts.submittedBy, value: data.submittedBy }]),
      ...(data.confirmedBy?.length
        ? [{ label: receipt.facts.confirmedBy, value: data.confirmedBy.join('\n') }]
        : []),
      { label: receipt.facts.template, value: data.template },
    ]);
    heading(sheet, receipt.checksum);
    groups(sheet, groupChecksum(data.checksum), 8);
    if (data.signature) drawSignature(sheet, say, data.signature);
    verification(sheet, say, data.verifyAt, receipt.verifyText);
    paragraph(sheet, receipt.notice(data.signature !== null), STYLE.small);
  });
}

function drawSignature(sheet: Sheet, say: Voice, { fingerprint, signature }: NonNullable<Signed>): void {
  const { receipt } = say.words;
  facts(sheet, [
    { label: receipt.signatureFacts.key, value: inTwo(groupChecksum(fingerprint)) },
    { label: receipt.signatureFacts.signature, value: inTwo(signature.match(/.{1,11}/g) ?? [], '') },
  ]);
}

/** On two lines of the same length: a line holds neither of them. */
function inTwo(groups: readonly string[], between = ' '): string {
  const half = Math.ceil(groups.length / 2);
  return `${groups.slice(0, half).join(between)}\n${groups.slice(half).join(between)}`;
}

type Signed = ReceiptDocumentData['signature'];
