import type { ReportView } from '@nurt/contracts/settlement';
import type { BasisPoints } from '@nurt/domain/money';
import { costsAboveTolerance, type ReportComparison } from '@nurt/domain/settlement';
import { Notice, useLocale, useText } from '@nurt/ui';
import { formatAmount, formatPercent } from '@nurt/wording/format';
import { tolerance as texts } from '@nurt/wording/settlement';

/** Which cost items grew more than the call lets them. It is told, not refused: other funds may have paid for it. */
export function ToleranceNotice(props: {
  costs: ReportComparison['costs'];
  tolerance: ReportView['costShiftTolerance'];
}) {
  const t = useText(texts);
  const locale = useLocale();
  const tolerance = props.tolerance as BasisPoints | null;
  const above = costsAboveTolerance(props.costs, tolerance);
  if (above.length === 0) return null;
  return (
    <Notice tone="warning" title={t.title}>
      <p>{tolerance === null ? t.none : t.allowed(formatPercent(tolerance, locale))}</p>
      <ul>
        {above.map(({ costId, name, actualGrosze, allowedGrosze }) => (
          <li key={costId}>
            {t.item(name, formatAmount(actualGrosze, locale), formatAmount(allowedGrosze, locale))}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
