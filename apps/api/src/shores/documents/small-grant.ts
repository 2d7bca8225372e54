import { declarationsOf } from '@nurt/domain/offers';
import {
  SMALL_GRANT_FORMS,
  smallGrantCostValue,
  smallGrantSums,
  type SmallGrantContent,
  type SmallGrantForm,
  type SmallGrantPart,
} from '@nurt/domain/small-grants';
import { SPHERES, type DatedForms } from '@nurt/domain/statute';
import { SMALL_GRANT_LABELS, type SmallGrantLabels } from '@nurt/wording/documents';
import { formatExactTime, type Locale } from '@nurt/wording/format';
import {
  facts,
  heading,
  note,
  signatureHeight,
  signatures,
  subheading,
  table,
  title,
  type Sheet,
} from './kit';
import { commonDeclarations, drawDeclarations } from './offer';
import { drawAttachments } from './offer-attachments';
import type { AuthorityParty, OrganisationParty } from './parties';
import { renderCovered, verification, voice, written, type Voice } from './values';

/** A simplified offer with everything that its form prints around its content. */
export interface SmallGrantDocumentData {
  /** For a submitted offer the moment of its arrival, so that its bytes never change. */
  readonly createdAt: Date;
  readonly authority: AuthorityParty;
  readonly applicant: OrganisationParty;
  readonly content: SmallGrantContent;
  /** The version of the form: of a submitted offer the one that its submission names, of a draft that of the day. */
  readonly template: string;
  /** Null for a draft; else its number, arrival and the SHA-256 of its content (64 lower-case hex characters). */
  readonly submission: {
    readonly number: string;
    readonly receivedAt: Date;
    readonly checksum: string;
    /** Address that the code on the first page leads to. */
    readonly verifyAt: string;
  } | null;
  /** The copy for everybody: nobody's telephone or e-mail address, no place to sign. */
  readonly forEverybody: boolean;
}

/** The forms on which offers for small grants were ever written, with the labels of each version. */
export interface SmallGrantEdition {
  readonly forms: DatedForms<SmallGrantForm>;
  readonly labels: Readonly<Record<string, SmallGrantLabels>>;
}
const EDITION: SmallGrantEdition = { forms: SMALL_GRANT_FORMS, labels: SMALL_GRANT_LABELS };

/**
 * The simplified offer (UDPP art. 19a ust. 7a; Dz.U. 2018 poz. 2055), parts I to V in their order, in the
 * version of the form on which it was written. A draft says so across every page; a submitted offer carries its number and checksum on every page.
 *
 * @throws RangeError when the checksum, an amount or a date is malformed, and for a version of a form that never was
 */
export function smallGrantPdf(
  data: SmallGrantDocumentData,
  locale: Locale,
  { forms, labels }: SmallGrantEdition = EDITION,
): Promise<Buffer> {
  const form = forms.named(data.template);
  const own = labels[form.template];
  if (own === undefined) throw new RangeError(`The form ${form.template} has no labels`);
  const spoken = voice(locale);
  const say: Voice = { ...spoken, words: { ...spoken.words, smallGrant: own[locale] } };
  const { smallGrant: words, offer, common } = say.words;
  const { submission, content } = data;
  const cover = {
    voice: say,
    title: `${words.name}${submission ? ` ${submission.number}` : ''}: ${say.text(content.title)}`,
    subject: words.title,
    author: data.applicant.name,
    createdAt: data.createdAt,
    authority: data.authority.name,
    documentName: words.name,
    reference: submission?.number ?? common.draft,
    checksum: submission?.checksum ?? null,
    draft: submission === null,
  };
  return renderCovered(cover, (sheet) => {
    title(sheet, { kicker: words.kicker, title: words.title, lead: offer.bases.udpp_small_grant });
    if (common.translationNotice) note(sheet, common.translationNotice);
    if (submission === null) note(sheet, words.draftNotice);
    if (data.forEverybody) note(sheet, words.publicNotice);
    for (const part of form.parts) DRAW[part](sheet, say, data);
    // The names of files may be names of people.
    if (!data.forEverybody) drawAttachments(sheet, say, content);
  });
}

type Draw = (sheet: Sheet, say: Voice, data: SmallGrantDocumentData) => void;

/** How each part is drawn; the form of the offer says which, and in what order. */
const DRAW: Readonly<Record<SmallGrantPart, Draw>> = {
  basics: drawBasics,
  applicant: drawApplicant,
  scope: (sheet, say, { content }) => drawScope(sheet, say, content),
  costs: (sheet, say, { content }) => drawCosts(sheet, say, content),
  declarations: drawSigned,
};

/** The seven declarations, the same as those of the statutory offer, and the place for signatures. */
function drawSigned(
  sheet: Sheet,
  say: Voice,
  { content, applicant, forEverybody }: SmallGrantDocumentData,
): void {
  const place = { role: applicant.name, names: [], caption: say.words.offer.signature };
  const declared = commonDeclarations(say, content, declarationsOf({}));
  drawDeclarations(sheet, say, declared, signatureHeight(sheet, [place]), say.words.smallGrant.declarations);
  if (!forEverybody) signatures(sheet, [place]);
}

function drawBasics(sheet: Sheet, say: Voice, data: SmallGrantDocumentData): void {
  const { smallGrant: words, offer } = say.words;
  const { submission, authority, content } = data;
  const sphere = SPHERES.find(({ key }) => key === content.sphere)?.[say.locale] ?? '';
  facts(sheet, [
    ...(submission
      ? [
          { label: offer.number, value: [{ strong: submission.number }] },
          { label: offer.submittedAt, value: formatExactTime(submission.receivedAt, say.locale) },
        ]
      : []),
    { label: words.grant, value: [{ strong: say.amount(smallGrantSums(content).grantGrosze) }] },
  ]);
  if (submission) verification(sheet, say, submission.verifyAt, offer.verifyText);
  heading(sheet, words.basic);
  facts(sheet, [
    { label: words.addressee, value: `${authority.executive}\n${authority.name}, ${authority.address}` },
    { label: words.mode, value: words.modeText },
    { label: words.sphere, value: say.text(sphere) },
    { label: words.kind, value: say.text(content.kind === null ? '' : words.kindOf[content.kind]) },
    { label: words.taskTitle, value: [{ strong: say.text(content.title) }] },
    { label: words.term, value: say.range(content.taskFrom, content.taskTo) },
  ]);
}

function drawApplicant(sheet: Sheet, say: Voice, data: SmallGrantDocumentData): void {
  const { smallGrant: words, offer } = say.words;
  const { fields, contactFields } = offer;
  const { applicant, content, forEverybody } = data;
  heading(sheet, words.applicant);
  facts(sheet, [
    { label: fields.name, value: [{ strong: applicant.name }] },
    { label: fields.legalForm, value: say.text(applicant.legalForm) },
    { label: fields.register, value: say.text(applicant.register) },
    { label: fields.nip, value: say.text(applicant.nip) },
    { label: fields.address, value: say.text(applicant.address) },
    ...(forEverybody
      ? []
      : [
          { label: fields.email, value: say.text(applicant.email) },
          { label: fields.phone, value: say.text(applicant.phone) },
        ]),
  ]);
  if (forEverybody) return;
  subheading(sheet, offer.contact);
  facts(sheet, [
    { label: contactFields.name, value: say.text(content.contact.name) },
    { label: contactFields.phone, value: say.text(content.contact.phone) },
    { label: contactFields.email, value: say.text(content.contact.email) },
  ]);
}

function drawScope(sheet: Sheet, say: Voice, content: SmallGrantContent): void {
  const words = say.words.smallGrant;
  heading(sheet, words.scope);
  facts(sheet, [{ label: words.place, value: say.text(content.place) }]);
  subheading(sheet, words.description);
  written(sheet, say, content.description);
  subheading(sheet, words.results);
  if (content.results.length === 0) written(sheet, say, '');
  else {
    const columns = words.resultColumns;
    table(
      sheet,
      [
        { heading: columns.name, width: { part: 1 } },
        { heading: columns.target, width: { part: 1 } },
        { heading: columns.monitoring, width: { part: 1 } },
      ],
      content.results.map((row) => ({
        cells: [[{ strong: say.text(row.name) }], say.text(row.target), say.text(row.monitoring)],
      })),
    );
  }
  subheading(sheet, words.characteristics);
  written(sheet, say, content.characteristics);
}

function drawCosts(sheet: Sheet, say: Voice, content: SmallGrantContent): void {
  const { smallGrant: words, common } = say.words;
  const columns = words.costColumns;
  const sums = smallGrantSums(content);
  heading(sheet, words.costs);
  table(
    sheet,
    [
      { heading: common.ordinal, width: 28 },
      { heading: columns.kind, width: { part: 1 } },
      { heading: columns.value, width: 84, align: 'right' },
      { heading: columns.grant, width: 84, align: 'right' },
      { heading: columns.other, width: 84, align: 'right' },
    ],
    [
      ...content.costs.map((cost, index) => ({
        cells: [
          `${index + 1}`,
          say.text(cost.name),
          say.figures(smallGrantCostValue(cost)),
          say.figures(cost.grantGrosze),
          say.figures(cost.otherGrosze),
        ],
      })),
      {
        kind: 'strong' as const,
        cells: [
          '',
          words.sum,
          say.figures(sums.totalGrosze),
          say.figures(sums.grantGrosze),
          say.figures(sums.otherGrosze),
        ],
      },
    ],
  );
}
