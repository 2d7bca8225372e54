import type { Criterion, SameKindTasks } from '@nurt/domain/calls';
import { DataTable, MoneyText, useLocale, useText } from '@nurt/ui';
import { conditions } from '@nurt/wording/announced-calls';
import { formatNumber, formatPercent } from '@nurt/wording/format';
import { call as texts } from '@nurt/wording/publication';
import css from './publication.module.css';

/** Every criterion with what it means, its weight and the most points it can bring. */
export function CriteriaTable({ criteria }: { criteria: readonly Criterion[] }) {
  const t = useText(texts);
  const { bonus: bonusWord } = useText(conditions);
  const locale = useLocale();
  return (
    <DataTable
      caption={t.criteria}
      captionHidden
      rows={criteria}
      rowKey={({ id }) => id}
      empty={null}
      columns={[
        {
          key: 'criterion',
          header: t.criterion,
          cell: ({ name, guidance, bonus, scale }) => (
            <span lang="pl">
              {name}
              {guidance && <small className={css['under']}>{guidance}</small>}
              {bonus && <small className={css['under']}>{bonusWord}</small>}
              {scale.map(({ points, label }) => (
                <small key={`${points} ${label}`} className={css['under']}>
                  {points}: {label}
                </small>
              ))}
            </span>
          ),
        },
        {
          key: 'weight',
          header: t.weight,
          align: 'end',
          cell: ({ weight, bonus }) => `${bonus ? '+' : ''}${formatPercent(weight, locale)}`,
        },
        {
          key: 'points',
          header: t.points,
          align: 'end',
          cell: ({ maximumPoints }) => formatNumber(maximumPoints, locale),
        },
      ]}
    />
  );
}

/** Tasks of the same kind this year and last, with their costs. */
export function SameKindTable({ tasks }: { tasks: readonly SameKindTasks[] }) {
  const t = useText(texts);
  return (
    <DataTable
      caption={t.sameKind}
      captionHidden
      rows={tasks}
      rowKey={({ year, description }) => `${year} ${description}`}
      empty={<p>{t.noSameKind}</p>}
      columns={[
        { key: 'year', header: t.year, cell: ({ year }) => year },
        {
          key: 'tasks',
          header: t.tasks,
          cell: ({ description }) => <span lang="pl">{description}</span>,
        },
        {
          key: 'grants',
          header: t.grants,
          align: 'end',
          cell: ({ grantsGrosze }) => <MoneyText amount={grantsGrosze} />,
        },
        {
          key: 'cost',
          header: t.cost,
          align: 'end',
          cell: ({ totalCostGrosze }) => <MoneyText amount={totalCostGrosze} />,
        },
      ]}
    />
  );
}
