import type { ReactNode } from 'react';
import type { OfferRowView } from '@nurt/contracts/offers';
import { DataTable, InPolish, MoneyText, useLocale, useText, type Sort } from '@nurt/ui';
import { formatDateTime } from '@nurt/wording/format';
import { offers } from '@nurt/wording/offers';
import { serverNow } from '../../../shared/clock';
import { paths } from '../../../shared/paths';
import { OfferStatusLabel } from './offer-status';
import css from './organisation.module.css';

export interface OffersTableProps {
  rows: readonly OfferRowView[];
  empty: ReactNode;
  captionHidden?: boolean;
  sort?: Sort;
  onSort?: (sort: Sort) => void;
}

/** Offers of an organisation: title, call, state, amounts. */
export function OffersTable({ rows, empty, captionHidden, sort, onSort }: OffersTableProps) {
  const t = useText(offers);
  const locale = useLocale();
  const when = (row: OfferRowView) => {
    if (row.submittedAt) return t.submittedAt(formatDateTime(row.submittedAt, locale));
    const open = Date.parse(row.call.closesAt) > serverNow();
    return open ? t.closesAt(formatDateTime(row.call.closesAt, locale)) : t.expired;
  };
  return (
    <DataTable
      caption={t.list}
      captionHidden={captionHidden}
      summary={captionHidden ? undefined : t.count(rows.length)}
      rows={rows}
      rowKey={({ id }) => id}
      rowHref={({ id }) => paths.organisation.offer(id)}
      empty={empty}
      sort={sort}
      onSort={onSort}
      columns={[
        {
          key: 'title',
          header: t.columns.title,
          sortable: true,
          cell: ({ title }) => (title.trim() === '' ? t.untitled : <InPolish>{title}</InPolish>),
        },
        {
          key: 'call',
          header: t.columns.call,
          sortable: true,
          cell: (row) => (
            <span className={css['stacked']}>
              <InPolish>{row.call.title}</InPolish>
              <small>{when(row)}</small>
            </span>
          ),
        },
        {
          key: 'status',
          header: t.columns.status,
          cell: ({ status, replacedBy }) => (
            <OfferStatusLabel status={status} replaced={replacedBy !== null} />
          ),
        },
        {
          key: 'requested',
          header: t.columns.requested,
          align: 'end',
          sortable: true,
          cell: ({ requestedGrosze }) =>
            requestedGrosze === null ? null : <MoneyText amount={requestedGrosze} />,
        },
        {
          key: 'awarded',
          header: t.columns.awarded,
          align: 'end',
          sortable: true,
          cell: ({ awardedGrosze }) =>
            awardedGrosze === null ? null : <MoneyText amount={awardedGrosze} strong />,
        },
      ]}
    />
  );
}
