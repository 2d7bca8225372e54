import { documentWording } from '@nurt/wording/documents';
import type { Locale } from '@nurt/wording/format';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { authorityOf, refuse, type SignedInCaller } from '../../../kernel';
import { AuthoritiesFacade } from '../../../modules/authorities';
import { CallsFacade } from '../../../modules/calls';
import { ProgrammesFacade } from '../../../modules/programmes';
import { SETTINGS, type Settings } from '../../../settings';
import { announcementPdf } from '../announcement';
import { fileName, type DocumentFile } from './document-file';
import { authorityParty } from './parties';

/** The announcement of a call, for everybody. */
@Injectable()
export class AnnouncementFile {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly dataSource: DataSource,
    private readonly authorities: AuthoritiesFacade,
    private readonly programmes: ProgrammesFacade,
    private readonly calls: CallsFacade,
  ) {}

  /**
   * The announcement of a call that is still being written, marked as a draft, for its own office.
   * @throws Refusal notFound for an unknown call, one of another authority and one that is announced
   */
  async preview(caller: SignedInCaller, callId: string, locale: Locale): Promise<DocumentFile> {
    const { manager } = this.dataSource;
    const authorityId = authorityOf(caller);
    const call = await this.calls.draft(manager, authorityId, callId);
    const line = call && (await this.programmes.line(manager, authorityId, call.budgetLineId));
    if (!call || !line) throw refuse.notFound();
    const { announcement, common } = documentWording[locale];
    const bytes = await announcementPdf(
      {
        createdAt: caller.arrivedAt,
        authority: authorityParty(await this.authorities.get(manager, authorityId)),
        number: '',
        legalBasis: line.legalBasis,
        programmeTitle: line.programmeTitle,
        lineName: line.name,
        terms: call.terms,
        filing: announcement.filing(this.settings.publicUrl),
        publications: null,
        corrections: [],
        onDraftBudget: line.onDraftBudget,
        requiredPlaces: [],
      },
      locale,
    );
    return { name: fileName(announcement.name, common.draft), bytes };
  }

  /** @throws Refusal notFound for an unknown call and for a draft */
  async of(callId: string, locale: Locale): Promise<DocumentFile> {
    const { manager } = this.dataSource;
    const call = await this.calls.get(manager, callId);
    if (!call) throw refuse.notFound();
    const [authority, line] = await Promise.all([
      this.authorities.get(manager, call.authorityId),
      this.programmes.line(manager, call.authorityId, call.budgetLineId),
    ]);
    if (!line) throw new Error(`call ${callId} stands on a line that its authority does not have`);
    const { announcement } = documentWording[locale];
    const bytes = await announcementPdf(
      {
        createdAt: call.announcedAt,
        authority: authorityParty(authority),
        number: call.number,
        legalBasis: call.legalBasis,
        programmeTitle: line.programmeTitle,
        lineName: line.name,
        terms: call.terms,
        filing: announcement.filing(this.settings.publicUrl),
        publications: call.publications,
        onDraftBudget: call.statute.onDraftBudget === true,
        corrections: await this.calls.corrections(manager, callId),
        requiredPlaces: call.statute.rules.publicationPlaces,
      },
      locale,
    );
    return { name: fileName(announcement.name, call.number), bytes };
  }
}
