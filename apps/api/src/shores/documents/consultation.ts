import type {
  CouncilOpinionState,
  CouncilVerdict,
  RemarkAuthor,
  RemarkVerdict,
  RemarkWay,
} from '@nurt/domain/programmes';
import { facts, heading, note, paragraph, STYLE, table, title, type Sheet } from './kit';
import type { AuthorityParty } from './parties';
import { renderCovered, voice, written, type Voice } from './values';

/** A remark as the report shows it. */
export interface ReportedRemark {
  readonly number: number;
  readonly receivedOn: string;
  readonly author: RemarkAuthor;
  /** Null for a resident who does not want to be named. */
  readonly name: string | null;
  /** Whether the organisation's account vouches for it. */
  readonly verified: boolean;
  /** What it is about, in words. */
  readonly topic: string;
  readonly text: string;
  readonly answer: { readonly verdict: RemarkVerdict; readonly reasons: string } | null;
}

/** A consultation that has been held, or the draft of its report. */
export interface ConsultationDocumentData {
  readonly createdAt: Date;
  readonly authority: AuthorityParty;
  readonly programmeTitle: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly announcedEndsOn: string;
  readonly legalAct: string;
  readonly place: string;
  readonly ways: readonly RemarkWay[];
  readonly remarks: readonly ReportedRemark[];
  readonly hiddenCount: number;
  readonly council: {
    readonly state: CouncilOpinionState;
    readonly deliveredOn: string | null;
    readonly dueOn: string | null;
    readonly basis: string | null;
    readonly verdict: CouncilVerdict | null;
    readonly givenOn: string | null;
    readonly text: string;
  };
  /** Whether everybody may read it; until then it is a draft. */
  readonly published: boolean;
}

/**
 * The report of a consultation: who was asked about what, when and how, every remark with its answer, and the opinion
 * of the public benefit council (UDPP art. 5a ust. 1, 2a, 4 pkt 10).
 *
 * @throws RangeError when a date is malformed
 */
export function consultationPdf(data: ConsultationDocumentData, locale: 'pl' | 'en'): Promise<Buffer> {
  const say = voice(locale);
  const { consultation, common } = say.words;
  const cover = {
    voice: say,
    title: `${consultation.name}: ${data.programmeTitle}`,
    subject: consultation.subject,
    author: data.authority.name,
    createdAt: data.createdAt,
    authority: data.authority.name,
    documentName: consultation.name,
    reference: data.published ? say.range(data.startsOn, data.endsOn) : common.draft,
    checksum: null,
    draft: !data.published,
  };
  return renderCovered(cover, (sheet) => {
    title(sheet, {
      kicker: consultation.kicker,
      title: consultation.name,
      lead: consultation.lead,
    });
    if (common.translationNotice) note(sheet, common.translationNotice);
    if (!data.published) note(sheet, consultation.notPublished);
    drawCourse(sheet, say, data);
    drawRemarks(sheet, say, data);
    drawCouncil(sheet, say, data);
  });
}

function drawCourse(sheet: Sheet, say: Voice, data: ConsultationDocumentData): void {
  const { consultation } = say.words;
  const { remarks, announcedEndsOn, endsOn, hiddenCount } = data;
  const by = (author: RemarkAuthor): string =>
    String(remarks.filter((remark) => remark.author === author).length);
  heading(sheet, consultation.course);
  facts(sheet, [
    { label: consultation.subjectOf, value: [{ strong: say.text(data.programmeTitle) }] },
    { label: consultation.authority, value: `${data.authority.name}, ${data.authority.address}` },
    { label: consultation.period, value: say.range(data.startsOn, endsOn) },
    { label: consultation.legalAct, value: say.text(data.legalAct) },
    {
      label: consultation.ways,
      value: (['form', ...data.ways] as const).map((way) => consultation.wayOf[way]).join(', '),
    },
    { label: consultation.place, value: say.text(data.place) },
    { label: consultation.count, value: String(remarks.length) },
    { label: consultation.byOrganisations, value: by('organisation') },
    { label: consultation.byResidents, value: by('resident') },
  ]);
  if (announcedEndsOn !== endsOn) paragraph(sheet, consultation.prolonged(say.date(announcedEndsOn)));
  if (hiddenCount > 0) paragraph(sheet, consultation.hidden(hiddenCount), STYLE.bodyMuted);
}

function drawRemarks(sheet: Sheet, say: Voice, { remarks }: ConsultationDocumentData): void {
  const { consultation } = say.words;
  heading(sheet, consultation.remarks);
  if (remarks.length === 0) {
    paragraph(sheet, consultation.noRemarks);
    return;
  }
  const { number, author, remark, answer } = consultation.columns;
  table(
    sheet,
    [
      { heading: number, width: 30, align: 'right' },
      { heading: author, width: 104 },
      { heading: remark, width: { part: 1 } },
      { heading: answer, width: 158 },
    ],
    remarks.map((row) => ({
      cells: [
        String(row.number),
        [{ strong: authorOf(say, row) }, `\n${say.shortDate(row.receivedOn)}`],
        [{ strong: row.topic }, `\n${row.text}`],
        row.answer
          ? [
              { strong: consultation.verdictOf[row.answer.verdict] },
              row.answer.reasons === '' ? '' : `\n${row.answer.reasons}`,
            ]
          : consultation.unanswered,
      ],
    })),
  );
  const count = (verdict: RemarkVerdict): number =>
    remarks.filter((row) => row.answer?.verdict === verdict).length;
  paragraph(
    sheet,
    consultation.summary(count('accepted'), count('partly'), count('declined')),
    STYLE.bodyStrong,
  );
}

function authorOf(say: Voice, { author, name, verified }: ReportedRemark): string {
  const { resident, unverified } = say.words.consultation;
  if (name === null) return resident;
  return author === 'organisation' && !verified ? `${name} (${unverified})` : name;
}

function drawCouncil(sheet: Sheet, say: Voice, { council }: ConsultationDocumentData): void {
  const { consultation } = say.words;
  heading(sheet, consultation.council);
  paragraph(sheet, consultation.councilOf[council.state]);
  if (council.deliveredOn === null) return;
  facts(sheet, [
    { label: consultation.deliveredOn, value: say.date(council.deliveredOn) },
    { label: consultation.dueOn, value: say.date(council.dueOn) },
    { label: consultation.basis, value: say.text(council.basis ?? '') },
    ...(council.verdict
      ? [
          { label: consultation.opinion, value: consultation.opinionOf[council.verdict] },
          { label: consultation.givenOn, value: say.date(council.givenOn) },
        ]
      : []),
  ]);
  if (council.text !== '') written(sheet, say, council.text);
}
