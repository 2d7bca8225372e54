import {
  declarationsOf,
  formOf,
  OFFER_FORMS,
  scheduleByYear,
  type Declarations,
  type FormPart,
  type OfferContent,
  type OfferForm,
  type YearSchedule,
} from '@nurt/domain/offers';
import type { DatedForms, LegalBasis } from '@nurt/domain/statute';
import { formatExactTime, type Locale } from '@nurt/wording/format';
import { FORM_LABELS, type FormLabels } from '@nurt/wording/offers';
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
import { drawAttachments } from './offer-attachments';
import { drawJointWork, drawPartners } from './offer-joint';
import { drawCalculation } from './offer-costs';
import { clubDeclarations, drawClub, drawPurposes, type Declared } from './offer-sport';
import type { AuthorityParty, OrganisationParty } from './parties';
import { renderCovered, verification, voice, written, type Voice } from './values';

/** An offer with everything that its form prints around its content. */
export interface OfferDocumentData {
  /** For a submitted offer the moment of its arrival, so that its bytes never change. */
  readonly createdAt: Date;
  readonly authority: AuthorityParty;
  readonly legalBasis: LegalBasis;
  readonly call: {
    readonly number: string;
    readonly title: string;
    /** Part I.2: the kind of task as announced. */
    readonly task: string;
    readonly resultsTableRequired: boolean;
  };
  readonly applicant: OrganisationParty;
  readonly content: OfferContent;
  /** Null for a draft; else its number, arrival and the SHA-256 of its content (64 lower-case hex characters). */
  readonly submission: {
    readonly number: string;
    readonly receivedAt: Date;
    readonly checksum: string;
    /** Who confirmed it together, each with the time; left out where one person did by submitting. */
    readonly confirmedBy?: readonly string[];
    /** Address that the code on the first page leads to. */
    /** Null for a revised offer, which has no receipt of its own. */
    readonly verifyAt: string | null;
  } | null;
}

/** The forms on which offers were ever written, with the labels of each version. */
export interface FormEdition {
  readonly forms: DatedForms<OfferForm>;
  readonly labels: Readonly<Record<string, FormLabels>>;
}
const EDITION: FormEdition = { forms: OFFER_FORMS, labels: FORM_LABELS };

/**
 * The offer on the statutory form (Dz.U. 2018 poz. 2057, Annex 1), parts I to VII in their order and numbering, or on
 * the form of the authority's own on which it was written, with the parts of that form and no numbers; always in the
 * version of the form on which it was written, whatever has become of the form since. A draft says so across every page;
 * a submitted offer carries its number and checksum on every page.
 *
 * @throws RangeError when the checksum, an amount or a date is malformed, and for a version of a form that never was
 */
export function offerPdf(data: OfferDocumentData, locale: Locale, edition = EDITION): Promise<Buffer> {
  const { submission, content } = data;
  const form = formOf(content, edition.forms);
  const say = onForm(voice(locale), form, edition);
  const { offer, common } = say.words;
  const cover = {
    voice: say,
    title: `${offer.name}${submission ? ` ${submission.number}` : ''}: ${say.text(content.title)}`,
    subject: offer.title,
    author: data.applicant.name,
    createdAt: data.createdAt,
    authority: data.authority.name,
    documentName: offer.name,
    reference: submission?.number ?? common.draft,
    checksum: submission?.checksum ?? null,
    draft: submission === null,
  };
  return renderCovered(cover, (sheet) => {
    title(sheet, { kicker: data.call.title, title: offer.title, lead: offer.bases[data.legalBasis] });
    if (common.translationNotice) note(sheet, common.translationNotice);
    drawSubmission(sheet, say, data);
    for (const part of form.parts) DRAW[part](sheet, say, data, edition);
    drawAttachments(sheet, say, content);
  });
}

type Draw = (sheet: Sheet, say: Voice, data: OfferDocumentData, edition: FormEdition) => void;

/** How each part is drawn; the form of the offer says which, and in what order. */
const DRAW: Readonly<Record<FormPart, Draw>> = {
  basics: drawBasics,
  applicants: drawApplicant,
  club: (sheet, say, { content: { sport } }) => sport && drawClub(sheet, say, sport),
  task: drawTask,
  capacity: (sheet, say, { content }) => drawCapacity(sheet, say, content),
  calculation: (sheet, say, { content }) => drawCalculation(sheet, say, content),
  purposes: (sheet, say, { content: { sport } }) => sport && drawPurposes(sheet, say, sport),
  other: (sheet, say, { content }) => drawOther(sheet, say, content),
  declarations: drawSigned,
};

/** The same voice with the labels of the form on which the offer is written. */
function onForm(say: Voice, { template }: OfferForm, { labels }: FormEdition): Voice {
  const own = labels[template];
  if (own === undefined) throw new RangeError(`The form ${template} has no labels`);
  return { ...say, words: { ...say.words, offer: own[say.locale] } };
}

function drawCapacity(sheet: Sheet, say: Voice, content: OfferContent): void {
  const { offer } = say.words;
  heading(sheet, offer.characteristics);
  subheading(sheet, offer.experience);
  written(sheet, say, content.experience);
  subheading(sheet, offer.resources);
  written(sheet, say, content.resources);
}

function drawSubmission(sheet: Sheet, say: Voice, { submission, call, content }: OfferDocumentData): void {
  const { offer } = say.words;
  if (submission === null) note(sheet, offer.draftNotice);
  facts(sheet, [
    ...(submission
      ? [
          { label: offer.number, value: [{ strong: submission.number }] },
          { label: offer.submittedAt, value: formatExactTime(submission.receivedAt, say.locale) },
          ...(submission.confirmedBy?.length
            ? [{ label: offer.confirmedBy, value: submission.confirmedBy.join('\n') }]
            : []),
        ]
      : []),
    { label: offer.call, value: `${call.title} (${call.number})` },
    { label: offer.grant, value: [{ strong: say.amount(content.sources.grantGrosze) }] },
  ]);
  if (submission?.verifyAt) verification(sheet, say, submission.verifyAt, offer.verifyText);
}

function drawBasics(sheet: Sheet, say: Voice, { authority, call }: OfferDocumentData): void {
  const { offer } = say.words;
  heading(sheet, offer.basic);
  facts(sheet, [
    { label: offer.addressee, value: `${authority.executive}\n${authority.name}, ${authority.address}` },
    { label: offer.taskKind, value: say.text(call.task) },
  ]);
}

function drawApplicant(sheet: Sheet, say: Voice, { applicant, content }: OfferDocumentData): void {
  const { offer } = say.words;
  const { fields, contactFields } = offer;
  heading(sheet, offer.applicants);
  subheading(sheet, offer.applicant);
  facts(sheet, [
    { label: fields.name, value: [{ strong: applicant.name }] },
    { label: fields.legalForm, value: say.text(applicant.legalForm) },
    { label: fields.register, value: say.text(applicant.register) },
    {
      label: `${fields.nip}, ${fields.regon}`,
      value: `${say.text(applicant.nip)}, ${say.text(applicant.regon)}`,
    },
    { label: fields.address, value: say.text(applicant.address) },
    { label: fields.correspondence, value: say.text(applicant.correspondenceAddress) },
    { label: fields.website, value: say.text(applicant.website) },
    { label: fields.email, value: say.text(applicant.email) },
    { label: fields.phone, value: say.text(applicant.phone) },
    { label: fields.representation, value: say.text(applicant.representation) },
  ]);
  drawPartners(sheet, say, content);
  subheading(sheet, offer.contact);
  facts(sheet, [
    { label: contactFields.name, value: say.text(content.contact.name) },
    { label: contactFields.phone, value: say.text(content.contact.phone) },
    { label: contactFields.email, value: say.text(content.contact.email) },
  ]);
}

function drawTask(sheet: Sheet, say: Voice, { content, call }: OfferDocumentData): void {
  const { offer } = say.words;
  heading(sheet, offer.description);
  subheading(sheet, offer.taskTitle);
  written(sheet, say, content.title);
  subheading(sheet, offer.term);
  facts(sheet, [
    { label: offer.termFields.from, value: say.date(content.taskFrom) },
    { label: offer.termFields.to, value: say.date(content.taskTo) },
  ]);
  subheading(sheet, offer.summary);
  paragraph(sheet, offer.summaryHint, STYLE.small);
  written(sheet, say, content.description);
  facts(sheet, [{ label: offer.place, value: say.text(content.place) }]);
  drawSchedule(sheet, say, content);
  subheading(sheet, offer.results);
  written(sheet, say, content.results);
  subheading(sheet, offer.resultRows);
  if (content.resultRows.length > 0) drawResults(sheet, say, content);
  else if (call.resultsTableRequired) written(sheet, say, '');
  else paragraph(sheet, offer.resultsWaived, STYLE.bodyMuted);
}

/** III.4: a table for each year of the task. */
function drawSchedule(sheet: Sheet, say: Voice, content: OfferContent): void {
  for (const { year, activities } of scheduleByYear(content)) {
    subheading(sheet, say.words.offer.schedule(year === null ? '…' : String(year)));
    if (content.activities.length === 0) written(sheet, say, '');
    else if (activities.length === 0) paragraph(sheet, say.words.offer.noActivities, STYLE.bodyMuted);
    else drawActivities(sheet, say, activities);
  }
}

function drawActivities(sheet: Sheet, say: Voice, activities: YearSchedule['activities']): void {
  const { offer, common } = say.words;
  const columns = offer.scheduleColumns;
  table(
    sheet,
    [
      { heading: common.ordinal, width: 24 },
      { heading: columns.name, width: { part: 9 } },
      { heading: columns.description, width: { part: 15 } },
      { heading: columns.target, width: { part: 8 } },
      { heading: columns.term, width: 60 },
      { heading: columns.thirdParty, width: { part: 9 } },
    ],
    activities.map(({ position, activity }) => ({
      cells: [
        `${position}`,
        [{ strong: say.text(activity.name) }],
        say.text(activity.description),
        say.text(activity.targetGroup),
        `${say.shortDate(activity.from)} –\n${say.shortDate(activity.to)}`,
        say.text(activity.thirdPartyScope),
      ],
    })),
  );
}

function drawResults(sheet: Sheet, say: Voice, { resultRows }: OfferContent): void {
  const columns = say.words.offer.resultColumns;
  table(
    sheet,
    [
      { heading: columns.name, width: { part: 1 } },
      { heading: columns.target, width: { part: 1 } },
      { heading: columns.monitoring, width: { part: 1 } },
    ],
    resultRows.map((row) => ({
      cells: [[{ strong: say.text(row.name) }], say.text(row.target), say.text(row.monitoring)],
    })),
  );
}

function drawOther(sheet: Sheet, say: Voice, content: OfferContent): void {
  const { offer } = say.words;
  heading(sheet, offer.other);
  if (content.form === undefined) {
    subheading(sheet, offer.performance);
    written(sheet, say, content.performance === null ? '' : offer.performances[content.performance]);
    drawJointWork(sheet, say, content);
  }
  subheading(sheet, offer.otherInformation);
  written(sheet, say, content.otherInformation);
}

/** The declarations and below them the place for signatures. */
function drawSigned(
  sheet: Sheet,
  say: Voice,
  { content, applicant }: OfferDocumentData,
  { forms }: FormEdition,
): void {
  const { offer } = say.words;
  const place = { role: applicant.name, names: [], caption: offer.signature };
  const declared = [
    ...(content.sport ? clubDeclarations(say, content.sport) : []),
    ...commonDeclarations(say, content, declarationsOf(content, forms)),
  ];
  drawDeclarations(sheet, say, declared, signatureHeight(sheet, [place]));
  signatures(sheet, [place]);
}

/** Declarations under one heading; a note marks one that has not been made. */
export function drawDeclarations(
  sheet: Sheet,
  say: Voice,
  declared: readonly Declared[],
  below: number,
  title = say.words.offer.declarations,
): void {
  const { offer } = say.words;
  heading(sheet, title);
  paragraph(sheet, offer.declarationsLead);
  points(
    sheet,
    declared.map((item, index) => ({
      marker: `${index + 1})`,
      text: item.made ? item.text : [...[item.text].flat(), ' ', { strong: `[${offer.unconfirmed}]` }],
    })),
    { keepWithNext: below },
  );
}

/** The common declarations that a form asks for, with whether they were made. */
export function commonDeclarations(
  say: Voice,
  { declarations: made }: Pick<OfferContent, 'declarations'>,
  asked: readonly (keyof Declarations)[],
): Declared[] {
  const { declare, arrears } = say.words.offer;
  return asked.map((key) =>
    key === 'taxes' || key === 'socialInsurance'
      ? { text: declare[key](arrears[made[key] ?? 'open']), made: made[key] !== null }
      : { text: declare[key], made: made[key] },
  );
}
