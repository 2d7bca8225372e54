import { useState } from 'react';
import { TextInput } from '@mantine/core';
import type { FieldValues } from 'react-hook-form';
import {
  basisPoints,
  formatGroupedAmount,
  formatPlainPercent,
  formatPlainQuantity,
  grosze,
  isBasisPoints,
  isGrosze,
  isQuantity,
  parseAmount,
  parseQuantity,
  quantity,
} from '@nurt/domain/money';
import { common } from '@nurt/wording/common';
import { useText } from '../locale';
import { useField, type FieldProps } from './field';

/**
 * What an amount or quantity field holds: the whole number when the text can be read, the typed text itself when
 * it cannot (the server would refuse it, never take it for zero), null when nothing is typed.
 */
export type NumberInput = number | string | null;

/**
 * An amount typed in zł and held in grosze. What is being typed stays as it is, „1 234,5” included; once the field is
 * left, the thousands stand apart, because nobody counts the zeros of „400000,00”.
 */
export function AmountField<Values extends FieldValues, Output>(props: FieldProps<Values, Output>) {
  const t = useText(common);
  return (
    <TypedNumberField
      {...props}
      width={props.width ?? 16}
      unit={t.zloty}
      read={readAmount}
      show={(value) => (isGrosze(value) ? formatGroupedAmount(grosze(value)) : '')}
      tidied
      explain={(typed) => {
        const read = parseAmount(typed);
        if (read.ok) return undefined;
        return read.code === 'amount_too_large' ? t.amountTooLarge : t.amountMalformed;
      }}
    />
  );
}

/** A number of units with at most three decimals, held in thousandths as the domain's `Quantity`. */
export function QuantityField<Values extends FieldValues, Output>(
  props: FieldProps<Values, Output> & { unit?: string },
) {
  const t = useText(common);
  return (
    <TypedNumberField
      {...props}
      width={props.width ?? 12}
      read={readQuantity}
      show={(value) => (isQuantity(value) ? formatPlainQuantity(quantity(value)) : '')}
      explain={(typed) => {
        const read = parseQuantity(typed);
        if (read.ok) return undefined;
        return read.code === 'quantity_too_large' ? t.quantityTooLarge : t.quantityMalformed;
      }}
    />
  );
}

/** A share typed in per cent with at most two decimals and held in basis points: „12,5” is 1250. */
export function PercentField<Values extends FieldValues, Output>(props: FieldProps<Values, Output>) {
  const t = useText(common);
  return (
    <TypedNumberField
      {...props}
      width={props.width ?? 9}
      unit="%"
      read={readPercent}
      show={(value) => (isBasisPoints(value) ? formatPlainPercent(basisPoints(value)) : '')}
      explain={(typed) => (typeof readPercent(typed) === 'number' ? undefined : t.quantityMalformed)}
    />
  );
}

/** A whole number, such as points, people or years. */
export function WholeNumberField<Values extends FieldValues, Output>(
  props: FieldProps<Values, Output> & { unit?: string },
) {
  const t = useText(common);
  return (
    <TypedNumberField
      {...props}
      width={props.width ?? 8}
      read={readWhole}
      show={String}
      explain={(typed) => (typeof readWhole(typed) === 'number' ? undefined : t.quantityMalformed)}
    />
  );
}

type TypedNumberProps<Values extends FieldValues, Output> = FieldProps<Values, Output> & {
  unit?: string;
  read: (typed: string) => NumberInput;
  show: (value: number) => string;
  /** Whether the value, once its field is left, stands there as it is shown; as it was typed otherwise. */
  tidied?: boolean;
  /** Why the typed text cannot be read. */
  explain: (typed: string) => string | undefined;
};

function TypedNumberField<Values extends FieldValues, Output>(props: TypedNumberProps<Values, Output>) {
  const { unit, read, show, tidied, explain } = props;
  const { value, change, shared } = useField(props, (held) =>
    typeof held === 'string' ? explain(held) : undefined,
  );
  const [typed, setTyped] = useState(() => textOf(value, show));
  // A value that was put in from outside (a reset, a draft from the server) replaces the text; one's own typing does not.
  const shown = read(typed) === (value ?? null) ? typed : textOf(value, show);
  return (
    <TextInput
      {...shared}
      inputMode="decimal"
      autoComplete="off"
      value={shown}
      rightSection={unit ? <span aria-hidden>{unit}</span> : undefined}
      rightSectionWidth={unit ? `calc(${unit.length}ch + 1.25rem)` : undefined}
      styles={{ ...shared.styles, input: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' } }}
      onBlur={() => {
        if (tidied) setTyped(textOf(value, show));
        shared.onBlur();
      }}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        change(read(text));
      }}
    />
  );
}

function textOf(value: unknown, show: (value: number) => string): string {
  if (typeof value === 'number') return show(value);
  return typeof value === 'string' ? value : '';
}

function readAmount(typed: string): NumberInput {
  if (typed.trim() === '') return null;
  // The spaces that the field itself has put between thousands stand elsewhere once a digit is added or taken away.
  const read = parseAmount(typed.replaceAll('\u00a0', ''));
  return read.ok ? read.value : typed;
}

function readQuantity(typed: string): NumberInput {
  if (typed.trim() === '') return null;
  const read = parseQuantity(typed);
  return read.ok ? read.value : typed;
}

function readPercent(typed: string): NumberInput {
  const text = typed.replace(/\s*%\s*$/, '');
  if (text.trim() === '') return null;
  // Hundredths of a per cent are read as hundredths of a złoty are: two decimals, nothing guessed.
  const read = parseAmount(text);
  return read.ok ? read.value : typed;
}

function readWhole(typed: string): NumberInput {
  const text = typed.trim();
  if (text === '') return null;
  return /^\d{1,15}$/.test(text) ? Number(text) : typed;
}
