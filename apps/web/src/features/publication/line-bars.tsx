import type { BudgetLineView } from '@nurt/contracts/programmes';
import { MoneyText, useText } from '@nurt/ui';
import { home } from '@nurt/wording/publication';
import css from './line-bars.module.css';

/**
 * What the money of a programme is for: its lines beside each other, the longest bar for the largest, the darker part
 * of each already given to somebody. The amounts say everything in words; the bars only show it.
 */
export function LineBars({ lines }: { lines: readonly BudgetLineView[] }) {
  const t = useText(home);
  const largest = Math.max(0, ...lines.map(({ balance }) => balance.plannedGrosze));
  if (largest === 0) return null;
  const percent = (grosze: number) => `${String((100 * grosze) / largest)}%`;
  return (
    <ul className={css['bars']} aria-label={t.byLine}>
      {lines
        .toSorted((a, b) => b.balance.plannedGrosze - a.balance.plannedGrosze)
        .map(({ id, name, balance }) => {
          const { plannedGrosze, availableGrosze } = balance;
          const given = plannedGrosze - availableGrosze;
          return (
            <li key={id}>
              <p className={css['head']}>
                <span lang="pl">{name}</span>
                <MoneyText amount={plannedGrosze} />
              </p>
              <div className={css['track']} aria-hidden>
                <span className={css['planned']} style={{ width: percent(plannedGrosze) }} />
                <span className={css['given']} style={{ width: percent(given) }} />
              </div>
              <p className={css['note']}>
                {t.givenOf} <MoneyText amount={given} />
              </p>
            </li>
          );
        })}
    </ul>
  );
}
