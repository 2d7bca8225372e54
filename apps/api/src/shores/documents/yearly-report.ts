import {
  REPORT_PARTS,
  YEARLY_FIGURES,
  type ReportedLine,
  type YearlyFigure,
  type YearlyReport,
} from '@nurt/domain/programmes';
import { formatAmountFigures, formatNumber } from '@nurt/wording/format';
import { formatFigure, yearlyFigureNames } from '@nurt/wording/programmes';
import type { Locale } from '@nurt/wording/format';
import { facts, heading, note, paragraph, STYLE, table, title, type Row, type Sheet } from './kit';
import { renderCovered, voice, type Voice } from './values';

/** A yearly report as it was sent to the council. */
export interface YearlyReportDocumentData {
  readonly report: YearlyReport;
  readonly sentAt: Date;
  /** SHA-256 of the canonical content, 64 lower-case hexadecimal characters. */
  readonly checksum: string;
}

/** As many lines beside each other as upright A4 takes with whole amounts. */
const LINES_PER_TABLE = 5;

/**
 * The report on a programme (sprawozdanie, UDPP art. 5a ust. 3): its figures beside those of the previous year, then by
 * budget line. The day of sending is the document's date, so the same report always has the same bytes.
 *
 * @throws RangeError when the checksum, a date or an amount is malformed
 */
export function yearlyReportPdf(data: YearlyReportDocumentData, locale: Locale): Promise<Buffer> {
  const say = voice(locale);
  const { yearlyReport: words, common } = say.words;
  const { report, sentAt, checksum } = data;
  const cover = {
    voice: say,
    title: words.title(report.year),
    subject: report.title,
    author: report.authority,
    createdAt: sentAt,
    authority: report.authority,
    documentName: words.name,
    reference: String(report.year),
    checksum,
    draft: false,
  };
  return renderCovered(cover, (sheet) => {
    title(sheet, { kicker: words.kicker, title: words.title(report.year), lead: words.lead });
    if (common.translationNotice) note(sheet, common.translationNotice);
    facts(sheet, [
      { label: words.facts.authority, value: report.authority },
      { label: words.facts.programme, value: report.title },
      {
        label: words.facts.resolution,
        value: words.resolution(report.resolutionNumber, say.date(report.resolutionDate)),
      },
      { label: words.facts.asOf, value: say.date(report.asOf) },
      { label: words.facts.sentAt, value: say.moment(sentAt) },
    ]);
    for (const part of REPORT_PARTS) {
      heading(sheet, yearlyFigureNames[locale].parts[part]);
      drawPart(
        sheet,
        say,
        report,
        report.figures.filter(({ key }) => YEARLY_FIGURES[key].part === part),
      );
    }
    heading(sheet, words.byLine);
    paragraph(sheet, words.byLineNote, STYLE.bodyMuted);
    facts(
      sheet,
      report.lines.map(({ code, name }) => ({ label: code, value: name })),
      60,
    );
    for (let first = 0; first < report.lines.length; first += LINES_PER_TABLE) {
      drawLines(sheet, say, report, report.lines.slice(first, first + LINES_PER_TABLE));
    }
    paragraph(sheet, words.verify, STYLE.bodyMuted);
  });
}

/** The figures of one part: this year, and the year before where there was a programme. */
function drawPart(
  sheet: Sheet,
  { locale, words }: Voice,
  { year, previousYear }: YearlyReport,
  figures: readonly YearlyFigure[],
): void {
  const { yearlyReport } = words;
  const compared = previousYear !== null;
  table(
    sheet,
    [
      { heading: yearlyReport.figure, width: { part: 1 } },
      { heading: yearlyReport.year(year), width: 105, align: 'right' },
      ...(compared
        ? [{ heading: yearlyReport.year(previousYear), width: 105, align: 'right' as const }]
        : []),
    ],
    figures.map(({ key, unit, value, previous }): Row => ({
      cells: [
        yearlyFigureNames[locale].figures[key],
        formatFigure(unit, value, locale),
        ...(compared
          ? [previous === null ? words.common.missing : formatFigure(unit, previous, locale)]
          : []),
      ],
    })),
  );
}

/** All figures of some lines, a column for each. */
function drawLines(
  sheet: Sheet,
  { locale, words }: Voice,
  { figures }: YearlyReport,
  lines: readonly ReportedLine[],
): void {
  table(
    sheet,
    [
      { heading: words.yearlyReport.figure, width: { part: 1 } },
      ...lines.map(({ code }) => ({ heading: code, width: 66, align: 'right' as const })),
    ],
    figures.map(({ key, unit, byLine }): Row => ({
      cells: [
        yearlyFigureNames[locale].figures[key],
        ...lines.map(({ id }) => {
          const value = byLine.find(({ lineId }) => lineId === id)?.value ?? 0;
          return unit === 'grosze' ? formatAmountFigures(value, locale) : formatNumber(value, locale);
        }),
      ],
    })),
  );
}
