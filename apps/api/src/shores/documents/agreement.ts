import type { InstalmentTerms } from '@nurt/domain/agreements';
import type { LocalDate } from '@nurt/domain/calendar';
import type { TaskKind } from '@nurt/domain/calls';
import { shareOf, sumGrosze, type BasisPoints, type Grosze } from '@nurt/domain/money';
import type { LegalBasis } from '@nurt/domain/statute';
import type { AgreementFacts, Clause, ClausePoint } from '@nurt/wording/documents';
import { amountInWords, type Locale } from '@nurt/wording/format';
import type { SplitTable } from '@nurt/domain/offers';
import type { AgreementTerms } from './agreement-terms';
import { drawSplit } from './offer-joint';
import {
  facts,
  heading,
  note,
  paragraph,
  points,
  signatureHeight,
  signatures,
  table,
  title,
  type Sheet,
  type Signature,
} from './kit';
import type { AuthorityParty, OrganisationParty } from './parties';
import { renderCovered, voice, type Voice } from './values';

/** First and last day of a period. */
export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** What the grantee brings beside the grant; zero where nothing. */
export interface OtherFunds {
  readonly ownFinancial: Grosze;
  readonly ownNonFinancial: Grosze;
  readonly recipients: Grosze;
}

/** The organisations that made a joint offer and together are the grantee (UDPP art. 14, art. 16 ust. 6). */
export interface JointGrantees {
  /** Beside the one that leads. */
  readonly partners: readonly OrganisationParty[];
  /** What each does, the one that leads first. */
  readonly parts: readonly { readonly name: string; readonly work: string }[];
  /** How all are represented towards the authority. */
  readonly representation: string;
  /** Table V.C. */
  readonly split: SplitTable;
}

/** An agreement on a public task with everything its clauses state. */
export interface AgreementDocumentData {
  readonly createdAt: Date;
  readonly number: string;
  /** Null while it is not concluded: a line is left for the date. */
  readonly concludedOn: LocalDate | null;
  readonly place: string;
  readonly legalBasis: LegalBasis;
  readonly kind: TaskKind;
  readonly authority: AuthorityParty & {
    /** Empty where it is not known: the document then leaves it out. */
    readonly nip: string;
    /** Who signs: „Jan Kowalski – Burmistrz Miasta Bochnia”. */
    readonly representedBy: string;
    /** Who countersigns: „Anna Nowak – Skarbnik Miasta”. */
    readonly treasurer: string;
    readonly contact: string;
    /** NRB for returned principal and for interest, formatted in groups. */
    readonly returnAccount: string;
    readonly interestAccount: string;
  };
  readonly grantee: OrganisationParty & { readonly contact: string };
  /** Of a joint offer, whose leading organisation is the grantee; null for one organisation. */
  readonly joint: JointGrantees | null;
  readonly taskTitle: string;
  readonly offer: { readonly number: string; readonly submittedOn: LocalDate };
  readonly task: Period;
  readonly grantSpending: Period;
  readonly otherSpending: Period;
  readonly grant: Grosze;
  readonly otherFunds: OtherFunds;
  /** NRB of the grantee, formatted in groups. */
  readonly account: string;
  /** They add up to the grant. */
  readonly instalments: readonly InstalmentTerms[];
  /** Parts done by bodies that are not parties (§ 4), one sentence each. */
  readonly thirdParties: readonly string[];
  /** By how much an item may grow (§ 5); null where it may not grow at all. */
  readonly shiftTolerance: BasisPoints | null;
  readonly terms: AgreementTerms;
  readonly reportDueOn: LocalDate;
  /** Budget years that are reported on by themselves; none unless the agreement is of several years. */
  readonly interimReports: readonly { readonly year: number; readonly dueOn: LocalDate }[];
  /** Do instalments of later years wait for them? */
  readonly awaitsReports: boolean;
  readonly returnDueOn: LocalDate;
  readonly copies: { readonly authority: number; readonly grantee: number };
  /** What is annexed, in the language of the document. */
  readonly annexes: readonly string[];
}

/**
 * The agreement on a public task (UDPP art. 16; UFP art. 221 and 250), after the framework of Annex 3 to Dz.U. 2018
 * poz. 2057. Amounts stand in figures and in words.
 *
 * @throws RangeError when the instalments do not add up to the grant, or an amount or date is malformed
 */
export function agreementPdf(data: AgreementDocumentData, locale: Locale): Promise<Buffer> {
  const say = voice(locale);
  const { agreement, common } = say.words;
  if (sumGrosze(data.instalments.map(({ grosze }) => grosze)) !== data.grant) {
    throw new RangeError('The instalments do not add up to the grant');
  }
  const cover = {
    voice: say,
    title: `${agreement.title(data.number)} ${agreement.lead(data.taskTitle)}`,
    subject: agreement.kicker,
    author: data.authority.name,
    createdAt: data.createdAt,
    authority: data.authority.name,
    documentName: agreement.name,
    reference: data.number,
    checksum: null,
    draft: false,
  };
  return renderCovered(cover, (sheet) => {
    title(sheet, {
      kicker: agreement.kicker,
      title: agreement.title(data.number),
      lead: agreement.lead(data.taskTitle),
    });
    if (common.translationNotice) note(sheet, common.translationNotice);
    drawParties(sheet, say, data);
    const places = signaturePlaces(say, data);
    say.words.clauses(agreementFacts(say, data)).forEach((clause, index, all) => {
      if (index === all.length - 1) sheet.keepWithNext(signatureHeight(sheet, places));
      drawClause(sheet, say, data, clause, index + 1);
    });
    signatures(sheet, places);
    if (data.annexes.length > 0) {
      heading(sheet, agreement.annexes);
      points(
        sheet,
        data.annexes.map((text, index) => ({ marker: `${index + 1}.`, text })),
      );
    }
  });
}

function drawParties(
  sheet: Sheet,
  say: Voice,
  { authority, grantee, joint, concludedOn, place }: AgreementDocumentData,
): void {
  const { agreement } = say.words;
  const { fields } = agreement;
  const day = concludedOn === null ? agreement.blankDate : agreement.on(say.date(concludedOn));
  paragraph(sheet, agreement.concluded(day, place));
  facts(sheet, [
    {
      label: agreement.authorityLabel,
      value: [{ strong: authority.name }, `, ${agreement.called(agreement.authorityLabel)}`],
    },
    { label: fields.address, value: authority.address },
    ...(authority.nip === '' ? [] : [{ label: fields.nip, value: authority.nip }]),
    { label: fields.representatives, value: authority.representedBy },
    { label: fields.countersignature, value: authority.treasurer },
  ]);
  paragraph(sheet, agreement.and);
  if (joint === null) {
    const named = [{ strong: grantee.name }, `, ${agreement.called(agreement.granteeLabel)}`];
    facts(sheet, [{ label: agreement.granteeLabel, value: named }, ...partyFacts(say, grantee)]);
    return;
  }
  [grantee, ...joint.partners].forEach((party, index) => {
    const label = index === 0 ? agreement.partyLead : agreement.party(index + 1);
    facts(sheet, [{ label, value: [{ strong: party.name }] }, ...partyFacts(say, party)]);
  });
  paragraph(sheet, agreement.together(agreement.granteeLabel));
}

function partyFacts(say: Voice, party: OrganisationParty) {
  const { fields } = say.words.agreement;
  return [
    { label: fields.legalForm, value: say.text(party.legalForm) },
    { label: fields.register, value: say.text(party.register) },
    {
      label: `${fields.nip}, ${fields.regon}`,
      value: `${say.text(party.nip)}, ${say.text(party.regon)}`,
    },
    { label: fields.address, value: say.text(party.address) },
    { label: fields.representatives, value: say.text(party.representation) },
  ];
}

function drawClause(
  sheet: Sheet,
  say: Voice,
  data: AgreementDocumentData,
  clause: Clause,
  number: number,
): void {
  heading(sheet, `§ ${number}. ${clause.title}`);
  const [only] = clause.points;
  if (only && clause.points.length === 1) {
    paragraph(sheet, only.text);
    drawInside(sheet, say, data, only, 0);
    return;
  }
  points(
    sheet,
    clause.points.map((point, index) => ({
      marker: `${index + 1}.`,
      text: point.text,
      ...((point.items || point.table) && {
        inside: (inset: number) => drawInside(sheet, say, data, point, inset),
      }),
    })),
  );
}

function drawInside(
  sheet: Sheet,
  say: Voice,
  data: AgreementDocumentData,
  { items, table: inner }: ClausePoint,
  inset: number,
): void {
  if (items) {
    points(
      sheet,
      items.map((text, index) => ({ marker: `${index + 1})`, text })),
      { inset },
    );
  }
  if (inner === 'instalments') drawInstalments(sheet, say, data);
  if (inner === 'division' && data.joint) drawSplit(sheet, say, data.joint.split);
}

function drawInstalments(sheet: Sheet, say: Voice, { instalments, grant }: AgreementDocumentData): void {
  const { instalmentColumns: column, instalmentsTotal } = say.words.agreement;
  table(
    sheet,
    [
      { heading: column.part, width: 58 },
      { heading: column.due, width: 110 },
      { heading: column.amount, width: 86, align: 'right' },
      { heading: column.words, width: { part: 1 } },
    ],
    [
      ...instalments.map(({ dueOn, grosze }, index) => ({
        cells: [`${index + 1}`, say.date(dueOn), say.figures(grosze), amountInWords(grosze, say.locale)],
      })),
      {
        kind: 'total' as const,
        cells: [instalmentsTotal, null, say.figures(grant), amountInWords(grant, say.locale)],
      },
    ],
  );
}

function signaturePlaces(
  say: Voice,
  { authority, grantee, joint }: AgreementDocumentData,
): readonly Signature[] {
  const { signatures: text } = say.words.agreement;
  return [
    { role: text.authority, names: [authority.representedBy], caption: text.caption },
    ...[grantee, ...(joint?.partners ?? [])].map(({ name }) => ({
      role: text.grantee,
      names: [name],
      caption: text.caption,
    })),
    { role: text.treasurer, names: [authority.treasurer], caption: text.caption },
  ];
}

function agreementFacts(say: Voice, data: AgreementDocumentData): AgreementFacts {
  const { authority, grantee, otherFunds, terms } = data;
  const total = sumGrosze([
    data.grant,
    otherFunds.ownFinancial,
    otherFunds.ownNonFinancial,
    otherFunds.recipients,
  ]);
  const brought = (amount: Grosze): string | null => (amount === 0 ? null : say.amount(amount));
  return {
    taskTitle: data.taskTitle,
    offerNumber: data.offer.number,
    offerSubmittedOn: say.date(data.offer.submittedOn),
    support: data.kind === 'support',
    udpp: data.legalBasis === 'udpp' || data.legalBasis === 'udpp_small_grant',
    act: say.words.common.acts[data.legalBasis],
    authorityContact: authority.contact,
    granteeContact: grantee.contact,
    taskFrom: say.date(data.task.from),
    taskTo: say.date(data.task.to),
    grantSpentFrom: say.date(data.grantSpending.from),
    grantSpentTo: say.date(data.grantSpending.to),
    otherSpentFrom: say.date(data.otherSpending.from),
    otherSpentTo: say.date(data.otherSpending.to),
    grant: say.amount(data.grant),
    grantInWords: amountInWords(data.grant, say.locale),
    account: data.account,
    ownFinancial: brought(otherFunds.ownFinancial),
    ownNonFinancial: brought(otherFunds.ownNonFinancial),
    recipients: brought(otherFunds.recipients),
    totalCost: say.amount(total),
    totalCostInWords: amountInWords(total, say.locale),
    grantShare: say.share(shareOf(data.grant, total)),
    joint: data.joint && { lead: grantee.name, ...data.joint },
    thirdParties: data.thirdParties,
    shiftTolerance: data.shiftTolerance === null ? null : say.percent(data.shiftTolerance),
    ...terms,
    finalReportDue: say.date(data.reportDueOn),
    interimReports: data.interimReports.map(({ year, dueOn }) => ({ year, due: say.date(dueOn) })),
    awaitsReports: data.awaitsReports,
    returnDue: say.date(data.returnDueOn),
    returnAccount: authority.returnAccount,
    interestAccount: authority.interestAccount,
    copies: { ...data.copies, all: data.copies.authority + data.copies.grantee },
  };
}
