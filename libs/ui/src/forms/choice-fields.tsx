import { Checkbox, NativeSelect, Radio, Stack } from '@mantine/core';
import type { FieldValues } from 'react-hook-form';
import { common } from '@nurt/wording/common';
import { useText } from '../locale';
import { asText, useField, type FieldProps } from './field';

/** One thing that can be chosen. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** A sentence that helps to choose; shown by radio buttons. */
  readonly help?: string;
  readonly disabled?: boolean;
}

type ChoiceFieldProps<Values extends FieldValues, Output> = FieldProps<Values, Output> & {
  choices: readonly Choice[];
};

/** One of many, as the browser's own list. Nothing is chosen in advance; held as text, null when nothing is chosen. */
export function SelectField<Values extends FieldValues, Output>(props: ChoiceFieldProps<Values, Output>) {
  const t = useText(common);
  const { value, change, shared } = useField(props);
  const { readOnly, ...select } = shared;
  return (
    <NativeSelect
      {...select}
      disabled={select.disabled || readOnly}
      value={asText(value)}
      onChange={(event) => change(event.currentTarget.value || null)}
    >
      <option value="">{t.choose}…</option>
      {props.choices.map((choice) => (
        <option key={choice.value} value={choice.value} disabled={choice.disabled}>
          {choice.label}
        </option>
      ))}
    </NativeSelect>
  );
}

/** One of a few, all in sight. */
export function RadioField<Values extends FieldValues, Output>(props: ChoiceFieldProps<Values, Output>) {
  const { value, change, shared } = useField(props);
  const { id, label, description, error, readOnly, onBlur, ref, name } = shared;
  const disabled = shared.disabled || readOnly;
  return (
    <Radio.Group
      id={id}
      name={name}
      label={label}
      description={description}
      error={error}
      errorProps={{ mt: 8 }}
      value={asText(value)}
      onChange={change}
      onBlur={onBlur}
    >
      <Stack gap={12} mt={8}>
        {props.choices.map((choice, index) => (
          <Radio
            key={choice.value}
            ref={index === 0 ? ref : undefined}
            value={choice.value}
            label={choice.label}
            description={choice.help}
            disabled={disabled || choice.disabled}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}

/** Yes or no: a declaration or a switch, with its sentence as the label. Held as a boolean. */
export function CheckboxField<Values extends FieldValues, Output>(props: FieldProps<Values, Output>) {
  const { value, change, shared } = useField({ ...props, optional: true });
  const { id, name, ref, onBlur, description, error, readOnly } = shared;
  const disabled = shared.disabled || readOnly;
  return (
    <Checkbox
      id={id}
      name={name}
      ref={ref}
      onBlur={onBlur}
      label={<span data-label-text>{props.label}</span>}
      description={description}
      error={error}
      disabled={disabled}
      checked={value === true}
      onChange={(event) => change(event.currentTarget.checked)}
    />
  );
}

/** Several of a few. Held as a list of values. */
export function CheckboxesField<Values extends FieldValues, Output>(props: ChoiceFieldProps<Values, Output>) {
  const { value, change, shared } = useField(props);
  const { id, label, description, error, disabled } = shared;
  const chosen = Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
  return (
    <Checkbox.Group
      id={id}
      label={label}
      description={description}
      error={error}
      value={chosen}
      onChange={change}
    >
      <Stack gap={12} mt={8}>
        {props.choices.map((choice) => (
          <Checkbox
            key={choice.value}
            value={choice.value}
            label={choice.label}
            description={choice.help}
            disabled={disabled || choice.disabled}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
