import type { BasisPoints, Grosze, Quantity } from '@nurt/domain/money';
import { documentWording, type DocumentWording } from '@nurt/wording/documents';
import {
  formatAmount,
  formatAmountFigures,
  formatDate,
  formatDateTime,
  formatPercent,
  formatQuantity,
  formatShare,
  formatShortDate,
  LANGUAGE_TAG,
  type Locale,
} from '@nurt/wording/format';
import { groupChecksum } from './checksum';
import { codeBlock, paragraph, render, STYLE, type Sheet } from './kit';

/** The texts of a document and its values as they are said in one language. A value that is missing is a dash. */
export interface Voice {
  readonly locale: Locale;
  readonly words: DocumentWording;
  amount(value: Grosze | null): string;
  /** Without currency, for columns. */
  figures(value: Grosze | null): string;
  quantity(value: Quantity | null): string;
  /** Always with two decimals. */
  share(value: BasisPoints | null): string;
  /** Without idle decimals: „20 %”. */
  percent(value: BasisPoints | null): string;
  date(value: string | null): string;
  shortDate(value: string | null): string;
  moment(value: Date | string | null): string;
  /** „od … do …” */
  range(from: string | null, to: string | null): string;
  text(value: string): string;
}

/** The voice of one language. Errors of the formatters (a date that does not exist) pass through. */
export function voice(locale: Locale): Voice {
  const words = documentWording[locale];
  const say =
    <T>(format: (value: T, locale: Locale) => string) =>
    (value: T | null): string =>
      value === null ? words.common.missing : format(value, locale);
  const date = say(formatDate);
  return {
    locale,
    words,
    amount: say<Grosze>(formatAmount),
    figures: say<Grosze>(formatAmountFigures),
    quantity: say<Quantity>(formatQuantity),
    share: say<BasisPoints>(formatShare),
    percent: say<BasisPoints>(formatPercent),
    date,
    shortDate: say(formatShortDate),
    moment: say(formatDateTime),
    range: (from, to) => words.common.range(date(from), date(to)),
    text: (value) => (value.trim() === '' ? words.common.missing : value.trim()),
  };
}

/** What every document says of itself beside its content. */
export interface Cover {
  readonly voice: Voice;
  /** The whole title, for the metadata. */
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly createdAt: Date;
  readonly authority: string;
  readonly documentName: string;
  readonly reference: string;
  /** SHA-256 in hexadecimal, or null while there is nothing to vouch for. */
  readonly checksum: string | null;
  readonly draft: boolean;
}

/** Renders a document with the frame of its cover. */
export function renderCovered(cover: Cover, draw: (sheet: Sheet) => void): Promise<Buffer> {
  const { common } = cover.voice.words;
  return render(
    {
      language: LANGUAGE_TAG[cover.voice.locale],
      title: cover.title,
      subject: cover.subject,
      author: cover.author,
      createdAt: cover.createdAt,
    },
    {
      authority: cover.authority,
      documentName: cover.documentName,
      reference: cover.reference,
      page: common.page,
      checksum: cover.checksum === null ? null : common.checksum(groupChecksum(cover.checksum).join(' ')),
      watermark: cover.draft ? common.draft : null,
    },
    draw,
  );
}

/** The code that leads to the page where the document is verified, and what can be done there. */
export function verification(sheet: Sheet, { words }: Voice, address: string, text: readonly string[]): void {
  const { host } = new URL(address);
  const { title, alt, scan } = words.common.verification;
  codeBlock(sheet, { content: address, alt, title, text: [scan(`${host}/verify`), ...text] });
}

/** A text as its author wrote it; where there is none, a muted remark says so. */
export function written(sheet: Sheet, { words }: Voice, text: string): void {
  if (text.trim() === '') paragraph(sheet, words.common.notWritten, STYLE.bodyMuted);
  else for (const part of text.trim().split(/\n\s*\n/)) paragraph(sheet, part);
}
