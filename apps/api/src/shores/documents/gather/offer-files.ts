import { ZERO } from '@nurt/domain/money';
import { formatNip } from '@nurt/domain/identifiers';
import { documentWording } from '@nurt/wording/documents';
import type { Locale } from '@nurt/wording/format';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { refuse, timelineOf, type SignedInCaller } from '../../../kernel';
import { AuthoritiesFacade } from '../../../modules/authorities';
import { CallsFacade } from '../../../modules/calls';
import { offerPdf } from '../offer';
import { receiptPdf } from '../receipt';
import { fileName, type DocumentFile } from './document-file';
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
        submission,
      },
      locale,
    );
    const { offer: words, common } = documentWording[locale];
    return { name: fileName(words.name, submission?.number ?? common.draft), bytes };
  }

  /** @throws Refusal as `OfferReader.open`; notFound for a draft */
  async receipt(caller: SignedInCaller, offerId: string, locale: Locale): Promise<DocumentFile> {
    const offer = await this.reader.open(caller, offerId);
    const { applicant, content, submission } = offer;
    if (!submission) throw refuse.notFound();
    const { authority, call } = await this.addressee(offer);
    const { receipt: words } = documentWording[locale];
    const { number, receivedAt, checksum, template } = submission;
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
      },
      locale,
    );
    return { name: fileName(words.name, number), bytes };
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
