import { useState, type ReactNode } from 'react';
import { formatPlainAmount, formatPlainQuantity, isGrosze, isQuantity } from '@nurt/domain/money';
import { fieldId } from '@nurt/ui';
import css from './costs.module.css';
import { readAmount, readQuantity } from './use-cost-actions';

export interface CellProps {
  /** Path of the field in the form. */
  name: string;
  label: string;
  /** Which column of the table it stands in, for the arrow keys. */
  column: string;
  value: unknown;
  readOnly: boolean;
  wrong: boolean;
  describedBy: string | undefined;
  onWrite: (value: unknown) => void;
}

/** A cell of text. Plain inputs: five hundred rows of a component library's would take seconds to appear. */
export function TextCell(props: CellProps) {
  const { value, onWrite } = props;
  return (
    <Cell {...props}>
      <input
        {...inputProps(props)}
        type="text"
        lang="pl"
        value={typeof value === 'string' ? value : ''}
        onChange={(event) => onWrite(event.currentTarget.value)}
      />
    </Cell>
  );
}

/** A cell of an amount or a number of units. Keeps what was typed, „1 234,5” included. */
export function NumberCell({ kind, ...props }: CellProps & { kind: 'amount' | 'quantity' }) {
  const { value, onWrite } = props;
  const read = kind === 'amount' ? readAmount : readQuantity;
  const [typed, setTyped] = useState(() => shown(kind, value));
  // A value from outside (an undo, another person) replaces the text; one's own typing does not.
  const text = read(typed) === (value ?? null) ? typed : shown(kind, value);
  return (
    <Cell {...props}>
      <input
        {...inputProps(props)}
        className={css['number']}
        inputMode="decimal"
        value={text}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          onWrite(read(event.currentTarget.value));
        }}
      />
    </Cell>
  );
}

function shown(kind: 'amount' | 'quantity', value: unknown): string {
  if (typeof value === 'string') return value;
  if (kind === 'amount') return isGrosze(value) ? formatPlainAmount(value) : '';
  return isQuantity(value) ? formatPlainQuantity(value) : '';
}

function inputProps({ name, column, readOnly, wrong, describedBy }: CellProps) {
  return {
    id: fieldId(name),
    name,
    autoComplete: 'off',
    'data-column': column,
    'aria-invalid': wrong || undefined,
    readOnly: readOnly || undefined,
    'aria-required': readOnly ? undefined : true,
    'aria-describedby': describedBy,
  } as const;
}

function Cell({ name, label, column, children }: CellProps & { children: ReactNode }) {
  return (
    <div className={css['cell']} data-cell={column} data-field-frame>
      <label htmlFor={fieldId(name)}>
        <span data-label-text>{label}</span>
      </label>
      {children}
    </div>
  );
}
