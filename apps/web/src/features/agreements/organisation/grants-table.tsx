import type { ReactNode } from 'react';
import type { AgreementRowView } from '@nurt/contracts/agreements';
import type { AgreementStatus } from '@nurt/domain/agreements';
import { DataTable, MoneyText, StatusLabel, useLocale, useText, type Tone } from '@nurt/ui';
import { formatDate } from '@nurt/wording/format';
import { grants } from '@nurt/wording/settlement';
import { paths } from '../../../shared/paths';

const TONES: Readonly<Record<AgreementStatus, Tone>> = {
  prepared: 'waiting',
  signed: 'current',
  settled: 'success',
  abandoned: 'neutral',
};

/** The state of an agreement in the words of the grantee. */
export function AgreementStatusLabel({ status }: { status: AgreementStatus }) {
  const { statusOf } = useText(grants);
  return <StatusLabel tone={TONES[status]}>{statusOf[status]}</StatusLabel>;
}

/** Agreements of an organisation: task, state, grant, what has been paid, when the report is due. */
export function GrantsTable({
  rows,
  empty,
  captionHidden,
}: {
  rows: readonly AgreementRowView[];
  empty: ReactNode;
  captionHidden?: boolean;
}) {
  const t = useText(grants);
  const locale = useLocale();
  return (
    <DataTable
      caption={t.list}
      captionHidden={captionHidden}
      summary={captionHidden ? undefined : t.count(rows.length)}
      rows={rows}
      rowKey={({ id }) => id}
      rowHref={({ id }) => paths.organisation.agreement(id)}
      empty={empty}
      columns={[
        { key: 'title', header: t.columns.title, cell: ({ title }) => title, written: true },
        { key: 'number', header: t.columns.number, cell: ({ number }) => number },
        {
          key: 'status',
          header: t.columns.status,
          cell: ({ status }) => <AgreementStatusLabel status={status} />,
        },
        {
          key: 'reportDue',
          header: t.columns.reportDue,
          cell: ({ reportDueOn }) => formatDate(reportDueOn, locale),
        },
        {
          key: 'grant',
          header: t.columns.grant,
          align: 'end',
          cell: ({ grantGrosze }) => <MoneyText amount={grantGrosze} />,
        },
        {
          key: 'paid',
          header: t.columns.paid,
          align: 'end',
          cell: ({ paidGrosze }) => <MoneyText amount={paidGrosze} />,
        },
      ]}
    />
  );
}
