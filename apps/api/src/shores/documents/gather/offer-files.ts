import { ZERO } from '@nurt/domain/money';
import { verificationAddress } from '@nurt/domain/offers';
import { formatNip } from '@nurt/domain/identifiers';
import { documentWording } from '@nurt/wording/documents';
import type { Locale } from '@nurt/wording/format';
import { confirmedLine } from './confirmed-line';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { refuse, timelineOf, type SignedInCaller } from '../../../kernel';
import { AuthoritiesFacade } from '../../../modules/authorities';
import { CallsFacade } from '../../../modules/calls';
import { Confirmations, Receipts } from '../../../modules/offers';
import { SETTINGS, type Settings } from '../../../settings';
import { offerPdf } from '../offer';
import { receiptPdf } from '../receipt';
import { fileName, jsonFileName, type DocumentFile } from './document-file';
import { OfferReader, type ReadableOffer } from './offer-reader';
import { authorityParty, organisationParty } from './parties';

/** The offer and its receipt, for those who may read the offer. */
@Injectable()
export class OfferFiles {
  constructor(
    private readonly dataSource: DataSource,
    private readonly authorities: AuthoritiesFacade,
    private readonly calls: CallsFacade,
    private readonly reader: OfferReader,
    private readonly receipts: Receipts,
    private readonly confirmations: Confirmations,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** The offer as it is now. @throws Refusal as `OfferReader.open` */
  async offer(caller: SignedInCaller, offerId: string, locale: Locale): Promise<DocumentFile> {
    const offer = await this.reader.open(caller, offerId);
    const { applicant, content, savedAt, submission } = offer;
    const { authority, call } = await this.addressee(offer);
    const bytes = await offerPdf(
      {
        createdAt: submission?.receivedAt ?? savedAt,
        authority: authorityParty(authority),
        legalBasis: call.legalBasis,
        call: {
          number: call.number,
          title: call.title,
          task: call.terms.task,
          resultsTableRequired: call.terms.resultsTableRequired,
        },
        applicant: organisationParty(applicant, locale),
        content,
        submission: submission && {
          ...submission,
          confirmedBy: await this.confirmedBy(offerId, locale),
          verifyAt: this.verifyAt(submission),
        },
      },
      locale,
    );
    const { offer: words, common } = documentWording[locale];
    const issued = submission && (await this.receipts.of(this.dataSource.manager, offerId));
    return {
      name: fileName(words.name, submission?.number ?? common.draft),
      bytes: issued ? this.receipts.seal('offer', bytes, issued) : bytes,
    };
  }

  /** @throws Refusal as `OfferReader.open`; notFound for a draft */
  async receipt(caller: SignedInCaller, offerId: string, locale: Locale): Promise<DocumentFile> {
    const offer = await this.reader.open(caller, offerId);
    const { applicant, content, submission } = offer;
    if (!submission) throw refuse.notFound();
    const { authority, call } = await this.addressee(offer);
    const { receipt: words } = documentWording[locale];
    const { number, receivedAt, checksum, template } = submission;
    const issued = await this.receipts.of(this.dataSource.manager, offerId);
    const bytes = await receiptPdf(
      {
        authority: authorityParty(authority),
        call: { number: call.number, title: call.title, closesAt: call.closesAt },
        applicant: { name: applicant.name, nip: formatNip(applicant.nip) },
        taskTitle: content.title,
        requested: content.sources.grantGrosze ?? ZERO,
        offerNumber: number,
        receivedAt,
        checksum,
        template: (words.forms as Readonly<Record<string, string>>)[template] ?? template,
        submittedBy: await this.submittedBy(offerId),
        confirmedBy: await this.confirmedBy(offerId, locale),
        verifyAt: this.verifyAt(submission),
        signature: issued && { fingerprint: issued.signed.fingerprint, signature: issued.signed.signature },
      },
      locale,
    );
    return {
      name: fileName(words.name, number),
      bytes: issued ? this.receipts.seal('receipt', bytes, issued) : bytes,
    };
  }

  /**
   * The receipt for programs, with its signature, byte for byte as it was issued.
   * @throws Refusal as `OfferReader.open`; notFound for a draft and for what was submitted before receipts were signed
   */
  async signedReceipt(caller: SignedInCaller, offerId: string, locale: Locale): Promise<DocumentFile> {
    const { submission } = await this.reader.open(caller, offerId);
    const issued = submission && (await this.receipts.of(this.dataSource.manager, offerId));
    if (!issued) throw refuse.notFound();
    return {
      name: jsonFileName(documentWording[locale].receipt.name, submission.number),
      bytes: Buffer.from(this.receipts.file(issued), 'utf8'),
      mediaType: 'application/json',
    };
  }

  /** Who confirmed it together, with their positions and times; empty where one person did by submitting. */
  private async confirmedBy(offerId: string, locale: Locale): Promise<string[]> {
    const confirmed = await this.confirmations.together(this.dataSource.manager, offerId);
    return confirmed.map((one) => confirmedLine(one, locale));
  }

  private verifyAt({ number, checksum }: { readonly number: string; readonly checksum: string }): string {
    return verificationAddress(this.settings.publicUrl, number, checksum);
  }

  private async addressee({ authorityId, callId }: ReadableOffer) {
    const { manager } = this.dataSource;
    const [authority, call] = await Promise.all([
      this.authorities.get(manager, authorityId),
      this.calls.get(manager, callId),
    ]);
    if (!call) throw refuse.notFound();
    return { authority, call };
  }

  /** Name of the representative, as the event of the submission keeps it. */
  private async submittedBy(offerId: string): Promise<string> {
    const timeline = await timelineOf(this.dataSource.manager, offerId);
    return timeline.find(({ type }) => type === 'offer.submitted')?.actor ?? '';
  }
}
