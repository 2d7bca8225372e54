import type { AgreementView, InstalmentView } from '@nurt/contracts/agreements';
import type { PaymentRowView, PaymentState } from '@nurt/contracts/payments';
import type { PaymentsQuery } from '@nurt/contracts/payments/requests';
import type { AgreementStatus } from '@nurt/domain/agreements';
import type { BurdenedLine } from '@nurt/domain/payments';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { authorityOf, refuse, type SignedInCaller } from '../../kernel';
import { AGREEMENTS_OF_YEARS, AgreementsQueries, ENDED_ORDERS, instalmentViews, sideOf } from '../agreements';
import { boundToYears, OPEN_OF_ANY_YEAR } from '../programmes';
import { PaymentOrder } from './payment-order.entity';

interface AgreementRow {
  readonly id: string;
  readonly status: AgreementStatus;
  readonly number: string;
  readonly title: string;
  readonly organisationId: string;
  readonly organisation: string;
  readonly bankAccount: string;
}

const UNPAID = `EXISTS (SELECT FROM instalment i WHERE i.agreement_id = a.id
  AND NOT EXISTS (SELECT FROM payment_order y WHERE y.instalment_id = i.id AND y.status = 'executed'))`;

/** The payments desk of the authority. */
@Injectable()
export class PaymentsQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly agreements: AgreementsQueries,
  ) {}

  /** The agreement that the order pays under. @throws Refusal notFound */
  async agreementOf(caller: SignedInCaller, orderId: string): Promise<AgreementView> {
    const order = await this.dataSource.manager.findOneBy(PaymentOrder, { id: orderId });
    if (!order) throw refuse.notFound();
    return this.agreements.one(caller, order.agreementId);
  }

  /**
   * Instalments of the agreements in force with their orders, soonest due first. Once ordered, an instalment goes to
   * the account that the order names.
   * @param query `state`: only those that stand there. `year`: under the agreements of that budget year; without it
   *   of this and later ones, and of every agreement that has something unpaid.
   */
  async desk(caller: SignedInCaller, { state, year }: PaymentsQuery): Promise<PaymentRowView[]> {
    const { manager } = this.dataSource;
    const authorityId = authorityOf(caller);
    const agreements = await manager.query<AgreementRow[]>(
      `SELECT a.id, a.status, a.number, o.content ->> 'title' AS title, g.id AS "organisationId", g.name AS organisation,
              a.bank_account AS "bankAccount"
         FROM agreement a JOIN offer o ON o.id = a.offer_id JOIN organisation g ON g.id = a.organisation_id
        WHERE a.authority_id = $1 AND a.status <> 'prepared'
          AND (a.id = ANY (${AGREEMENTS_OF_YEARS}) OR ${OPEN_OF_ANY_YEAR} AND a.status = 'signed' AND ${UNPAID})`,
      [...boundToYears(authorityId, year, caller.arrivedAt)],
    );
    const ids = agreements.map(({ id }) => id);
    const [accounts, lines] = await Promise.all([this.orderedAccounts(ids), this.burdenedLines(ids)]);
    const isOffice = ({ organisationId }: AgreementRow): boolean =>
      sideOf(caller.actor, { authorityId, organisationId }) === 'office';
    // Under the agreements of their own organisation a person has no moves here.
    const instalments = new Map([
      ...(await instalmentViews(manager, agreements.filter(isOffice), caller.actor)),
      ...(await instalmentViews(
        manager,
        agreements.filter((agreement) => !isOffice(agreement)),
        null,
      )),
    ]);
    const rows = agreements.flatMap(({ id, status, number, title, organisation, bankAccount }) =>
      (instalments.get(id) ?? [])
        .filter((instalment) => state === undefined || stateOf(instalment, status) === state)
        .map((instalment): PaymentRowView => {
          const line = lines.get(instalment.id);
          if (!line) throw new Error(`instalment ${instalment.id} burdens no line`);
          return {
            ...instalment,
            agreement: { id, number, title },
            organisation,
            bankAccount: accounts.get(instalment.order?.id ?? '') ?? bankAccount,
            line,
          };
        }),
    );
    return rows.sort(
      (a, b) =>
        compare(a.dueOn, b.dueOn) ||
        compare(a.agreement.number, b.agreement.number) ||
        a.position - b.position,
    );
  }

  /** By instalment, the line that it burdens: of the year in which it is due. */
  private async burdenedLines(agreementIds: readonly string[]): Promise<Map<string, BurdenedLine>> {
    const rows = await this.dataSource.query<(BurdenedLine & { instalmentId: string })[]>(
      `SELECT i.id AS "instalmentId", l.code, l.name, p.year
         FROM instalment i JOIN agreement g ON g.id = i.agreement_id
         LEFT JOIN award_year w ON w.offer_id = g.offer_id AND w.year = extract(year FROM i.due_on)
         JOIN budget_line l ON l.id = coalesce(w.budget_line_id, g.budget_line_id)
         JOIN programme p ON p.id = l.programme_id
        WHERE g.id = ANY ($1)`,
      [agreementIds],
    );
    return new Map(rows.map(({ instalmentId, ...line }) => [instalmentId, line]));
  }

  private async orderedAccounts(agreementIds: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.dataSource.query<{ id: string; account: string }[]>(
      `SELECT id, bank_account AS account FROM payment_order
        WHERE agreement_id = ANY ($1) AND status NOT IN (${ENDED_ORDERS})`,
      [agreementIds],
    );
    return new Map(rows.map(({ id, account }) => [id, account]));
  }
}

/** Where the instalment stands; nowhere when its agreement was settled without it. */
function stateOf({ order }: InstalmentView, agreement: AgreementStatus): PaymentState | undefined {
  if (order?.status === 'executed') return 'executed';
  if (agreement !== 'signed') return undefined;
  if (order?.status === 'ordered') return 'toApprove';
  return order?.status === 'approved' ? 'toExecute' : 'toOrder';
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
