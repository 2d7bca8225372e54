import type { Instant, LocalDate } from '@nurt/domain/calendar';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CallResult, type ResultRow } from './call-result.entity';

/** The executive's decision on a call, as modules downstream and the shores need it. */
export interface ResultRecord {
  readonly callId: string;
  readonly orderNumber: string;
  readonly orderDate: LocalDate;
  readonly approvedAt: Instant;
  /** Every offer of the ranking, in its order. */
  readonly rows: readonly ResultRow[];
}

/** What modules downstream may ask about evaluations. Nothing of it is sealed. */
@Injectable()
export class EvaluationFacade {
  /** The result of a call; undefined until it is approved. */
  async result(db: EntityManager, callId: string): Promise<ResultRecord | undefined> {
    const found = await db.findOneBy(CallResult, { callId });
    if (!found) return undefined;
    const { orderNumber, orderDate, approvedAt, rows } = found;
    return { callId, orderNumber, orderDate, approvedAt, rows };
  }
}
