import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { PaymentRowView, PaymentState } from '@nurt/contracts/payments';
import { formatNrb } from '@nurt/domain/identifiers';
import { DataTable, EmptyState, InPolish, MoneyText, useLocale, useText, type Column } from '@nurt/ui';
import { formatAmount, formatDate, formatDateTime } from '@nurt/wording/format';
import { payments } from '@nurt/wording/payments';
import { arranged, matchesText, NothingFound, type ListState } from '../../shared/lists';
import { paths } from '../../shared/paths';
import { DueDay, Telling } from '../../shared/records';
import { useSession } from '../../shared/session';
import { sumOf, type Desk } from './desk';
import { PaymentActions } from './payment-actions';
import css from './payments.module.css';

interface PaymentsTableProps {
  desk: Desk;
  state: PaymentState;
  list: ListState<'stan' | 'szukaj'>;
}

const SORTS = {
  task: ({ agreement }: PaymentRowView) => agreement.title,
  organisation: ({ organisation }: PaymentRowView) => organisation,
  due: ({ dueOn }: PaymentRowView) => dueOn,
  executed: ({ order }: PaymentRowView) => order?.executedOn ?? null,
  amount: ({ grosze }: PaymentRowView) => grosze,
};

/** The instalments at one stage. */
export function PaymentsTable({ desk, state, list }: PaymentsTableProps) {
  const t = useText(payments);
  const locale = useLocale();
  const rows = desk[state];
  const { szukaj } = list.values;
  const found = rows.filter(({ agreement, organisation }) =>
    matchesText(szukaj, [agreement.title, agreement.number, organisation]),
  );
  const columns = useColumns(desk, state);
  if (rows.length === 0) return <EmptyState title={t.empty[state]}>{t.emptyText[state]}</EmptyState>;
  return (
    <DataTable
      caption={`${t.title}: ${t.stateOf[state]}`}
      captionHidden
      summary={`${t.count(found.length)}, ${t.together(formatAmount(sumOf(found), locale))}`}
      columns={columns}
      rows={arranged(found, list.sort, SORTS, locale)}
      rowKey={({ id }) => id}
      sort={list.sort}
      onSort={list.onSort}
      empty={<NothingFound onClear={() => list.set('szukaj', '')} />}
    />
  );
}

function useColumns(desk: Desk, state: PaymentState): Column<PaymentRowView>[] {
  const t = useText(payments);
  const locale = useLocale();
  const done = state === 'executed';
  const { may } = useSession();
  const acts = may('payment.order') || may('payment.approve') || may('payment.execute');
  const byAt = (who: string | null | undefined, at: string | null | undefined) =>
    who && at ? <Telling sentence={t.byAt(who, formatDateTime(at, locale))} written={[who]} /> : '–';
  return [
    {
      key: 'task',
      header: t.task,
      sortable: true,
      cell: ({ agreement, position, order }) => (
        <>
          <Anchor component={Link} to={paths.office.agreement(agreement.id)} lang="pl">
            {agreement.title}
          </Anchor>
          <small className={css['under']}>
            {t.agreementNumber(agreement.number)}, {t.instalmentNumber(position + 1)}
          </small>
          {state === 'toOrder' && order?.status === 'rejected' && order.rejectionReason && (
            <small className={css['rejected']}>
              <Telling
                sentence={t.rejectedEarlier(order.decidedBy ?? '', order.rejectionReason)}
                written={[order.decidedBy ?? '', order.rejectionReason]}
              />
            </small>
          )}
        </>
      ),
    },
    {
      key: 'organisation',
      header: t.organisation,
      sortable: true,
      cell: ({ organisation, bankAccount }) => (
        <>
          <InPolish>{organisation}</InPolish>
          <small className={css['under']}>{formatNrb(bankAccount)}</small>
        </>
      ),
    },
    done
      ? {
          key: 'executed',
          header: t.executedOn,
          sortable: true,
          cell: ({ order }) => (order?.executedOn ? formatDate(order.executedOn, locale) : '–'),
        }
      : { key: 'due', header: t.due, sortable: true, cell: ({ dueOn }) => <DueDay day={dueOn} /> },
    ...(state === 'toOrder'
      ? []
      : [
          {
            key: 'ordered',
            header: t.orderedBy,
            cell: ({ order }: PaymentRowView) => byAt(order?.orderedBy, order?.orderedAt),
          },
        ]),
    ...(state === 'toExecute' || done
      ? [
          {
            key: 'decided',
            header: t.decidedBy,
            cell: ({ order }: PaymentRowView) => byAt(order?.decidedBy, order?.decidedAt),
          },
        ]
      : []),
    {
      key: 'amount',
      header: t.amount,
      align: 'end' as const,
      sortable: true,
      cell: ({ grosze }) => <MoneyText amount={grosze} strong />,
    },
    // Who only looks on has nothing to do with any of them.
    ...(done || !acts
      ? []
      : [
          {
            key: 'action',
            header: t.action,
            cell: (row: PaymentRowView) => <PaymentActions desk={desk} row={row} />,
          },
        ]),
  ];
}
