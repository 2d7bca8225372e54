import type { ConsultationView, PublicConsultationView } from '@nurt/contracts/programmes';
import { publicAuthorName } from '@nurt/domain/programmes';
import { topicName } from '@nurt/wording/consultations';
import { documentWording } from '@nurt/wording/documents';
import type { Locale } from '@nurt/wording/format';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { refuse, type Caller, type SignedInCaller } from '../../../kernel';
import { AuthoritiesFacade } from '../../../modules/authorities';
import { ConsultationsQueries, PublicConsultationsQueries } from '../../../modules/programmes';
import { consultationPdf, type ReportedRemark } from '../consultation';
import { fileName, type DocumentFile } from './document-file';
import { authorityParty } from './parties';

type Held = Pick<
  PublicConsultationView,
  | 'draft'
  | 'startsOn'
  | 'endsOn'
  | 'announcedEndsOn'
  | 'legalAct'
  | 'place'
  | 'ways'
  | 'council'
  | 'reportedAt'
  | 'hiddenCount'
  | 'remarks'
>;

/** The report of a consultation: for everybody once it is published, for the office at any time. */
@Injectable()
export class ConsultationFile {
  constructor(
    private readonly dataSource: DataSource,
    private readonly authorities: AuthoritiesFacade,
    private readonly office: ConsultationsQueries,
    private readonly everybody: PublicConsultationsQueries,
  ) {}

  /** @throws Refusal notFound until the report is published */
  async published(caller: Caller, consultationId: string, locale: Locale): Promise<DocumentFile> {
    const consultation = await this.everybody.one(consultationId, caller.arrivedAt);
    if (consultation.reportedAt === null) throw refuse.notFound();
    return this.draw(consultation, caller, locale);
  }

  /** @throws Refusal notFound for a programme that is not consulted here, or not the caller's */
  async ofOffice(caller: SignedInCaller, programmeId: string, locale: Locale): Promise<DocumentFile> {
    const { consultation } = await this.office.panel(caller, programmeId);
    if (!consultation) throw refuse.notFound();
    return this.draw(asEverybodySees(consultation), caller, locale);
  }

  private async draw(held: Held, { arrivedAt }: Caller, locale: Locale): Promise<DocumentFile> {
    const { draft, council, reportedAt, remarks, ...course } = held;
    const authority = await this.authorities.get(this.dataSource.manager, draft.authority.id);
    const bytes = await consultationPdf(
      {
        ...course,
        // Published, the same record gives the same bytes.
        createdAt: reportedAt === null ? arrivedAt : new Date(reportedAt),
        authority: authorityParty(authority),
        programmeTitle: draft.title,
        remarks: remarks.map((remark): ReportedRemark => ({
          ...remark,
          topic: topicName(remark.topic, draft, locale),
        })),
        council: {
          ...council,
          dueOn: council.deadline?.dueOn ?? null,
          basis: council.deadline?.basis ?? null,
        },
        published: reportedAt !== null,
      },
      locale,
    );
    return { name: fileName(documentWording[locale].consultation.name, String(draft.year)), bytes };
  }
}

/** The office's draft of the report hides what the published one will hide. */
function asEverybodySees({ remarks, ...consultation }: ConsultationView): Held {
  const shown = remarks.filter(({ hidden }) => hidden === null);
  return {
    ...consultation,
    remarks: shown.map((remark) => ({ ...remark, name: publicAuthorName(remark) })),
    hiddenCount: remarks.length - shown.length,
  };
}
