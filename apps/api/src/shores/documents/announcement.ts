import { dateInWarsaw } from '@nurt/domain/calendar';
import type { CallTerms, CorrectionKind, Criterion, Publications, TermChange } from '@nurt/domain/calls';
import { ruleSet, type LegalBasis, type PublicationPlace } from '@nurt/domain/statute';
import { changeWords, corrections } from '@nurt/wording/calls';
import { conditionFacts, conditions, draftBudget, laterYearsSentence } from '@nurt/wording/announced-calls';
import { amountInWords, formatNumber, type Locale } from '@nurt/wording/format';
import {
  facts,
  heading,
  note,
  paragraph,
  points,
  signatureHeight,
  signatures,
  STYLE,
  subheading,
  table,
  title,
  type Sheet,
} from './kit';
import type { AuthorityParty } from './parties';
import { renderCovered, voice, written, type Voice } from './values';

/** A call for offers, as it is announced in three places. */
export interface AnnouncementDocumentData {
  readonly createdAt: Date;
  readonly authority: AuthorityParty;
  /** Empty while the call has no number. */
  readonly number: string;
  readonly legalBasis: LegalBasis;
  readonly programmeTitle: string;
  readonly lineName: string;
  readonly terms: CallTerms;
  /** Where and how offers are filed, in the language of the document. */
  readonly filing: string;
  /** Null while it is not announced: the document is then a draft. */
  readonly publications: Partial<Publications> | null;
  /** All the places in which it must appear. */
  readonly requiredPlaces: readonly PublicationPlace[];
  /** Announced on the draft of the budget, with that condition. */
  readonly onDraftBudget: boolean;
  /** Published changes, oldest first; the terms are those after them. */
  readonly corrections: readonly AnnouncedCorrection[];
}

/** One published change of the announcement. */
export interface AnnouncedCorrection {
  readonly number: number;
  readonly kind: CorrectionKind;
  readonly reason: string;
  readonly publishedAt: Date;
  readonly changes: readonly TermChange[];
}

/**
 * The announcement of a call (ogłoszenie) with the seven items of UDPP art. 13(2) in their order; on another act
 * without their numbers, and with the places of publication that the act asks for.
 *
 * @throws RangeError when an amount or a date is malformed
 */
export function announcementPdf(data: AnnouncementDocumentData, locale: Locale): Promise<Buffer> {
  const say = voice(locale);
  const { announcement, common } = say.words;
  const cover = {
    voice: say,
    title: `${announcement.name}: ${data.terms.title}`,
    subject: announcement.subject,
    author: data.authority.name,
    createdAt: data.createdAt,
    authority: data.authority.name,
    documentName: announcement.name,
    reference:
      data.publications === null ? [data.number, common.draft].filter(Boolean).join(' · ') : data.number,
    checksum: null,
    draft: data.publications === null,
  };
  return renderCovered(cover, (sheet) => {
    title(sheet, {
      kicker: announcement.kicker,
      title: say.text(data.terms.title),
      lead: announcement.lead(data.authority.executive, announcement.bases[data.legalBasis]),
    });
    if (common.translationNotice) note(sheet, common.translationNotice);
    if (data.publications === null) note(sheet, announcement.notPublished);
    if (data.onDraftBudget) note(sheet, draftBudget[say.locale].text);
    drawGlance(sheet, say, data);
    const rules = ruleSet(data.legalBasis, dateInWarsaw(data.createdAt));
    const sevenItems = rules.announcementItems.length > 0;
    const [task, pool, granting, term, filing, choice, sameKind] = headings(announcement.items, sevenItems);
    section(sheet, task, () => written(sheet, say, data.terms.task));
    section(sheet, pool, () => drawPool(sheet, say, data.terms));
    section(sheet, granting, () => drawRules(sheet, say, data.terms));
    section(sheet, term, () => {
      facts(sheet, [{ label: announcement.term, value: say.range(data.terms.taskFrom, data.terms.taskTo) }]);
      written(sheet, say, data.terms.taskConditions);
    });
    section(sheet, filing, () => drawFiling(sheet, say, data, sevenItems));
    section(sheet, choice, () => drawChoice(sheet, say, data.terms));
    if (sevenItems || data.terms.sameKindTasks.length > 0)
      section(sheet, sameKind, () => drawSameKind(sheet, say, data.terms));
    drawCorrections(sheet, say, data.corrections);
    const place = { role: data.authority.executive, names: [], caption: common.signatureCaption };
    if (data.publications) drawPublications(sheet, say, data.publications, data.requiredPlaces);
    if (data.publications && data.legalBasis === 'udpp') {
      sheet.keepWithNext(signatureHeight(sheet, [place]));
      paragraph(sheet, announcement.publicationsNotice, STYLE.bodyMuted);
    }
    signatures(sheet, [place]);
  });
}

/** UDPP numbers the items of an announcement; an announcement on another act has them as headings alone. */
function headings(items: readonly string[], numbered: boolean): readonly string[] {
  return numbered ? items : items.map((item) => item.replace(/^\d+\.\s*/, ''));
}

function section(sheet: Sheet, text: string | undefined, draw: () => void): void {
  if (text !== undefined) heading(sheet, text);
  draw();
}

function drawGlance(
  sheet: Sheet,
  say: Voice,
  { number, programmeTitle, lineName, legalBasis, terms }: AnnouncementDocumentData,
): void {
  const { announcement } = say.words;
  facts(sheet, [
    ...(number === '' ? [] : [{ label: announcement.number, value: number }]),
    { label: announcement.programme, value: programmeTitle },
    { label: announcement.line, value: lineName },
    // Support and entrustment are words of UDPP.
    ...(legalBasis === 'udpp' ? [{ label: announcement.kind, value: announcement.kinds[terms.kind] }] : []),
    { label: announcement.pool, value: [{ strong: say.amount(terms.poolGrosze) }] },
    { label: announcement.closes, value: [{ strong: say.moment(terms.closesAt) }] },
    { label: announcement.term, value: say.range(terms.taskFrom, terms.taskTo) },
  ]);
}

function drawPool(sheet: Sheet, say: Voice, terms: CallTerms): void {
  const { poolGrosze } = terms;
  if (poolGrosze === null) written(sheet, say, '');
  else {
    const words = amountInWords(poolGrosze, say.locale);
    paragraph(sheet, say.words.announcement.poolSentence(say.amount(poolGrosze), words));
    const later = laterYearsSentence(terms, say.locale);
    if (later !== null) paragraph(sheet, later);
  }
}

function drawRules(sheet: Sheet, say: Voice, terms: CallTerms): void {
  const { announcement } = say.words;
  written(sheet, say, terms.grantingRules);
  const limit = <T>(value: T | null, format: (value: T) => string): string =>
    value === null ? announcement.noLimit : format(value);
  subheading(sheet, announcement.limits);
  facts(
    sheet,
    [
      { label: announcement.maximumGrant, value: limit(terms.maximumGrantGrosze, say.amount) },
      { label: announcement.maximumShare, value: limit(terms.maximumGrantShare, say.percent) },
      {
        label: announcement.maximumAdministrative,
        value: limit(terms.maximumAdministrativeShare, say.percent),
      },
      { label: announcement.perOrganisation, value: formatNumber(terms.offersPerOrganisation, say.locale) },
      ...conditionFacts(terms, say.locale),
    ],
    250,
  );
}

function drawFiling(
  sheet: Sheet,
  say: Voice,
  { terms, filing }: AnnouncementDocumentData,
  statutoryForm: boolean,
): void {
  const { announcement } = say.words;
  paragraph(sheet, announcement.deadlineSentence(say.moment(terms.closesAt)));
  const { required, optional } = announcement.resultsTableValues;
  facts(sheet, [
    { label: announcement.place, value: say.text(filing) },
    ...(statutoryForm
      ? [{ label: announcement.resultsTable, value: terms.resultsTableRequired ? required : optional }]
      : []),
  ]);
}

function drawChoice(sheet: Sheet, say: Voice, terms: CallTerms): void {
  const { announcement, common } = say.words;
  written(sheet, say, terms.selectionProcedure);
  if (terms.checklist.length > 0) {
    subheading(sheet, announcement.formal);
    paragraph(sheet, announcement.formalLead);
    points(
      sheet,
      terms.checklist.map(({ text }, index) => ({ marker: `${index + 1})`, text })),
    );
  }
  if (terms.criteria.length > 0) {
    subheading(sheet, announcement.criteria);
    const { criterion, weight, points: maximum } = announcement.criteriaColumns;
    const whole = terms.criteria.reduce((sum, item) => sum + (item.bonus ? 0 : item.maximumPoints), 0);
    table(
      sheet,
      [
        { heading: common.ordinal, width: 28 },
        { heading: criterion, width: { part: 1 } },
        { heading: weight, width: 66, align: 'right' },
        { heading: maximum, width: 72, align: 'right' },
      ],
      [
        ...terms.criteria.map((item, index) => ({
          cells: [
            `${index + 1}`,
            [{ strong: item.name }, ...criterionNotes(item, say.locale).map((text) => `\n${text}`)],
            item.bonus ? `+${say.percent(item.weight)}` : say.percent(item.weight),
            formatNumber(item.maximumPoints, say.locale),
          ],
        })),
        {
          kind: 'total' as const,
          cells: ['', announcement.criteriaTotal, '', formatNumber(whole, say.locale)],
        },
      ],
    );
    paragraph(sheet, announcement.threshold(say.percent(terms.threshold)));
    if (terms.criteria.some(({ bonus }) => bonus)) paragraph(sheet, conditions[say.locale].bonusNote);
  }
  paragraph(sheet, announcement.decision(say.date(terms.decisionBy)), STYLE.bodyStrong);
}

/** What stands under the name of a criterion: guidance, that it is a bonus, what its points mean. */
function criterionNotes({ guidance, bonus, scale }: Criterion, locale: Locale): string[] {
  const { bonus: bonusWord } = conditions[locale];
  return [
    guidance,
    bonus ? bonusWord : '',
    ...scale.map(({ points: of, label }) => `${formatNumber(of, locale)}: ${label}`),
  ].filter((text) => text !== '');
}

function drawSameKind(sheet: Sheet, say: Voice, { sameKindTasks }: CallTerms): void {
  const { announcement } = say.words;
  if (sameKindTasks.length === 0) {
    paragraph(sheet, announcement.sameKindNone);
    return;
  }
  const { year, task, grants, cost } = announcement.sameKindColumns;
  table(
    sheet,
    [
      { heading: year, width: 40 },
      { heading: task, width: { part: 1 } },
      { heading: grants, width: 86, align: 'right' },
      { heading: cost, width: 96, align: 'right' },
    ],
    sameKindTasks.map((row) => ({
      cells: [
        `${row.year}`,
        row.description,
        say.figures(row.grantsGrosze),
        say.figures(row.totalCostGrosze),
      ],
    })),
  );
}

function drawCorrections(sheet: Sheet, say: Voice, made: readonly AnnouncedCorrection[]): void {
  if (made.length === 0) return;
  const t = corrections[say.locale];
  heading(sheet, t.title);
  for (const { number, kind, reason, publishedAt, changes } of made) {
    subheading(sheet, t.one[kind](number, say.moment(publishedAt.toISOString())));
    paragraph(sheet, t.reason(reason));
    table(
      sheet,
      [
        { heading: t.field, width: 110 },
        { heading: t.before, width: { part: 1 } },
        { heading: t.after, width: { part: 1 } },
      ],
      changes.map((change) => {
        const { field, before, after } = changeWords(change, say.locale);
        return { cells: [field, before, after] };
      }),
    );
  }
}

function drawPublications(
  sheet: Sheet,
  say: Voice,
  publications: Partial<Publications>,
  places: readonly PublicationPlace[],
): void {
  const { announcement } = say.words;
  heading(sheet, announcement.publications);
  const { place, date } = announcement.publicationColumns;
  table(
    sheet,
    [
      { heading: place, width: { part: 1 } },
      { heading: date, width: 150 },
    ],
    places.map((key) => {
      const day = publications[key];
      return { cells: [announcement.places[key], day === undefined ? announcement.notYet : say.date(day)] };
    }),
  );
}
