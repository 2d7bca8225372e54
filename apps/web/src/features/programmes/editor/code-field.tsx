import { useId } from 'react';
import { TextInput } from '@mantine/core';
import { useController, type Control, type FieldPath, type FieldValues } from 'react-hook-form';
import { fieldId } from '@nurt/ui';
import type { NamedCode } from './use-codes';

/** A code of the classification: chosen from the dictionary by code or name, or typed. */
export function CodeField<Values extends FieldValues>(props: {
  control: Control<Values>;
  name: FieldPath<Values>;
  label: string;
  digits: number;
  codes: readonly NamedCode[];
}) {
  const { control, name, label, digits, codes } = props;
  const { field, fieldState } = useController({ control, name });
  const list = useId();
  const value = typeof field.value === 'string' ? (field.value as string) : '';
  const known = codes.find(({ code }) => code === value);
  return (
    <div>
      <TextInput
        id={fieldId(name)}
        name={name}
        ref={field.ref}
        label={<span data-label-text>{label}</span>}
        description={known?.name}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        inputMode="numeric"
        maxLength={digits}
        list={list}
        autoComplete="off"
        error={fieldState.error?.message}
        aria-required
        aria-invalid={fieldState.invalid || undefined}
        value={value}
        onBlur={field.onBlur}
        onChange={(event) => field.onChange(event.currentTarget.value)}
      />
      <datalist id={list}>
        {codes.map(({ code, name: meaning }) => (
          <option key={code} value={code}>
            {meaning}
          </option>
        ))}
      </datalist>
    </div>
  );
}
