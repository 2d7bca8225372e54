import { useId, useRef, type ReactNode } from 'react';
import { Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { useFieldLock, useText } from '@nurt/ui';
import { records } from '@nurt/wording/records';
import css from './repeated.module.css';

export interface RepeatedProps {
  /** What the list is, for those who do not see it. */
  label: string;
  /** Path of the list in the form: where it is closed, rows neither come, go nor move. */
  name?: string;
  /** A key for every row, from `useFieldArray`. */
  keys: readonly string[];
  /** The heading of a row. */
  title: (index: number) => string;
  onAdd?: () => void;
  onRemove?: (index: number) => void;
  /** Where the order counts: puts a row one place up or down. */
  onMove?: (from: number, to: number) => void;
  /** The verb on the button that adds. */
  add?: string;
  /** Rows that cannot be taken away: a form that needs at least one. */
  minimum?: number;
  /** Something at the end, such as the sum. */
  footer?: ReactNode;
  children: (index: number) => ReactNode;
}

/** A list of alike groups of fields. After adding, focus goes into the new group; after removing, to the list. */
export function Repeated(props: RepeatedProps) {
  const { label, keys, title, onRemove, add, minimum = 0, footer, children } = props;
  const isLocked = useFieldLock();
  const closed = props.name !== undefined && isLocked(props.name);
  const onAdd = closed ? undefined : props.onAdd;
  const onMove = closed ? undefined : props.onMove;
  const mayRemove = (index: number) =>
    props.name === undefined || !isLocked(`${props.name}.${String(index)}`);
  const t = useText(records);
  const list = useRef<HTMLOListElement>(null);
  const id = useId();
  const focusAfter = (choose: (list: HTMLOListElement) => HTMLElement | null | undefined) =>
    // The row is on the screen only after the next paint.
    requestAnimationFrame(() => list.current && choose(list.current)?.focus());
  return (
    <div className={css['repeated']}>
      <ol ref={list} aria-label={label} tabIndex={-1} data-takes-focus>
        {keys.map((key, index) => (
          <li key={key} aria-labelledby={`${id}-${index}`}>
            <div className={css['head']}>
              <span id={`${id}-${index}`} className={css['title']}>
                {title(index)}
              </span>
              {onMove && (
                <MoveButtons
                  name={title(index)}
                  up={index > 0 ? () => onMove(index, index - 1) : undefined}
                  down={index < keys.length - 1 ? () => onMove(index, index + 1) : undefined}
                />
              )}
              {onRemove && keys.length > minimum && mayRemove(index) && (
                <Button
                  variant="subtle"
                  color="red"
                  size="xs"
                  leftSection={<IconTrash size={16} aria-hidden />}
                  aria-label={t.removeRow(title(index))}
                  onClick={() => {
                    onRemove(index);
                    focusAfter((element) => element);
                  }}
                >
                  {t.remove}
                </Button>
              )}
            </div>
            {children(index)}
          </li>
        ))}
      </ol>
      {onAdd && (
        <div>
          <Button
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => {
              onAdd();
              focusAfter((element) =>
                element.lastElementChild?.querySelector<HTMLElement>('input, textarea, select'),
              );
            }}
          >
            {add ?? t.addRow}
          </Button>
        </div>
      )}
      {footer}
    </div>
  );
}

/** One place up, one place down; at the ends the button stays and does nothing, so that focus is not lost. */
function MoveButtons(props: { name: string; up: (() => void) | undefined; down: (() => void) | undefined }) {
  const { name, up, down } = props;
  const t = useText(records);
  return (
    <span className={css['moves']}>
      {(
        [
          [t.moveUp(name), IconArrowUp, up],
          [t.moveDown(name), IconArrowDown, down],
        ] as const
      ).map(([label, Icon, move]) => (
        <Button
          key={label}
          variant="subtle"
          size="xs"
          aria-label={label}
          aria-disabled={move ? undefined : true}
          data-disabled={move ? undefined : true}
          onClick={move}
        >
          <Icon size={16} aria-hidden />
        </Button>
      ))}
    </span>
  );
}
