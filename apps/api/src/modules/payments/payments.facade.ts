import type { LocalDate } from '@nurt/domain/calendar';
import type { Grosze } from '@nurt/domain/money';
import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { PaymentOrder } from './payment-order.entity';

/** A transfer that was carried out. */
export interface PaymentRecord {
  readonly instalmentId: string;
  readonly grosze: Grosze;
  readonly executedOn: LocalDate;
}

/** What modules downstream may ask about payments. */
@Injectable()
export class PaymentsFacade {
  /** Is a payment under the agreement ordered or approved, but not carried out yet? */
  hasOpenOrder(db: EntityManager, agreementId: string): Promise<boolean> {
    return db.existsBy(PaymentOrder, { agreementId, status: In(['ordered', 'approved']) });
  }

  /** The transfers of the grant, in the order of their days. */
  async executed(db: EntityManager, agreementId: string): Promise<PaymentRecord[]> {
    const orders = await db.find(PaymentOrder, {
      where: { agreementId, status: 'executed' },
      order: { executedOn: 'ASC' },
    });
    return orders.flatMap(({ instalmentId, grosze, executedOn }) =>
      executedOn === null ? [] : [{ instalmentId, grosze, executedOn }],
    );
  }
}
