import type {
  ConsultationMove,
  ConsultationPanelView,
  ConsultationRuleView,
  ConsultationView,
} from '@nurt/contracts/programmes';
import type { MoveView } from '@nurt/contracts/kernel';
import { dateInWarsaw } from '@nurt/domain/calendar';
import { canMove } from '@nurt/domain/lifecycle';
import type { ProblemCode } from '@nurt/domain/problems';
import {
  consultationPhase,
  DEFAULT_CONSULTATION_DAYS,
  OTHER_REMARK_WAYS,
  periodWarnings,
  programmeLifecycle,
  type ProgrammeStatus,
} from '@nurt/domain/programmes';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { authorityOf, permissionsOfActor, refuse, type SignedInCaller } from '../../../kernel';
import { AuthoritiesFacade } from '../../authorities';
import { Consultation } from './consultation.entity';
import { councilOpinion, remarkView } from './consultation.view';
import { obstaclesOf } from './outcome';
import { Remark } from './remark.entity';

/** The officer's panel: the consultation of a programme, its remarks, and what can be done about it. */
@Injectable()
export class ConsultationsQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly authorities: AuthoritiesFacade,
  ) {}

  async panel(caller: SignedInCaller, programmeId: string): Promise<ConsultationPanelView> {
    const authorityId = authorityOf(caller);
    const { manager } = this.dataSource;
    const [programme] = await manager.query<{ status: ProgrammeStatus }[]>(
      'SELECT status FROM programme WHERE id = $1 AND authority_id = $2',
      [programmeId, authorityId],
    );
    if (!programme) throw refuse.notFound();
    const found = await manager.findOneBy(Consultation, { programmeId });
    const consultation = found && (await this.view(caller, found));
    const permitted = permissionsOfActor(caller.actor).includes('programme.write');
    return {
      consultation,
      rule: await this.lastRule(authorityId),
      moves: movesOf(programme.status, consultation, permitted),
    };
  }

  private async view(caller: SignedInCaller, consultation: Consultation): Promise<ConsultationView> {
    const { id, startsOn, endsOn, announcedEndsOn, reportedAt } = consultation;
    const { manager } = this.dataSource;
    const [remarks, authority, obstacles] = await Promise.all([
      manager.find(Remark, { where: { consultationId: id }, order: { number: 'ASC' } }),
      this.authorities.get(manager, consultation.authorityId),
      obstaclesOf(manager, consultation.programmeId, caller.arrivedAt),
    ]);
    return {
      id,
      phase: consultationPhase(consultation, caller.arrivedAt),
      startsOn,
      endsOn,
      announcedEndsOn,
      ...ruleOf(consultation),
      warnings: periodWarnings(consultation),
      draft: consultation.draft,
      council: councilOpinion(consultation, authority.kind, dateInWarsaw(caller.arrivedAt)),
      remarks: remarks.map(remarkView),
      obstacles,
      reportedAt: reportedAt?.toISOString() ?? null,
    };
  }

  /** The procedure is fixed for many years: the next consultation begins with that of the last one. */
  private async lastRule(authorityId: string): Promise<ConsultationRuleView> {
    const last = await this.dataSource.manager.findOne(Consultation, {
      where: { authorityId },
      order: { startedAt: 'DESC' },
    });
    return last
      ? ruleOf(last)
      : {
          ways: [...OTHER_REMARK_WAYS],
          legalAct: '',
          place: '',
          minimumDays: DEFAULT_CONSULTATION_DAYS,
        };
  }
}

const ruleOf = ({ ways, legalAct, place, minimumDays }: Consultation): ConsultationRuleView => ({
  ways,
  legalAct,
  place,
  minimumDays,
});

/** Each move with the reason why it is not open; the report's reason is the first obstacle. */
function movesOf(
  status: ProgrammeStatus,
  consultation: ConsultationView | null,
  permitted: boolean,
): MoveView<ConsultationMove>[] {
  const consulting = consultation !== null && status === 'consultation';
  const council = consultation?.council;
  const reported = consultation !== null && consultation.reportedAt !== null;
  const reasons: Record<ConsultationMove, ProblemCode | undefined> = {
    consult: canMove(programmeLifecycle, status, 'consult') ? undefined : 'not_now',
    extend: !consulting ? 'not_now' : reported ? 'consultation_reported' : undefined,
    enterRemark: !consulting
      ? 'not_now'
      : reported
        ? 'consultation_reported'
        : consultation.phase === 'planned'
          ? 'consultation_not_started'
          : undefined,
    deliver: consulting && council?.deliveredOn === null ? undefined : 'not_now',
    recordOpinion: consulting && council?.deliveredOn && council.verdict === null ? undefined : 'not_now',
    publishReport: consultation === null || reported ? 'not_now' : consultation.obstacles[0]?.code,
  };
  return (Object.keys(reasons) as ConsultationMove[]).map((move): MoveView<ConsultationMove> => {
    const reason = permitted ? reasons[move] : 'forbidden';
    return reason === undefined ? { move, allowed: true } : { move, allowed: false, reason };
  });
}
