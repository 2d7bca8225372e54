import type { InstalmentView } from '@nurt/contracts/agreements';
import { isLiveOrder } from '@nurt/domain/payments';
import { DataTable, MoneyText, StatusLabel, useLocale, useText } from '@nurt/ui';
import { formatDate } from '@nurt/wording/format';
import { grants } from '@nurt/wording/settlement';

/** The instalments of a grant with their states. Who ordered and approved them is the office's matter. */
export function Instalments({ instalments }: { instalments: readonly InstalmentView[] }) {
  const t = useText(grants);
  const locale = useLocale();
  return (
    <DataTable
      caption={t.instalments}
      captionHidden
      rows={instalments}
      rowKey={({ id }) => id}
      empty={null}
      columns={[
        {
          key: 'position',
          header: t.instalmentColumns.position,
          cell: ({ position }) => t.instalment(position + 1),
        },
        { key: 'due', header: t.instalmentColumns.due, cell: ({ dueOn }) => formatDate(dueOn, locale) },
        {
          key: 'state',
          header: t.instalmentColumns.state,
          cell: (instalment) => <State instalment={instalment} />,
        },
        {
          key: 'amount',
          header: t.instalmentColumns.amount,
          align: 'end',
          cell: ({ grosze }) => <MoneyText amount={grosze} />,
        },
      ]}
    />
  );
}

function State({ instalment: { order } }: { instalment: InstalmentView }) {
  const { instalmentStateOf: t } = useText(grants);
  const locale = useLocale();
  if (order === null || !isLiveOrder(order.status))
    return <StatusLabel tone="neutral">{t.planned}</StatusLabel>;
  if (order.executedOn === null) return <StatusLabel tone="waiting">{t.underway}</StatusLabel>;
  return <StatusLabel tone="success">{t.paid(formatDate(order.executedOn, locale))}</StatusLabel>;
}
