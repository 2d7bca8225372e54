import { dateInWarsaw, minDate, yearOf } from '@nurt/domain/calendar';
import { formatNip, formatNrb } from '@nurt/domain/identifiers';
import { ZERO } from '@nurt/domain/money';
import { splitTable, type OfferContent } from '@nurt/domain/offers';
import { unusedReturnDeadline } from '@nurt/domain/settlement';
import { lastDayOfUse } from '@nurt/domain/statute';
import { documentWording } from '@nurt/wording/documents';
import type { Locale } from '@nurt/wording/format';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { refuse, type SignedInCaller } from '../../../kernel';
import { AgreementsFacade, sideOf, type AgreementRecord } from '../../../modules/agreements';
import { AuthoritiesFacade } from '../../../modules/authorities';
import { CallsFacade } from '../../../modules/calls';
import { OffersFacade } from '../../../modules/offers';
import { ProgrammesFacade } from '../../../modules/programmes';
import { SmallGrantsFacade } from '../../../modules/small-grants';
import { agreementPdf, type AgreementDocumentData } from '../agreement';
import { statutoryTerms } from '../agreement-terms';
import { fileName, type DocumentFile } from './document-file';
import { authorityParty, organisationParty, townOf } from './parties';

const COPIES = { authority: 2, grantee: 1 };

/** The agreement, for the office of the authority and for the grantee. */
@Injectable()
export class AgreementFile {
  constructor(
    private readonly dataSource: DataSource,
    private readonly authorities: AuthoritiesFacade,
    private readonly programmes: ProgrammesFacade,
    private readonly calls: CallsFacade,
    private readonly offers: OffersFacade,
    private readonly agreements: AgreementsFacade,
    private readonly smallGrants: SmallGrantsFacade,
  ) {}

  /** @throws Refusal notFound for everybody who is neither the authority's office nor the grantee */
  async of({ actor }: SignedInCaller, agreementId: string, locale: Locale): Promise<DocumentFile> {
    const agreement = await this.agreements.get(this.dataSource.manager, agreementId);
    if (!agreement || !sideOf(actor, agreement)) throw refuse.notFound();
    const bytes = await agreementPdf(await this.data(agreement, locale), locale);
    return { name: fileName(documentWording[locale].agreement.name, agreement.number), bytes };
  }

  private async data(agreement: AgreementRecord, locale: Locale): Promise<AgreementDocumentData> {
    const { manager } = this.dataSource;
    const { authorityId, number, taskFrom, taskTo } = agreement;
    const [authority, line, call, smallGrant, offer, preparedBy] = await Promise.all([
      this.authorities.get(manager, authorityId),
      this.programmes.line(manager, authorityId, agreement.budgetLineId),
      this.calls.get(manager, agreement.callId),
      this.smallGrants.ofOffer(manager, agreement.offerId),
      this.offers.get(manager, agreement.offerId),
      this.preparedBy(agreement.id),
    ]);
    const kind = call?.terms.kind ?? smallGrant?.kind;
    if (!line || !kind || !offer) throw new Error(`agreement ${agreement.id} stands on nothing`);
    const { content } = offer;
    const { agreement: words } = documentWording[locale];
    const term = { from: taskFrom, to: taskTo };
    const lastYear = Math.max(line.year, ...agreement.instalments.map(({ dueOn }) => yearOf(dueOn)));
    const returnAccount = formatNrb(authority.bankAccount);
    return {
      createdAt: agreement.createdAt,
      number,
      concludedOn: agreement.concludedOn,
      place: townOf(authority.address),
      legalBasis: call?.legalBasis ?? 'udpp_small_grant',
      kind,
      authority: {
        ...authorityParty(authority),
        nip: authority.nip === null ? '' : formatNip(authority.nip),
        representedBy: `${authority.executiveName} – ${authority.executiveTitle}`,
        treasurer: words.treasurer(authority.treasurerName),
        contact: preparedBy ?? authority.name,
        returnAccount,
        interestAccount: returnAccount,
      },
      grantee: { ...organisationParty(offer.applicant, locale), contact: contactOf(content, locale) },
      joint: jointOf(content, locale),
      taskTitle: offer.title,
      offer: { number: offer.number, submittedOn: dateInWarsaw(offer.submittedAt) },
      task: term,
      // A grant serves its budget year only (UFP art. 221 ust. 3 pkt 3); one of several years, the last of them.
      grantSpending: { from: taskFrom, to: minDate(taskTo, lastDayOfUse(lastYear)) },
      otherSpending: term,
      grant: agreement.grantGrosze,
      otherFunds: {
        ownFinancial: content.sources.ownFinancialGrosze ?? ZERO,
        ownNonFinancial: content.sources.ownNonFinancialGrosze ?? ZERO,
        recipients: content.sources.recipientsGrosze ?? ZERO,
      },
      account: formatNrb(agreement.bankAccount),
      instalments: agreement.instalments,
      thirdParties: thirdPartiesOf(content, locale),
      // Without a tolerance in the announcement no item of the estimate may grow (framework agreement § 5).
      shiftTolerance: call?.terms.costShiftTolerance ?? null,
      terms: statutoryTerms(dateInWarsaw(agreement.createdAt)),
      reportDueOn: agreement.reportDueOn,
      interimReports: await this.agreements.interimYears(this.dataSource.manager, agreement.id),
      awaitsReports: agreement.awaitsReports,
      returnDueOn: unusedReturnDeadline(taskTo, lastYear).dueOn,
      // One for each of those who sign.
      copies: { ...COPIES, grantee: content.joint?.applicants.length ?? COPIES.grantee },
      annexes: [
        ...(content.joint
          ? [words.annexTexts.joint(content.joint.applicants.map(({ name }) => name).join(', '))]
          : []),
        words.annexTexts.offer(offer.number),
        ...(offer.isUpdated ? [words.annexTexts.update(offer.checksum)] : []),
        content.joint ? words.annexTexts.registers : words.annexTexts.register,
      ],
    };
  }

  /** Whom the grantee may ask: the officer who prepared the agreement. A read model over the event. */
  private async preparedBy(agreementId: string): Promise<string | undefined> {
    const [officer] = await this.dataSource.query<{ name: string; email: string }[]>(
      `SELECT a.name, a.email FROM event e JOIN account a ON a.id = e.actor_id
        WHERE e.subject_id = $1 AND e.type = 'agreement.prepared'`,
      [agreementId],
    );
    return officer && `${officer.name}, ${officer.email}`;
  }
}

/** The partners as they were when the offer was submitted, with what each does and the costs that it bears. */
function jointOf(content: OfferContent, locale: Locale): AgreementDocumentData['joint'] {
  const { joint } = content;
  if (joint === undefined) return null;
  return {
    partners: joint.applicants.slice(1).map(({ name, party }) => {
      if (!party) throw new Error(`${name} was never named in the submission`);
      return organisationParty(party, locale);
    }),
    parts: joint.applicants.map(({ name, work }) => ({ name, work: withoutStop(work) })),
    representation: joint.representation.trim(),
    split: splitTable(content),
  };
}

/** As an item of a list, which ends with a stop of its own. */
const withoutStop = (text: string): string => text.trim().replace(/[.;]+$/, '');

function contactOf({ contact }: OfferContent, locale: Locale): string {
  const phone = contact.phone === '' ? '' : documentWording[locale].agreement.phone(contact.phone);
  return [contact.name, phone, contact.email].filter((part) => part !== '').join(', ');
}

/** One sentence for each activity with a part done by others; together they are one list. */
function thirdPartiesOf({ activities }: OfferContent, locale: Locale): string[] {
  const parts = activities.filter(({ thirdPartyScope }) => thirdPartyScope.trim() !== '');
  return parts.map(({ thirdPartyScope, name }, index) => {
    const text = documentWording[locale].agreement.thirdParty(thirdPartyScope.trim(), name);
    return `${text}${index === parts.length - 1 ? '.' : ';'}`;
  });
}
