import { IconArrowDown, IconArrowUp, IconEqual } from '@tabler/icons-react';
import { useLocale, useText } from '@nurt/ui';
import { formatAmount } from '@nurt/wording/format';
import { reportEditor } from '@nurt/wording/settlement';
import css from './editor.module.css';

/**
 * How far what was spent is from what was planned: an arrow, the amount and a word.
 *
 * @param grosze actual less planned; null while nothing has been entered
 */
export function Difference({ grosze }: { grosze: number | null }) {
  const t = useText(reportEditor).costs;
  const locale = useLocale();
  if (grosze === null) return <span className={css['difference']}>–</span>;
  const Icon = grosze === 0 ? IconEqual : grosze > 0 ? IconArrowUp : IconArrowDown;
  const amount = formatAmount(Math.abs(grosze), locale);
  return (
    <span className={css['difference']} data-way={grosze > 0 ? 'more' : grosze < 0 ? 'less' : undefined}>
      <Icon size={16} aria-hidden />
      <span>{grosze === 0 ? t.none : grosze > 0 ? t.more(amount) : t.less(amount)}</span>
    </span>
  );
}
