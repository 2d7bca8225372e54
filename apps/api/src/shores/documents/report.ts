import type { LocalDate } from '@nurt/domain/calendar';
import { sumGrosze, ZERO } from '@nurt/domain/money';
import { splitTable, type OfferContent } from '@nurt/domain/offers';
import { comparedParts, type ReportContent } from '@nurt/domain/settlement';
import type { LegalBasis } from '@nurt/domain/statute';
import { formatExactTime, type Locale } from '@nurt/wording/format';
import { volunteersSentence } from '@nurt/wording/settlement';
import { costNumbers, costRows, itemTotal, totalOf, yearSpan, yearsOf } from './cost-tree';
import {
  facts,
  heading,
  note,
  paragraph,
  points,
  signatureHeight,
  signatures,
  subheading,
  table,
  title,
  type Sheet,
} from './kit';
import { drawSplit } from './offer-joint';
import type { AuthorityParty } from './parties';
import { drawSources } from './report-sources';
import { renderCovered, voice, written, type Voice } from './values';

/** A report beside the offer that the agreement was made on. */
export interface ReportDocumentData {
  /** For a submitted report the moment of its arrival, so that its bytes never change. */
  readonly createdAt: Date;
  readonly authority: AuthorityParty;
  readonly legalBasis: LegalBasis;
  readonly kind: 'final' | 'interim';
  readonly period: { readonly from: LocalDate; readonly to: LocalDate };
  readonly agreement: { readonly number: string; readonly concludedOn: LocalDate | null };
  readonly grantee: string;
  /** The planned side: costs and sources as in the agreement. */
  readonly offer: OfferContent;
  readonly content: ReportContent;
  /** Null for a draft; the checksum is a SHA-256 in 64 lower-case hexadecimal characters. */
  readonly submission: { readonly receivedAt: Date; readonly checksum: string } | null;
}

/**
 * The report on the statutory form (Dz.U. 2018 poz. 2057, Annex 5): parts I to III, the planned beside the actual by
 * cost and by source, the accounting documents, the statements.
 *
 * @throws RangeError when the checksum, an amount or a date is malformed
 */
export function reportPdf(data: ReportDocumentData, locale: Locale): Promise<Buffer> {
  const say = voice(locale);
  const { report, common } = say.words;
  const { submission, content } = data;
  const cover = {
    voice: say,
    title: `${report.title}: ${say.text(data.offer.title)}`,
    subject: `${report.agreementNumber}: ${data.agreement.number}`,
    author: data.grantee,
    createdAt: data.createdAt,
    authority: data.authority.name,
    documentName: report.name,
    reference: submission ? data.agreement.number : `${data.agreement.number} · ${common.draft}`,
    checksum: submission?.checksum ?? null,
    draft: submission === null,
  };
  return renderCovered(cover, (sheet) => {
    title(sheet, { kicker: data.grantee, title: report.title, lead: report.bases[data.legalBasis] });
    if (common.translationNotice) note(sheet, common.translationNotice);
    if (submission === null) note(sheet, report.draftNotice);
    drawHead(sheet, say, data);
    heading(sheet, report.partOne);
    subheading(sheet, report.results);
    written(sheet, say, content.results);
    subheading(sheet, report.activities);
    written(sheet, say, content.activities);
    const volunteers = volunteersSentence(content.volunteers, say.locale);
    if (volunteers !== null) paragraph(sheet, volunteers);
    heading(sheet, report.partTwo);
    drawCosts(sheet, say, data);
    if (data.offer.joint !== undefined) {
      drawParts(sheet, say, data);
    }
    drawSources(sheet, say, data.offer.sources, content.sources);
    drawRecipients(sheet, say, content);
    heading(sheet, report.partThree);
    written(sheet, say, content.additionalInformation);
    const place = { role: data.grantee, names: [], caption: report.signature };
    drawStatements(sheet, say, content, signatureHeight(sheet, [place]));
    signatures(sheet, [place]);
    drawDocuments(sheet, say, data);
  });
}

function drawHead(sheet: Sheet, say: Voice, data: ReportDocumentData): void {
  const { report } = say.words;
  facts(sheet, [
    { label: report.kind, value: report.kinds[data.kind] },
    { label: report.period, value: say.range(data.period.from, data.period.to) },
    { label: report.taskTitle, value: say.text(data.offer.title) },
    { label: report.grantee, value: data.grantee },
    { label: report.agreementDate, value: say.date(data.agreement.concludedOn) },
    { label: report.agreementNumber, value: data.agreement.number },
    ...(data.submission
      ? [{ label: report.submittedAt, value: formatExactTime(data.submission.receivedAt, say.locale) }]
      : []),
  ]);
}

function drawCosts(sheet: Sheet, say: Voice, { offer, content, period }: ReportDocumentData): void {
  const { report, common } = say.words;
  const actual = new Map(content.costs.map(({ costId, actualGrosze }) => [costId, actualGrosze]));
  subheading(sheet, report.costs(yearSpan(yearsOf(offer.costs, [period.from, period.to]))));
  table(
    sheet,
    [
      { heading: common.ordinal, width: 38 },
      { heading: report.costColumns.kind, width: { part: 1 } },
      { heading: report.costColumns.planned, width: 104, align: 'right' },
      { heading: report.costColumns.actual, width: 104, align: 'right' },
    ],
    costRows(offer, common, {
      item: (item) => [say.figures(itemTotal(item)), say.figures(actual.get(item.id) ?? null)],
      sum: (items) => [
        say.figures(totalOf(items)),
        say.figures(sumGrosze(items.map(({ id }) => actual.get(id) ?? ZERO))),
      ],
    }),
  );
}

/** The split of the costs by the agreement and, where the grantees tell it, beside what each of them spent. */
function drawParts(sheet: Sheet, say: Voice, { offer, content }: ReportDocumentData): void {
  const { report, offer: words } = say.words;
  const { rows, total, told } = comparedParts(offer, content);
  subheading(sheet, told ? report.divisionTold : report.division);
  if (!told) {
    drawSplit(sheet, say, splitTable(offer));
    return;
  }
  table(
    sheet,
    [
      { heading: words.divisionColumns.applicant, width: { part: 1 } },
      { heading: report.costColumns.planned, width: 104, align: 'right' },
      { heading: report.costColumns.actual, width: 104, align: 'right' },
    ],
    [
      ...rows.map(({ name, plannedGrosze, actualGrosze }) => ({
        cells: [name, say.figures(plannedGrosze), say.figures(actualGrosze)],
      })),
      {
        kind: 'total' as const,
        cells: [words.divisionColumns.sum, say.figures(total.plannedGrosze), say.figures(total.actualGrosze)],
      },
    ],
  );
}

function drawRecipients(sheet: Sheet, say: Voice, { sources }: ReportContent): void {
  const { report } = say.words;
  const taken = sources.recipientsGrosze;
  subheading(sheet, report.recipients);
  paragraph(
    sheet,
    taken === null || taken === 0 ? report.recipientsNone : report.recipientsSum(say.amount(taken)),
  );
}

/** The register of accounting documents: no part of the form, so it follows the signature, on pages of its own. */
function drawDocuments(sheet: Sheet, say: Voice, { offer, content }: ReportDocumentData): void {
  const { report, common } = say.words;
  const { documents } = content;
  if (documents.length === 0) return;
  const numbers = costNumbers(offer);
  const column = report.documentColumns;
  sheet.turnTo('landscape');
  heading(sheet, report.documents);
  table(
    sheet,
    [
      { heading: common.ordinal, width: 28 },
      { heading: column.number, width: 104 },
      { heading: column.issuer, width: { part: 3 } },
      { heading: column.description, width: { part: 4 } },
      { heading: column.cost, width: 52 },
      { heading: column.issuedOn, width: 62 },
      { heading: column.paidOn, width: 58 },
      { heading: column.amount, width: 72, align: 'right' },
      { heading: column.fromGrant, width: 72, align: 'right' },
    ],
    [
      ...documents.map((item, index) => ({
        cells: [
          `${index + 1}`,
          say.text(item.number),
          say.text(item.issuer),
          say.text(item.description),
          numbers.get(item.costId) ?? common.missing,
          say.shortDate(item.issuedOn),
          say.shortDate(item.paidOn),
          say.figures(item.amountGrosze),
          say.figures(item.fromGrantGrosze),
        ],
      })),
      {
        kind: 'total' as const,
        cells: [
          '',
          report.documentsSum,
          ...[null, null, null, null, null],
          say.figures(sumGrosze(documents.map(({ amountGrosze }) => amountGrosze ?? ZERO))),
          say.figures(sumGrosze(documents.map(({ fromGrantGrosze }) => fromGrantGrosze ?? ZERO))),
        ],
      },
    ],
  );
}

function drawStatements(sheet: Sheet, say: Voice, { statements }: ReportContent, below: number): void {
  const { report } = say.words;
  heading(sheet, report.statements);
  paragraph(sheet, report.statementsLead);
  const all = [
    { text: report.declare.legalStatusUnchanged, made: statements.legalStatusUnchanged },
    { text: report.declare.truthful, made: statements.truthful },
  ];
  points(
    sheet,
    all.map(({ text, made }, index) => ({
      marker: `${index + 1})`,
      text: made ? text : [text, ' ', { strong: `[${report.unconfirmed}]` }],
    })),
    { keepWithNext: below },
  );
}
