import { useId } from 'react';
import { TextInput } from '@mantine/core';
import type { FieldValues } from 'react-hook-form';
import { useField, type FieldProps } from '@nurt/ui';
import type { NamedCode } from './use-codes';

/** A code of the classification: chosen from the dictionary by code or name, or typed. */
export function CodeField<Values extends FieldValues>(
  props: FieldProps<Values> & { digits: number; codes: readonly NamedCode[] },
) {
  const { digits, codes, ...rest } = props;
  const { value, change, shared } = useField(rest);
  const list = useId();
  const code = typeof value === 'string' ? value : '';
  const known = codes.find((entry) => entry.code === code);
  return (
    <div>
      <TextInput
        {...shared}
        description={known?.name}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        inputMode="numeric"
        maxLength={digits}
        list={list}
        autoComplete="off"
        value={code}
        onChange={(event) => change(event.currentTarget.value)}
      />
      <datalist id={list}>
        {codes.map((entry) => (
          <option key={entry.code} value={entry.code}>
            {entry.name}
          </option>
        ))}
      </datalist>
    </div>
  );
}
