import { shareOf } from '@nurt/domain/money';
import { largestWithin } from '@nurt/domain/offers';
import { useLocale, useText } from '@nurt/ui';
import { formatAmount, formatPercent, formatShare } from '@nurt/wording/format';
import { offerEditor } from '@nurt/wording/offers';
import { useEditor, useWrittenOffer } from './editor-context';
import css from './editor.module.css';
import { LimitLine } from './limit-line';

/** The sums of table V.A, and the cap on administrative costs where the call has one. */
export function CostSums() {
  const t = useText(offerEditor).costs;
  const locale = useLocale();
  const { offer } = useEditor();
  const { estimate } = useWrittenOffer();
  const { realisation, administrative, total, years } = estimate;
  const cap = offer.call.terms.maximumAdministrativeShare;
  const maximum = cap === null ? null : largestWithin(total.grosze, cap);
  const over = maximum === null ? 0 : administrative.total.grosze - maximum;
  const share = formatShare(shareOf(administrative.total.grosze, total.grosze), locale);
  return (
    <div className={css['sums']}>
      <dl>
        <Sum name={t.sumRealisation} amount={realisation.grosze} />
        <Sum name={t.sumAdministrative} amount={administrative.total.grosze} note={t.share(share)} />
        <Sum name={t.sumAll} amount={total.grosze} strong />
        {years.length > 1 &&
          years.map((year, column) => (
            <Sum key={year} name={t.year(year)} amount={total.byYear[column] ?? 0} />
          ))}
      </dl>
      {cap !== null && maximum !== null && total.grosze > 0 && (
        <LimitLine
          state={over > 0 ? 'exceeded' : 'kept'}
          note={over > 0 ? t.capOver(formatAmount(over, locale)) : undefined}
        >
          {t.cap(formatAmount(maximum, locale), formatPercent(cap, locale))}
        </LimitLine>
      )}
    </div>
  );
}

function Sum({
  name,
  amount,
  note,
  strong = false,
}: {
  name: string;
  amount: number;
  note?: string;
  strong?: boolean;
}) {
  const locale = useLocale();
  return (
    <div data-strong={strong || undefined}>
      <dt>
        {name}
        {note && <small>{note}</small>}
      </dt>
      <dd>{formatAmount(amount, locale)}</dd>
    </div>
  );
}
