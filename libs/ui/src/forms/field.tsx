import { createContext, useContext, type ReactNode } from 'react';
import { useController, type Control, type FieldPath, type FieldValues } from 'react-hook-form';
import { common } from '@nurt/wording/common';
import { bound } from '@nurt/wording/format';
import { useText } from '../locale';

/** What every field takes: the form it belongs to, the path of its value, and its words. */
export interface FieldProps<Values extends FieldValues, Output = Values> {
  control: Control<Values, unknown, Output>;
  name: FieldPath<Values>;
  label: string;
  /** The label is what somebody wrote, in Polish. */
  writtenLabel?: boolean;
  /** What to write and why it is asked; under the label. */
  help?: ReactNode;
  /** Fields are obligatory unless they say otherwise. */
  optional?: boolean;
  disabled?: boolean;
  /** A natural width in characters for short values such as a postal code; the whole column otherwise. */
  width?: number;
}

const FieldLock = createContext<(name: string) => boolean>(() => false);

const FieldGuidance = createContext<(name: string) => ReactNode>(() => null);

/** What else is said about the field at a path, after its help; part of what describes the field. */
export const FieldGuidanceProvider = FieldGuidance;

/** Fields inside can be read and not written where `isLocked` says so of their paths: only some of a form is open. */
export const FieldLockProvider = FieldLock;

/** Is the field or list at the path closed here? */
export function useFieldLock(): (name: string) => boolean {
  return useContext(FieldLock);
}

/** Id of the control that edits the value at this path; error summaries link to it. */
export function fieldId(path: string): string {
  return `field-${path.replaceAll('.', '-')}`;
}

/**
 * Connects a control to its value: id, value, error text and the props that every Mantine input shares.
 * A text that the person typed is never replaced: `check` only says what is wrong with it.
 */
export function useField<Values extends FieldValues, Output>(
  props: FieldProps<Values, Output>,
  check?: (value: unknown) => string | undefined,
) {
  const { control, name, label, writtenLabel, help, optional, disabled, width } = props;
  const { field, fieldState } = useController({
    control,
    name,
    rules: check ? { validate: (value: unknown) => check(value) ?? true } : undefined,
  });
  const value: unknown = field.value;
  const locked = useFieldLock()(name);
  const guidance = useContext(FieldGuidance)(name);
  return {
    value,
    change: (next: unknown) => field.onChange(next),
    shared: {
      id: fieldId(name),
      name,
      ref: field.ref,
      onBlur: field.onBlur,
      label: <Label text={label} written={writtenLabel} optional={optional} />,
      description: guidance ? (
        <>
          {help}
          {guidance}
        </>
      ) : (
        help
      ),
      error: fieldState.error?.message,
      disabled,
      readOnly: locked || undefined,
      // Mantine ties neither the error nor the state to the control when the message is not plain text.
      'aria-invalid': fieldState.invalid || undefined,
      'aria-required': optional || disabled || locked ? undefined : true,
      // Only the control is narrow: its label and help keep the whole column.
      styles: width ? { wrapper: { maxWidth: `${width + 4}ch` } } : undefined,
    },
  };
}

/** The words of a label; the first part alone is the field's name in an error summary. */
export function Label(props: { text: string; written?: boolean; optional?: boolean }) {
  const { text, written, optional } = props;
  const t = useText(common);
  return (
    <>
      <span data-label-text lang={written ? 'pl' : undefined}>
        {written ? bound(text) : text}
      </span>
      {optional && <span style={{ color: 'var(--nurt-muted)', fontWeight: 400 }}> ({t.optional})</span>}
    </>
  );
}

/** The name of a field as it stands on the screen, or undefined when the field is not there. */
export function labelOf(id: string): string | undefined {
  const label = document.getElementById(`${id}-label`) ?? document.querySelector(`label[for="${id}"]`);
  return (label?.querySelector('[data-label-text]') ?? label)?.textContent ?? undefined;
}

/** A value as text for a text control; anything that is not text or a number shows as empty. */
export function asText(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}
