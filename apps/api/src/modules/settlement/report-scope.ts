import type { OfferContent } from '@nurt/domain/offers';
import { yearOf, type Deadline, type LocalDate } from '@nurt/domain/calendar';
import { subtractGrosze, sumGrosze, type Grosze } from '@nurt/domain/money';
import {
  plannedIn,
  reportPeriod,
  tellsOf,
  type ReportContext,
  type ReportPeriod,
} from '@nurt/domain/settlement';
import { finalReportDeadline, interimReportDeadline } from '@nurt/domain/statute';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AgreementsFacade, type AgreementRecord, type InterimYearRecord } from '../agreements';
import { PaymentsFacade } from '../payments';
import { ProgrammesFacade } from '../programmes';

/** A transfer that a report has to account for, and the line that it came from. */
export interface ReportedPayment {
  readonly budgetLineId: string;
  readonly grosze: Grosze;
  readonly executedOn: LocalDate;
}

/** What one report tells of: the whole of an agreement, or its share of a multi-year one. */
export interface ReportScope extends ReportContext {
  readonly period: ReportPeriod;
  readonly offer: OfferContent;
  /** The part of the grant. */
  readonly grantGrosze: Grosze;
  /** In the order of their days. */
  readonly payments: readonly ReportedPayment[];
  readonly due: Deadline;
  /** Years that are reported on by themselves. */
  readonly interim: readonly InterimYearRecord[];
}

/** Cuts out of an agreement what one of its reports tells of. */
@Injectable()
export class ReportScopes {
  constructor(
    private readonly agreements: AgreementsFacade,
    private readonly payments: PaymentsFacade,
    private readonly programmes: ProgrammesFacade,
  ) {}

  /** @param year of the interim report; null for the final one */
  async of(
    db: EntityManager,
    agreement: AgreementRecord,
    whole: OfferContent,
    year: number | null,
  ): Promise<ReportScope> {
    const interim = await this.agreements.interimYears(db, agreement.id);
    const task = { ...agreement, interim: interim.map((one) => one.year) };
    const others = interim.filter((one) => (year === null ? true : one.year !== year));
    const grantGrosze =
      year === null
        ? subtractGrosze(agreement.grantGrosze, sumGrosze(others.map(({ grosze }) => grosze)))
        : sumGrosze(interim.filter((one) => one.year === year).map(({ grosze }) => grosze));
    const payments = await this.paidFor(db, agreement, (asked) => tellsOf(task, year, asked));
    return {
      period: reportPeriod(task, year),
      offer: plannedIn(whole, task, year, grantGrosze),
      agreement,
      grantGrosze,
      payments,
      paidGrosze: sumGrosze(payments.map(({ grosze }) => grosze)),
      due: await this.due(db, agreement, year),
      interim,
    };
  }

  private async paidFor(
    db: EntityManager,
    agreement: AgreementRecord,
    tells: (year: number) => boolean,
  ): Promise<ReportedPayment[]> {
    const paid: ReportedPayment[] = [];
    for (const { instalmentId, grosze, executedOn } of await this.payments.executed(db, agreement.id)) {
      const instalment = agreement.instalments.find(({ id }) => id === instalmentId);
      if (!instalment || !tells(yearOf(instalment.dueOn))) continue;
      const line = await this.agreements.lineThatPays(db, agreement, instalment);
      paid.push({ budgetLineId: line ?? agreement.budgetLineId, grosze, executedOn });
    }
    return paid;
  }

  private async due(
    db: EntityManager,
    { authorityId, budgetLineId, taskTo }: AgreementRecord,
    year: number | null,
  ): Promise<Deadline> {
    const line = await this.programmes.line(db, authorityId, budgetLineId);
    return year === null
      ? finalReportDeadline(taskTo, line?.legalBasis)
      : interimReportDeadline(year, line?.legalBasis);
  }
}
