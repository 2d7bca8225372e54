import { Children, useEffect, useId, useState, type ReactNode } from 'react';
import { IconChevronDown } from '@tabler/icons-react';
import { useLocation } from 'react-router';
import { EmptyState, PlainButton, useText, type Choice } from '@nurt/ui';
import { records } from '@nurt/wording/records';
import css from './lists.module.css';
import type { ListState } from './use-list';

/**
 * The filters of a list in one row; they act as they are changed. On a phone more than two are folded, unless the
 * address already filters.
 */
export function FilterBar({ children }: { children: ReactNode }) {
  const t = useText(records);
  const { search } = useLocation();
  const [open, setOpen] = useState(search !== '');
  const folds = Children.toArray(children).length > 2;
  return (
    <div
      role="search"
      aria-label={t.filters}
      className={`${css['filters']} nurt-no-print`}
      data-folds={folds ? (open ? 'open' : 'shut') : undefined}
    >
      {folds && (
        <button type="button" className={css['fold']} aria-expanded={open} onClick={() => setOpen(!open)}>
          {t.filters}
          <IconChevronDown size={16} aria-hidden />
        </button>
      )}
      {children}
    </div>
  );
}

/** A plain labelled control: lists are public pages too, and the library's inputs would weigh more than the list. */
function Labelled({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className={css['field']}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}

interface FilterProps<Filter extends string> {
  list: ListState<Filter>;
  name: Filter;
  label?: string;
}

/** One of the values, or all; `every` names what is shown when none is chosen, where that is not everything. */
export function FilterSelect<Filter extends string>(
  props: FilterProps<Filter> & { label: string; choices: readonly Choice[]; every?: string },
) {
  const t = useText(records);
  const { list, name, label, choices, every = t.all } = props;
  return (
    <Labelled label={label}>
      {(id) => (
        <span className={css['select']}>
          <select
            id={id}
            value={list.values[name]}
            onChange={(event) => list.set(name, event.currentTarget.value)}
          >
            <option value="">{every}</option>
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
          </select>
          <IconChevronDown size={16} aria-hidden />
        </span>
      )}
    </Labelled>
  );
}

/** One day; a day outside the limits, or half typed, is not asked for. */
export function FilterDay<Filter extends string>(
  props: FilterProps<Filter> & { label: string; shown: string; min?: string; max: string },
) {
  const { list, name, label, shown, min = '0001-01-01', max } = props;
  return (
    <Labelled label={label}>
      {(id) => (
        <input
          // Moved from outside, by a link or by going back, it starts anew.
          key={shown}
          id={id}
          type="date"
          defaultValue={shown}
          min={min}
          max={max}
          onChange={({ currentTarget: { value } }) => {
            if (value >= min && value <= max) list.set(name, value);
          }}
        />
      )}
    </Labelled>
  );
}

/** Words to look for. */
export function FilterText<Filter extends string>({ list, name, label }: FilterProps<Filter>) {
  const t = useText(records);
  const held = list.values[name];
  const [typed, setTyped] = useState(held);
  // Cleared or changed from outside: by the button, or by going back.
  const [seen, setSeen] = useState(held);
  if (seen !== held) {
    setSeen(held);
    if (typed.trim() !== held) setTyped(held);
  }
  const { set } = list;
  useEffect(() => {
    if (typed.trim() === held) return undefined;
    const timer = setTimeout(() => set(name, typed.trim()), 250);
    return () => clearTimeout(timer);
    // `set` is made anew with every render and always does the same.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only what was typed starts the wait
  }, [typed, held, name]);
  return (
    <Labelled label={label ?? t.search}>
      {(id) => (
        <input
          id={id}
          type="search"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      )}
    </Labelled>
  );
}

/** A list that is empty only because of its filters. */
export function NothingFound({ onClear }: { onClear: () => void }) {
  const t = useText(records);
  return (
    <EmptyState
      title={t.nothingFound}
      action={
        <PlainButton variant="default" onClick={onClear}>
          {t.clearFilters}
        </PlainButton>
      }
    >
      {t.nothingFoundText}
    </EmptyState>
  );
}
