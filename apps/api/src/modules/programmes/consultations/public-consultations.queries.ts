import type { PublicConsultationRowView, PublicConsultationView } from '@nurt/contracts/programmes';
import { dateInWarsaw, type Instant } from '@nurt/domain/calendar';
import { consultationPhase } from '@nurt/domain/programmes';
import { Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import { refuse } from '../../../kernel';
import { AuthoritiesFacade } from '../../authorities';
import { Programme } from '../programme.entity';
import { Consultation } from './consultation.entity';
import { councilOpinion, publicRemark } from './consultation.view';
import { Remark } from './remark.entity';

/** As many as the list shows: those of the last years, the newest first. */
const SHOWN = 50;

/** Consultations for everybody. A draft that was withdrawn is no longer asked about. */
@Injectable()
export class PublicConsultationsQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly authorities: AuthoritiesFacade,
  ) {}

  async list(now: Instant): Promise<PublicConsultationRowView[]> {
    const { manager } = this.dataSource;
    const consultations = await manager
      .createQueryBuilder(Consultation, 'c')
      .innerJoin(Programme, 'p', "p.id = c.programme_id AND p.status <> 'withdrawn'")
      .orderBy('c.endsOn', 'DESC')
      .addOrderBy('c.id')
      .limit(SHOWN)
      .getMany();
    const counts = await this.counts(consultations.map(({ id }) => id));
    return consultations.map((consultation) => row(consultation, counts.get(consultation.id) ?? 0, now));
  }

  /** @throws Refusal notFound */
  async one(id: string, now: Instant): Promise<PublicConsultationView> {
    const { manager } = this.dataSource;
    const consultation = await manager.findOneBy(Consultation, { id });
    const withdrawn =
      consultation &&
      (await manager.existsBy(Programme, { id: consultation.programmeId, status: 'withdrawn' }));
    if (!consultation || withdrawn) throw refuse.notFound();
    const [authority, shown, hiddenCount] = await Promise.all([
      this.authorities.get(manager, consultation.authorityId),
      manager.find(Remark, {
        where: { consultationId: id, hiddenAt: IsNull() },
        order: { number: 'ASC' },
      }),
      manager.countBy(Remark, { consultationId: id }),
    ]);
    const { ways, legalAct, place, draft, reportedAt } = consultation;
    return {
      ...row(consultation, shown.length, now),
      ways,
      legalAct,
      place,
      draft,
      council: councilOpinion(consultation, authority.kind, dateInWarsaw(now)),
      remarks: reportedAt === null ? [] : shown.map(publicRemark),
      hiddenCount: hiddenCount - shown.length,
    };
  }

  private async counts(ids: readonly string[]): Promise<Map<string, number>> {
    const rows = await this.dataSource.query<{ id: string; count: number }[]>(
      `SELECT consultation_id AS id, count(*)::int AS count FROM remark
        WHERE consultation_id = ANY ($1) AND hidden_at IS NULL GROUP BY consultation_id`,
      [ids],
    );
    return new Map(rows.map(({ id, count }) => [id, count]));
  }
}

function row(consultation: Consultation, remarkCount: number, now: Instant): PublicConsultationRowView {
  const { id, draft, startsOn, endsOn, announcedEndsOn, reportedAt } = consultation;
  return {
    id,
    authority: draft.authority,
    year: draft.year,
    title: draft.title,
    phase: consultationPhase(consultation, now),
    startsOn,
    endsOn,
    announcedEndsOn,
    remarkCount,
    reportedAt: reportedAt?.toISOString() ?? null,
  };
}
