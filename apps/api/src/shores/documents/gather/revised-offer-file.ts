import { documentWording } from '@nurt/wording/documents';
import type { Locale } from '@nurt/wording/format';
import { verificationAddress, type RevisionKind } from '@nurt/domain/offers';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { refuse, type SignedInCaller } from '../../../kernel';
import { AuthoritiesFacade } from '../../../modules/authorities';
import { CallsFacade } from '../../../modules/calls';
import { Declarations, OffersFacade, Receipts, type OfferRecord } from '../../../modules/offers';
import { SETTINGS, type Settings } from '../../../settings';
import { offerPdf } from '../offer';
import { confirmedLine } from './confirmed-line';
import { fileName, type DocumentFile } from './document-file';
import { OfferReader } from './offer-reader';
import { authorityParty, organisationParty } from './parties';

/** The offer as one of its revisions says, with that revision's checksum on every page. */
@Injectable()
export class RevisedOfferFile {
  constructor(
    private readonly dataSource: DataSource,
    private readonly authorities: AuthoritiesFacade,
    private readonly calls: CallsFacade,
    private readonly offers: OffersFacade,
    private readonly reader: OfferReader,
    private readonly receipts: Receipts,
    private readonly declarations: Declarations,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * @param kind as that one was sent, in effect or not: what is confirmed on paper or in a signed file is drawn before it
   *   counts. Null: what the offer says now
   * @throws Refusal as `OfferReader.open`; notFound where nothing was sent back, or what was submitted still counts
   */
  async of(
    caller: SignedInCaller,
    offerId: string,
    kind: RevisionKind | null,
    locale: Locale,
  ): Promise<DocumentFile> {
    const { manager } = this.dataSource;
    await this.reader.open(caller, offerId);
    const offer = await this.offers.get(manager, offerId);
    const said = offer && (await this.said(offer, kind));
    if (!said) throw refuse.notFound();
    const [authority, call] = await Promise.all([
      this.authorities.get(manager, offer.authorityId),
      this.calls.get(manager, offer.callId),
    ]);
    if (!call) throw refuse.notFound();
    const { number } = offer;
    const { checksum, revisedAt, content, confirmedBy } = said;
    const bytes = await offerPdf(
      {
        createdAt: revisedAt,
        authority: authorityParty(authority),
        legalBasis: call.legalBasis,
        call: {
          number: call.number,
          title: call.title,
          task: call.terms.task,
          resultsTableRequired: call.terms.resultsTableRequired,
        },
        applicant: organisationParty(offer.applicant, locale),
        content,
        submission: {
          number,
          receivedAt: revisedAt,
          checksum,
          confirmedBy: confirmedBy.map((one) => confirmedLine(one, locale)),
          verifyAt: verificationAddress(this.settings.publicUrl, number, checksum),
        },
      },
      locale,
    );
    const { offer: words } = documentWording[locale];
    // The receipt is that of the submission; the seal says of which version of the offer these bytes are.
    const issued = await this.receipts.of(manager, offerId);
    return {
      name: fileName(words.revised, number),
      bytes: issued ? this.receipts.seal('revisedOffer', bytes, issued, checksum) : bytes,
    };
  }

  private async said(offer: OfferRecord, kind: RevisionKind | null) {
    const { manager } = this.dataSource;
    const { id, content, checksum, revisedAt } = offer;
    if (kind === null) {
      if (revisedAt === null) return null;
      return {
        content,
        checksum,
        revisedAt,
        confirmedBy: await this.declarations.ofRevisedOffer(manager, id),
      };
    }
    const revision = await this.offers[kind](manager, id);
    if (!revision || revision.sentAt === null || revision.checksum === null) return null;
    return {
      content: revision.content,
      checksum: revision.checksum,
      revisedAt: revision.sentAt,
      confirmedBy: await this.declarations.ofRevision(manager, revision),
    };
  }
}
