import { documentWording } from '@nurt/wording/documents';
import type { Locale } from '@nurt/wording/format';
import { verificationAddress } from '@nurt/domain/offers';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { refuse, type SignedInCaller } from '../../../kernel';
import { AuthoritiesFacade } from '../../../modules/authorities';
import { CallsFacade } from '../../../modules/calls';
import { Declarations, OffersFacade, Receipts } from '../../../modules/offers';
import { SETTINGS, type Settings } from '../../../settings';
import { offerPdf } from '../offer';
import { confirmedLine } from './confirmed-line';
import { fileName, type DocumentFile } from './document-file';
import { OfferReader } from './offer-reader';
import { authorityParty, organisationParty } from './parties';

/** The offer as its last revision says, with that revision's checksum on every page. */
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

  /** @throws Refusal as `OfferReader.open`; notFound for an offer that says what was submitted */
  async of(caller: SignedInCaller, offerId: string, locale: Locale): Promise<DocumentFile> {
    const { manager } = this.dataSource;
    await this.reader.open(caller, offerId);
    const offer = await this.offers.get(manager, offerId);
    if (!offer?.revisedAt) throw refuse.notFound();
    const [authority, call] = await Promise.all([
      this.authorities.get(manager, offer.authorityId),
      this.calls.get(manager, offer.callId),
    ]);
    if (!call) throw refuse.notFound();
    const { number, checksum, revisedAt } = offer;
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
        content: offer.content,
        submission: {
          number,
          receivedAt: revisedAt,
          checksum,
          confirmedBy: (await this.declarations.ofRevisedOffer(manager, offerId)).map((one) =>
            confirmedLine(one, locale),
          ),
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
}
