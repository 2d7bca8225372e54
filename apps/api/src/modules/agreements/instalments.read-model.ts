import type { InstalmentView, PaymentOrderView } from '@nurt/contracts/agreements';
import type { MoveView } from '@nurt/contracts/kernel';
import type { Permission } from '@nurt/domain/access';
import type { AgreementStatus } from '@nurt/domain/agreements';
import { movesFrom } from '@nurt/domain/lifecycle';
import {
  isLiveOrder,
  orderProblem,
  paymentOrderLifecycle,
  paymentOrderProblem,
  type PaymentOrderStatus,
} from '@nurt/domain/payments';
import type { ProblemCode } from '@nurt/domain/problems';
import type { EntityManager } from 'typeorm';
import { groszeOf, permissionsOfActor, type Actor } from '../../kernel';

/** The states of orders that do not stand any more, as SQL lists them: their instalments may be ordered anew. */
export const ENDED_ORDERS = paymentOrderLifecycle.states
  .filter((status) => !isLiveOrder(status))
  .map((status) => `'${status}'`)
  .join(', ');

interface InstalmentRow {
  readonly id: string;
  readonly agreementId: string;
  readonly position: number;
  readonly dueOn: string;
  readonly grosze: string;
  readonly orderId: string | null;
  readonly orderStatus: PaymentOrderStatus | null;
  readonly orderedById: string | null;
  readonly orderedBy: string | null;
  readonly orderedAt: Date | null;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly rejectionReason: string | null;
  readonly executedOn: string | null;
  /** Its year's money is not taken on from that year's programme yet. */
  readonly yearOpen: boolean;
  /** Under the agreement it waits for the report on an earlier year. */
  readonly awaitsReport: boolean;
}

/**
 * Instalments of the agreements with their payment orders, in the order of payment. A read model: it reads the table
 * of payments, which lie downstream, so that one view of an agreement can show the whole of it. It never writes.
 * @param reader an officer of the authority, who gets moves; null for the grantee, who gets none and sees no
 *   order that was rejected or taken back
 */
export async function instalmentViews(
  db: EntityManager,
  agreements: readonly { readonly id: string; readonly status: AgreementStatus }[],
  reader: Actor | null,
): Promise<Map<string, InstalmentView[]>> {
  const rows = await db.query<InstalmentRow[]>(
    `SELECT i.id, i.agreement_id AS "agreementId", i.position, i.due_on::text AS "dueOn", i.grosze,
            p.id AS "orderId", p.status AS "orderStatus", p.ordered_by AS "orderedById", ob.name AS "orderedBy",
            p.ordered_at AS "orderedAt", db.name AS "decidedBy", p.decided_at AS "decidedAt",
            p.rejection_reason AS "rejectionReason", p.executed_on::text AS "executedOn",
            EXISTS (SELECT FROM award_year w WHERE w.offer_id = a.offer_id AND w.budget_line_id IS NULL
                       AND w.year = extract(year FROM i.due_on)) AS "yearOpen",
            a.awaits_reports AND EXISTS (SELECT FROM agreement_interim x WHERE x.agreement_id = a.id
                       AND x.accepted_at IS NULL AND x.year < extract(year FROM i.due_on)) AS "awaitsReport"
       FROM instalment i
       JOIN agreement a ON a.id = i.agreement_id
       LEFT JOIN LATERAL (SELECT * FROM payment_order o WHERE o.instalment_id = i.id
                           ORDER BY o.status IN (${ENDED_ORDERS}), o.ordered_at DESC LIMIT 1) p ON true
       LEFT JOIN account ob ON ob.id = p.ordered_by
       LEFT JOIN account db ON db.id = p.decided_by
      WHERE i.agreement_id = ANY ($1) ORDER BY i.agreement_id, i.position`,
    [agreements.map(({ id }) => id)],
  );
  return new Map(
    agreements.map(({ id, status }) => {
      const own = rows.filter(({ agreementId }) => agreementId === id);
      return [id, own.map((row) => instalmentView(row, own, status, reader))];
    }),
  );
}

function instalmentView(
  row: InstalmentRow,
  all: readonly InstalmentRow[],
  status: AgreementStatus,
  reader: Actor | null,
): InstalmentView {
  const hidden = !reader && !isLiveOrder(row.orderStatus);
  return {
    id: row.id,
    position: row.position,
    dueOn: row.dueOn,
    grosze: groszeOf(row.grosze),
    order: hidden ? null : orderView(row, status, reader),
    moves: reader && !isLiveOrder(row.orderStatus) ? [orderMove(row, all, status, reader)] : [],
  };
}

function orderView(
  row: InstalmentRow,
  status: AgreementStatus,
  reader: Actor | null,
): PaymentOrderView | null {
  const { orderId, orderStatus, orderedById, orderedAt } = row;
  if (orderId === null || orderStatus === null || orderedById === null || orderedAt === null) return null;
  return {
    id: orderId,
    status: orderStatus,
    orderedBy: row.orderedBy ?? '',
    orderedAt: orderedAt.toISOString(),
    decidedBy: row.decidedBy,
    decidedAt: row.decidedAt?.toISOString() ?? null,
    rejectionReason: row.rejectionReason,
    executedOn: row.executedOn,
    moves: reader
      ? movesFrom(paymentOrderLifecycle, orderStatus).map((move) =>
          moveView(
            move,
            refusal(reader, paymentOrderLifecycle.moves[move].by as Permission, status, () =>
              paymentOrderProblem({ status: orderStatus, orderedById }, move, reader.accountId),
            ),
          ),
        )
      : [],
  };
}

function orderMove(
  { position, yearOpen, awaitsReport }: InstalmentRow,
  all: readonly InstalmentRow[],
  status: AgreementStatus,
  reader: Actor,
): MoveView<'order'> {
  return moveView(
    'order',
    refusal(
      reader,
      'payment.order',
      status,
      () =>
        (yearOpen ? 'payment_year_not_taken_on' : undefined) ??
        (awaitsReport ? 'payment_awaits_report' : undefined) ??
        orderProblem(all, position),
    ),
  );
}

/** The first reason against a move: the role, the agreement, the order itself. */
function refusal(
  reader: Actor,
  permission: Permission,
  status: AgreementStatus,
  ofOrder: () => ProblemCode | undefined,
): ProblemCode | undefined {
  if (!permissionsOfActor(reader).includes(permission)) return 'forbidden';
  if (status === 'prepared') return 'signature_missing';
  return status === 'signed' ? ofOrder() : 'not_now';
}

function moveView<Move extends string>(move: Move, reason: ProblemCode | undefined): MoveView<Move> {
  return reason === undefined ? { move, allowed: true } : { move, allowed: false, reason };
}
