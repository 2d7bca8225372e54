import { useState } from 'react';
import { Group, Input, TextInput } from '@mantine/core';
import type { FieldValues } from 'react-hook-form';
import {
  dateInWarsaw,
  instantInWarsaw,
  isLocalDate,
  isLocalTime,
  localDate,
  timeInWarsaw,
} from '@nurt/domain/calendar';
import { common } from '@nurt/wording/common';
import { useText } from '../locale';
import { asText, useField, type FieldProps } from './field';

/** A calendar day, held as `YYYY-MM-DD`, or null while it is empty. The browser's own picker. */
export function DateField<Values extends FieldValues, Output>(
  props: FieldProps<Values, Output> & { min?: string; max?: string },
) {
  const { value, change, shared } = useField(props);
  return (
    <TextInput
      {...shared}
      styles={{ wrapper: { maxWidth: '13rem' } }}
      type="date"
      min={props.min}
      max={props.max}
      value={asText(value)}
      onChange={(event) => change(event.currentTarget.value || null)}
    />
  );
}

/**
 * A moment given as a day and an hour on Polish clocks, wherever the browser stands; held as an ISO 8601 instant in
 * UTC. Half of it typed is held as it stands and explained, never guessed; null while both are empty.
 */
export function DateTimeField<Values extends FieldValues, Output>(props: FieldProps<Values, Output>) {
  const t = useText(common);
  const { value, change, shared } = useField(props, (held) =>
    typeof held === 'string' && !isInstant(held) ? t.dateIncomplete : undefined,
  );
  const [typed, setTyped] = useState(() => partsOf(value));
  const held = typeof value === 'string' ? value : null;
  const shown = joined(typed) === held ? typed : partsOf(value);
  const edit = (next: Parts) => {
    setTyped(next);
    change(joined(next));
  };
  const { id, label, description, error, disabled, onBlur, ref, name } = shared;
  return (
    <Input.Wrapper id={id} label={label} description={description} error={error} labelElement="div">
      <Group id={id} role="group" aria-labelledby={`${id}-label`} gap="xs" mt={4}>
        <TextInput
          ref={ref}
          name={name}
          type="date"
          aria-label={t.date}
          w="12rem"
          disabled={disabled}
          error={Boolean(error)}
          value={shown.date}
          onBlur={onBlur}
          onChange={(event) => edit({ ...shown, date: event.currentTarget.value })}
        />
        <TextInput
          type="time"
          aria-label={t.time}
          w="8rem"
          disabled={disabled}
          error={Boolean(error)}
          value={shown.time}
          onBlur={onBlur}
          onChange={(event) => edit({ ...shown, time: event.currentTarget.value })}
        />
      </Group>
    </Input.Wrapper>
  );
}

interface Parts {
  readonly date: string;
  readonly time: string;
}

/** Is the whole of it there? `Date.parse` alone would take a day and a space for midnight. */
function isInstant(held: string): boolean {
  return held.includes('T') && !Number.isNaN(Date.parse(held));
}

function partsOf(value: unknown): Parts {
  if (typeof value !== 'string') return { date: '', time: '' };
  if (!isInstant(value)) {
    const [date = '', time = ''] = value.split(' ');
    return { date, time };
  }
  const instant = new Date(value);
  return { date: dateInWarsaw(instant), time: timeInWarsaw(instant) };
}

function joined({ date, time }: Parts): string | null {
  if (date === '' && time === '') return null;
  if (isLocalDate(date) && isLocalTime(time)) return instantInWarsaw(localDate(date), time).toISOString();
  // With the space in front of a missing part this is no instant for anybody, so it can only be refused.
  return `${date} ${time}`;
}
