import type { PublicCallView, PublicResultRowView } from '@nurt/contracts/calls';
import { DataTable, MoneyText, SegmentBar, useLocale, useText } from '@nurt/ui';
import { formatAmount, formatDate, formatDateTime, formatShare } from '@nurt/wording/format';
import { result as texts } from '@nurt/wording/publication';
import { paths } from '../../shared/paths';
import css from './publication.module.css';

type Result = NonNullable<PublicCallView['result']>;

/** Anybody's right to the reasons, where the public benefit act gives it (UDPP art. 15 ust. 2i). */
export function RightToReasons({ calls }: { calls: readonly Pick<PublicCallView, 'legalBasis'>[] }) {
  const t = useText(texts);
  if (!calls.some(({ legalBasis }) => legalBasis === 'udpp')) return null;
  return <p className={css['note']}>{t.justification}</p>;
}

/** The published result: who asked for how much, with which score, and what was awarded (UDPP art. 15 ust. 2h). */
export function CallResult({ call, result }: { call: PublicCallView; result: Result }) {
  const t = useText(texts);
  const locale = useLocale();
  const { rows } = result;
  const requested = rows.reduce((sum, { requestedGrosze }) => sum + requestedGrosze, 0);
  const awarded = rows.reduce((sum, { awardedGrosze }) => sum + awardedGrosze, 0);
  return (
    <div className={css['group']}>
      <p>
        {t.order(result.orderNumber, formatDate(result.orderDate, locale))},{' '}
        {t.published(formatDateTime(result.publishedAt, locale))}.
      </p>
      <OfPool awarded={awarded} pool={call.poolGrosze} />
      <DataTable<PublicResultRowView>
        caption={t.table}
        captionHidden
        summary={t.offersCount(rows.length)}
        rows={rows}
        rowKey={({ organisation, title }) => `${organisation} ${title}`}
        rowHref={({ grantId }) => (grantId === null ? undefined : paths.grant(grantId))}
        empty={<p>{t.noOffers}</p>}
        columns={[
          {
            key: 'task',
            header: t.task,
            cell: ({ title }) => title,
            written: true,
          },
          {
            key: 'organisation',
            header: t.organisation,
            cell: ({ organisation }) => organisation,
            written: true,
          },
          { key: 'score', header: t.score, align: 'end', cell: ({ score }) => formatShare(score, locale) },
          {
            key: 'requested',
            header: t.requested,
            align: 'end',
            cell: ({ requestedGrosze }) => <MoneyText amount={requestedGrosze} />,
            sum: <MoneyText amount={requested} />,
          },
          {
            key: 'awarded',
            header: t.awarded,
            align: 'end',
            cell: ({ awardedGrosze }) =>
              awardedGrosze > 0 ? <MoneyText amount={awardedGrosze} strong /> : t.withoutGrant,
            sum: <MoneyText amount={awarded} />,
          },
        ]}
      />
    </div>
  );
}

/** How much of the pool was awarded, for those who would rather look than read; the legend says the same. */
function OfPool({ awarded, pool }: { awarded: number; pool: number }) {
  const t = useText(texts);
  const locale = useLocale();
  const left = pool - awarded;
  const parts = [
    { key: 'awarded', label: t.awarded, value: awarded, tone: 'committed' },
    { key: 'left', label: t.left, value: left, tone: 'available' },
  ] as const;
  return (
    <SegmentBar
      label={t.ofPool(formatAmount(awarded, locale), formatAmount(pool, locale))}
      segments={parts
        .filter(({ value }) => value > 0)
        .map((part) => ({ ...part, text: formatAmount(part.value, locale) }))}
    />
  );
}
