import type { Grosze } from '@nurt/domain/money';
import { formatAmount } from '@nurt/wording/format';
import { useLocale } from '../locale';
import css from './data.module.css';

export interface MoneyTextProps {
  /** Grosze. */
  amount: number;
  /** The amount the page is about: heavier and in the accent of money. */
  strong?: boolean;
  /** Large, for the one figure at the head of a page. */
  large?: boolean;
}

/** An amount with its currency, in tabular figures, never broken over two lines. */
export function MoneyText({ amount, strong = false, large = false }: MoneyTextProps) {
  const locale = useLocale();
  return (
    <span className={css['money']} data-strong={strong || undefined} data-large={large || undefined}>
      {formatAmount(amount as Grosze, locale)}
    </span>
  );
}
