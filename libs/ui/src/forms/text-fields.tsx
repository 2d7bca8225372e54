import { useContext, type ReactNode } from 'react';
import { InputWrapperContext, PasswordInput, Text, Textarea, TextInput } from '@mantine/core';
import type { FieldValues } from 'react-hook-form';
import { common } from '@nurt/wording/common';
import { useText } from '../locale';
import { cleanPasted, cleanPastedLine } from '@nurt/domain/text';
import { asText, useField, type FieldProps } from './field';
import { pastingClean } from './pasting';

export interface TextFieldProps<Values extends FieldValues, Output = Values> extends FieldProps<
  Values,
  Output
> {
  type?: 'text' | 'email' | 'tel' | 'url';
  /** Token of the HTML autofill list, so that browsers help. */
  autoComplete?: string;
  inputMode?: 'text' | 'numeric' | 'email' | 'tel' | 'url';
  /** Takes focus when it appears; for the first field of a dialog. */
  autoFocus?: boolean;
}

/** One line of text. Words are Polish, whatever language the screen speaks: read out, and spell-checked, as such. */
export function TextField<Values extends FieldValues, Output>(props: TextFieldProps<Values, Output>) {
  const { value, change, shared } = useField(props);
  const { type = 'text', inputMode } = props;
  const isWords = type === 'text' && inputMode === undefined;
  return (
    <TextInput
      {...shared}
      lang={isWords ? 'pl' : undefined}
      type={type}
      autoComplete={props.autoComplete}
      inputMode={inputMode}
      autoFocus={props.autoFocus}
      data-autofocus={props.autoFocus || undefined}
      value={asText(value)}
      onChange={(event) => change(event.currentTarget.value)}
      onPaste={pastingClean(cleanPastedLine)}
    />
  );
}

/** A password, with a button that shows it. */
export function PasswordField<Values extends FieldValues, Output>(
  props: FieldProps<Values, Output> & {
    autoComplete: 'current-password' | 'new-password';
    autoFocus?: boolean;
  },
) {
  const t = useText(common);
  const { value, change, shared } = useField(props);
  return (
    <PasswordInput
      {...shared}
      autoComplete={props.autoComplete}
      autoFocus={props.autoFocus}
      data-autofocus={props.autoFocus || undefined}
      visibilityToggleButtonProps={{ 'aria-label': t.showPassword, tabIndex: 0 }}
      value={asText(value)}
      onChange={(event) => change(event.currentTarget.value)}
    />
  );
}

export interface TextAreaFieldProps<Values extends FieldValues, Output = Values> extends FieldProps<
  Values,
  Output
> {
  /** Characters that fit; what is over stays typed and is counted as too much. */
  maximum?: number;
  rows?: number;
}

/** Several lines of text, in Polish as everything that is written, with the count of characters left. */
export function TextAreaField<Values extends FieldValues, Output>(props: TextAreaFieldProps<Values, Output>) {
  const t = useText(common);
  const { value, change, shared } = useField(props);
  const text = asText(value);
  const left = props.maximum === undefined ? undefined : props.maximum - text.length;
  const countId = `${shared.id}-count`;
  return (
    <div>
      <Textarea
        {...shared}
        lang="pl"
        rows={props.rows ?? 5}
        resize="vertical"
        value={text}
        onChange={(event) => change(event.currentTarget.value)}
        onPaste={pastingClean(cleanPasted)}
        inputContainer={
          left === undefined ? undefined : (input) => <AlsoDescribed by={countId}>{input}</AlsoDescribed>
        }
      />
      {left !== undefined && (
        <Text id={countId} size="xs" c={left < 0 ? 'var(--mantine-color-error)' : 'dimmed'} mt={4} ta="end">
          {t.charactersLeft(left)}
        </Text>
      )}
    </div>
  );
}

/** Mantine ties its own help and error to a control and nothing else; the count of characters is heard with them. */
function AlsoDescribed({ by, children }: { by: string; children: ReactNode }) {
  const wrapper = useContext(InputWrapperContext);
  const describedBy = wrapper.describedBy === undefined ? by : `${wrapper.describedBy} ${by}`;
  return <InputWrapperContext value={{ ...wrapper, describedBy }}>{children}</InputWrapperContext>;
}
