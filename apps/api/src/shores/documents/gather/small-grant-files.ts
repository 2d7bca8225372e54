import type { OfficeSmallGrantView, SmallGrantView } from '@nurt/contracts/small-grants';
import { rolesAllow } from '@nurt/domain/access';
import { dateInWarsaw } from '@nurt/domain/calendar';
import { formatNip } from '@nurt/domain/identifiers';
import { verificationAddress } from '@nurt/domain/offers';
import { SMALL_GRANT_FORMS, smallGrantSums } from '@nurt/domain/small-grants';
import { documentWording } from '@nurt/wording/documents';
import type { Locale } from '@nurt/wording/format';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { refuse, type SignedInCaller } from '../../../kernel';
import { AuthoritiesFacade } from '../../../modules/authorities';
import { Receipts } from '../../../modules/offers';
import { roleIn } from '../../../modules/organisations';
import { SmallGrantsFacade, SmallGrantsQueries } from '../../../modules/small-grants';
import { SETTINGS, type Settings } from '../../../settings';
import { receiptPdf } from '../receipt';
import { smallGrantPdf } from '../small-grant';
import { fileName, jsonFileName, type DocumentFile } from './document-file';
import { authorityParty, organisationParty } from './parties';

/** The simplified offer and its receipt, for those who may read the offer; its public copy for everybody. */
@Injectable()
export class SmallGrantFiles {
  constructor(
    private readonly dataSource: DataSource,
    private readonly authorities: AuthoritiesFacade,
    private readonly smallGrants: SmallGrantsFacade,
    private readonly queries: SmallGrantsQueries,
    private readonly receipts: Receipts,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** @throws Refusal notFound for everybody but its authors and the office of the authority */
  async offer(caller: SignedInCaller, id: string, locale: Locale): Promise<DocumentFile> {
    const view = await this.open(caller, id);
    const { receipt } = view;
    const authority = await this.authorities.get(this.dataSource.manager, view.authority.id);
    const submission = receipt && {
      number: receipt.number,
      receivedAt: new Date(receipt.receivedAt),
      checksum: receipt.checksum,
      verifyAt: this.verifyAt(receipt),
    };
    const savedAt = 'savedAt' in view ? view.savedAt : view.serverTime;
    const bytes = await smallGrantPdf(
      {
        createdAt: submission?.receivedAt ?? new Date(savedAt),
        authority: authorityParty(authority),
        applicant: organisationParty(view.organisation, locale),
        content: view.content,
        template:
          receipt?.template ?? SMALL_GRANT_FORMS.on('smallGrant', dateInWarsaw(caller.arrivedAt)).template,
        submission,
        forEverybody: false,
      },
      locale,
    );
    return this.file(id, bytes, submission?.number, locale);
  }

  /** @throws Refusal notFound for an offer that is not published */
  async published(id: string, locale: Locale): Promise<DocumentFile> {
    const { manager } = this.dataSource;
    const record = await this.smallGrants.published(manager, id);
    if (!record) throw refuse.notFound();
    const { submission, applicant, content, template } = record;
    const bytes = await smallGrantPdf(
      {
        createdAt: submission.receivedAt,
        authority: authorityParty(await this.authorities.get(manager, record.authorityId)),
        applicant: organisationParty(applicant, locale),
        content,
        template,
        submission: { ...submission, verifyAt: this.verifyAt(submission) },
        forEverybody: true,
      },
      locale,
    );
    return this.file(id, bytes, submission.number, locale);
  }

  /** @throws Refusal as `offer`; notFound for a draft */
  async receipt(caller: SignedInCaller, id: string, locale: Locale): Promise<DocumentFile> {
    const { receipt, organisation, content, authority, timeline } = await this.open(caller, id);
    if (!receipt) throw refuse.notFound();
    const { receipt: words } = documentWording[locale];
    const issued = await this.receipts.of(this.dataSource.manager, id);
    const bytes = await receiptPdf(
      {
        authority: authorityParty(await this.authorities.get(this.dataSource.manager, authority.id)),
        call: null,
        applicant: { name: organisation.name, nip: formatNip(organisation.nip) },
        taskTitle: content.title,
        requested: smallGrantSums(content).grantGrosze,
        offerNumber: receipt.number,
        receivedAt: new Date(receipt.receivedAt),
        checksum: receipt.checksum,
        template: (words.forms as Readonly<Record<string, string>>)[receipt.template] ?? receipt.template,
        submittedBy: timeline.find(({ type }) => type === 'smallGrant.submitted')?.actor ?? '',
        verifyAt: this.verifyAt(receipt),
        signature: issued && { fingerprint: issued.signed.fingerprint, signature: issued.signed.signature },
      },
      locale,
    );
    return {
      name: fileName(words.name, receipt.number),
      bytes: issued ? this.receipts.seal('receipt', bytes, issued) : bytes,
    };
  }

  /**
   * The receipt for programs, with its signature, byte for byte as it was issued.
   * @throws Refusal as `offer`; notFound for a draft and for what was submitted before receipts were signed
   */
  async signedReceipt(caller: SignedInCaller, id: string, locale: Locale): Promise<DocumentFile> {
    const { receipt } = await this.open(caller, id);
    const issued = receipt && (await this.receipts.of(this.dataSource.manager, id));
    if (!issued) throw refuse.notFound();
    return {
      name: jsonFileName(documentWording[locale].receipt.name, receipt.number),
      bytes: Buffer.from(this.receipts.file(issued), 'utf8'),
      mediaType: 'application/json',
    };
  }

  private verifyAt({ number, checksum }: { readonly number: string; readonly checksum: string }): string {
    return verificationAddress(this.settings.publicUrl, number, checksum);
  }

  /** Sealed where its receipt is signed: the whole offer and its public copy alike. */
  private async file(
    id: string,
    bytes: Buffer,
    number: string | undefined,
    locale: Locale,
  ): Promise<DocumentFile> {
    const { smallGrant, common } = documentWording[locale];
    const issued = await this.receipts.of(this.dataSource.manager, id);
    return {
      name: fileName(smallGrant.name, number ?? common.draft),
      bytes: issued ? this.receipts.seal('offer', bytes, issued) : bytes,
    };
  }

  /** The offer as its reader sees it on the screen: an author as an author, also when they work for the office. */
  private async open(caller: SignedInCaller, id: string): Promise<SmallGrantView | OfficeSmallGrantView> {
    const { actor } = caller;
    const organisationId = await this.smallGrants.organisationOf(this.dataSource.manager, id);
    if (organisationId === undefined) throw refuse.notFound();
    const ofOffice = rolesAllow(actor.authority?.roles ?? [], 'smallGrant.read');
    return ofOffice && roleIn(actor, organisationId) === undefined
      ? this.queries.oneOfOffice(caller, id)
      : this.queries.one(caller, id);
  }
}
