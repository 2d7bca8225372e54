import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useLocale, useText } from '@nurt/ui';
import { formatAmount } from '@nurt/wording/format';
import { offerEditor } from '@nurt/wording/offers';
import type { DraftProblem } from '../../../../../shared/drafts';
import { useWrittenOffer } from '../editor-context';
import { COST_CELLS, CostLine, type CostLock } from './cost-line';
import type { CostGroupRows } from './cost-groups';
import css from './costs.module.css';
import type { CostActions } from './use-cost-actions';

export interface CostGroupProps {
  rows: CostGroupRows;
  title: string;
  /** The button that adds a cost; none in a group that should become empty. */
  add?: string;
  years: readonly number[];
  /** Is the field or list at the path closed? */
  isLocked: (path: string) => boolean;
  /** Columns about which the office tells something. */
  hinted: readonly string[];
  problemsOf: (index: number) => readonly DraftProblem[];
  /** Activities to which a cost without one can be given. */
  assignTo?: readonly { readonly id: string; readonly name: string }[];
  actions: CostActions;
}

/** The costs of one activity, or the administrative ones, with their sum. */
export function CostGroup(props: CostGroupProps) {
  const { rows, title, add, years, problemsOf, isLocked, hinted, assignTo, actions } = props;
  const t = useText(offerEditor).costs;
  return (
    <div className={css['group']} role="group" aria-label={title || t.administrative} data-cost-group>
      {title !== '' && <h4>{title}</h4>}
      {rows.costs.length > 0 && (
        <ol className={css['lines']}>
          {rows.costs.map(({ row, index, number }) => (
            <li key={row.id}>
              <CostLine
                row={row}
                index={index}
                number={number}
                problems={problemsOf(index)}
                years={years}
                hinted={hinted}
                locked={lockOf(index, isLocked)}
                assignTo={assignTo}
                actions={actions.stable}
              />
            </li>
          ))}
        </ol>
      )}
      <div className={css['foot']}>
        {add !== undefined && !isLocked('costs') && (
          <Button
            variant="default"
            size="xs"
            leftSection={<IconPlus size={16} aria-hidden />}
            aria-label={add}
            onClick={() => actions.add(rows.group, rows.activityId)}
          >
            {t.add}
          </Button>
        )}
        <GroupSum {...rows} />
      </div>
    </div>
  );
}

/** What of the line at the index is closed; by its cells, since the line is drawn again only when this changes. */
function lockOf(index: number, isLocked: CostGroupProps['isLocked']): CostLock {
  const path = `costs.${index}`;
  return {
    list: isLocked('costs'),
    row: isLocked(path),
    cells: COST_CELLS.filter((cell) => isLocked(`${path}.${cell}`)),
  };
}

function GroupSum({ group, activityId }: Pick<CostGroupRows, 'group' | 'activityId'>) {
  const t = useText(offerEditor).costs;
  const locale = useLocale();
  const { estimate } = useWrittenOffer();
  const part =
    group === 'administrative'
      ? estimate.administrative
      : estimate.activities.find((activity) => activity.activityId === activityId);
  if (!part || part.lines.length === 0) return <span className={css['quiet']}>{t.noCosts}</span>;
  return <strong className={css['sum']}>{formatAmount(part.total.grosze, locale)}</strong>;
}
