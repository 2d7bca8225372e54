import { documentWording } from '@nurt/wording/documents';
import type { Locale } from '@nurt/wording/format';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { refuse } from '../../../kernel';
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
        corrections: await this.calls.corrections(manager, callId),
        requiredPlaces: call.statute.rules.publicationPlaces,
      },
      locale,
    );
    return { name: fileName(announcement.name, call.number), bytes };
  }
}
