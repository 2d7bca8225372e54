import { documentWording } from '@nurt/wording/documents';
import type { Locale } from '@nurt/wording/format';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { refuse, type SignedInCaller } from '../../../kernel';
import { AuthoritiesFacade } from '../../../modules/authorities';
import { CallsFacade } from '../../../modules/calls';
import { OffersFacade } from '../../../modules/offers';
import { offerPdf } from '../offer';
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
        // Receipts, and so the public verification, are about what was submitted.
        submission: { number, receivedAt: revisedAt, checksum, verifyAt: null },
      },
      locale,
    );
    const { offer: words } = documentWording[locale];
    return { name: fileName(words.revised, number), bytes };
  }
}
