import { memo, useState } from 'react';
import { NativeSelect } from '@mantine/core';
import { IconDots, IconTrash } from '@tabler/icons-react';
import { subtractGrosze, sumGrosze } from '@nurt/domain/money';
import { sameValue } from '@nurt/domain/drafts';
import { costTotal } from '@nurt/domain/offers';
import { fieldId, useLocale, useText } from '@nurt/ui';
import { common } from '@nurt/wording/common';
import { formatAmount } from '@nurt/wording/format';
import { offerEditor } from '@nurt/wording/offers';
import { records } from '@nurt/wording/records';
import type { DraftProblem } from '../../../../../shared/drafts';
import { sentenceOf } from '../../../../../shared/drafts/field-errors';
import { readCost } from '../draft';
import { columnHintId } from '../guidance';
import { NumberCell, TextCell } from './cells';
import css from './costs.module.css';
import type { CostVerbs } from './use-cost-actions';
import type { CostDraft } from './use-cost-rows';
import { YearCells } from './year-cells';

/** Cells of a line that can be closed each for itself. */
export const COST_CELLS = ['activityId', 'name', 'unit', 'unitCostGrosze', 'quantity', 'years'] as const;

/** What of a line can be read and not written. */
export interface CostLock {
  /** No line is added, copied or moved. */
  readonly list: boolean;
  /** The line itself stays. */
  readonly row: boolean;
  readonly cells: readonly (typeof COST_CELLS)[number][];
}

export interface CostLineProps {
  row: CostDraft;
  /** Place in the form's list. */
  index: number;
  /** Its number in the table. */
  number: string;
  /** Everything wrong with it that is to be said. */
  problems: readonly DraftProblem[];
  locked: CostLock;
  /** Columns about which the office tells something. */
  hinted: readonly string[];
  /** The years among which it has to be divided; none where the task lies within one. */
  years: readonly number[];
  /** Activities to which a cost without one can be given. */
  assignTo: readonly { readonly id: string; readonly name: string }[] | undefined;
  /** The same object always. */
  actions: CostVerbs;
}

/** One cost: kind, unit, unit cost × number of units = value. A row where there is room, a card on a phone. */
function Line(props: CostLineProps) {
  const { row, index, number, problems, locked, hinted, years, assignTo, actions } = props;
  const t = useText(offerEditor).costs;
  const c = useText(common);
  const r = useText(records);
  const locale = useLocale();
  const [open, setOpen] = useState(false);
  const id = row.id ?? '';
  const path = `costs.${index}`;
  const title = t.row(number, row.name?.trim() || t.untitledCost);
  const value = costTotal(readCost(row));
  const problemsId = problems.length > 0 ? `${fieldId(path)}-problems` : undefined;
  const cell = (field: 'name' | 'unit' | 'unitCostGrosze' | 'quantity', label: string) => {
    const wrong = problems.some((problem) => problem.path === `${path}.${field}`);
    return {
      name: `${path}.${field}`,
      label,
      column: field,
      value: row[field],
      readOnly: locked.cells.includes(field),
      wrong,
      describedBy: described([wrong && problemsId, hinted.includes(field) && columnHintId(field)]),
      onWrite: (next: unknown) => actions.write(id, field, next),
    };
  };
  return (
    <div className={css['line']} role="group" aria-label={title} data-cost={id}>
      <div className={css['number']}>{number}</div>
      <div className={css['cells']}>
        <TextCell {...cell('name', t.name)} />
        <TextCell {...cell('unit', t.unit)} />
        <NumberCell kind="amount" {...cell('unitCostGrosze', t.unitCost)} />
        <NumberCell kind="quantity" {...cell('quantity', t.quantity)} />
        <div className={css['value']}>
          <span>{t.value}</span>
          <output>{value === null ? '–' : formatAmount(value, locale)}</output>
        </div>
        <div className={css['buttons']}>
          {!locked.list && (
            <button
              type="button"
              aria-label={t.moreOf(title)}
              title={t.more}
              aria-expanded={open}
              onClick={() => setOpen(!open)}
            >
              <IconDots size={20} aria-hidden />
            </button>
          )}
          {!locked.row && (
            <button
              type="button"
              data-danger
              aria-label={r.removeRow(title)}
              title={r.remove}
              onClick={() => actions.remove(id, title)}
            >
              <IconTrash size={20} aria-hidden />
            </button>
          )}
        </div>
      </div>
      {open && !locked.list && (
        <div className={css['more']}>
          <button type="button" onClick={() => actions.duplicate(id)}>
            {t.duplicate}
          </button>
          <button type="button" onClick={() => actions.move(id, -1)}>
            {t.up}
          </button>
          <button type="button" onClick={() => actions.move(id, 1)}>
            {t.down}
          </button>
        </div>
      )}
      {assignTo && !locked.cells.includes('activityId') && (
        <NativeSelect
          className={css['assign']}
          id={fieldId(`${path}.activityId`)}
          label={t.activity}
          value=""
          onChange={(event) => actions.write(id, 'activityId', event.currentTarget.value)}
        >
          <option value="" disabled>
            {c.choose}…
          </option>
          {assignTo.map((activity) => (
            <option key={activity.id} value={activity.id}>
              {activity.name}
            </option>
          ))}
        </NativeSelect>
      )}
      {years.length > 1 && <CostYears {...props} />}
      {problemsId !== undefined && (
        <ul id={problemsId} className={css['problems']}>
          {problems.map((problem) => (
            <li key={`${problem.code}${problem.path ?? ''}`}>{sentenceOf(problem, locale)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Ids of everything that describes a cell. */
function described(ids: readonly (string | false | undefined)[]): string | undefined {
  return ids.filter(Boolean).join(' ') || undefined;
}

/** Drawn again only when something of its own changes: a keystroke in one of five hundred rows draws one. */
export const CostLine = memo(Line, (before, after) => sameValue(before, after));

/** The years of one cost, only where the task lasts longer than one: a task within a year fills its year itself. */
function CostYears({ row, index, locked, hinted, years, actions }: CostLineProps) {
  const t = useText(offerEditor).costs;
  const locale = useLocale();
  const cost = readCost(row);
  const total = costTotal(cost);
  const left = total === null ? 0 : subtractGrosze(total, sumGrosze(cost.years.map(({ grosze }) => grosze)));
  return (
    <YearCells
      path={`costs.${index}.years`}
      years={years}
      amounts={row.years}
      readOnly={locked.cells.includes('years')}
      wrong={left !== 0}
      describedBy={hinted.includes('years') ? columnHintId('years') : undefined}
      onWrite={(all) => actions.write(row.id ?? '', 'years', all)}
    >
      {left !== 0 && (
        <p>{left > 0 ? t.yearsLeft(formatAmount(left, locale)) : t.yearsOver(formatAmount(-left, locale))}</p>
      )}
    </YearCells>
  );
}
