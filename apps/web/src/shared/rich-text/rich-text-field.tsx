import { lazy, Suspense } from 'react';
import { Input } from '@mantine/core';
import { useController, type Control, type FieldPath, type FieldValues } from 'react-hook-form';
import { EMPTY_TEXT, type RichText } from '@nurt/domain/rich-text';
import { fieldId, LoadingState } from '@nurt/ui';
import css from './rich-text.module.css';

// The editor is heavy; only the pages of the office that write texts load it.
const Editor = lazy(() => import('./editor'));

/** A longer text with headings, lists, bold, italic and links. Held as a `RichText`. */
export function RichTextField<Values extends FieldValues>(props: {
  control: Control<Values>;
  name: FieldPath<Values>;
  label: string;
  help?: string;
}) {
  const { control, name, label, help } = props;
  const { field, fieldState } = useController({ control, name });
  const id = fieldId(name);
  const error = fieldState.error?.message;
  const described = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
  const value = (field.value as RichText | undefined) ?? EMPTY_TEXT;
  return (
    <div className={css['field']}>
      <Input.Label id={`${id}-label`} labelElement="div">
        {/* The headings of the text stand under its name, so that the order of headings has no gap. */}
        <h3 className={css['name']} data-label-text>
          {label}
        </h3>
      </Input.Label>
      {help && <Input.Description id={`${id}-help`}>{help}</Input.Description>}
      <div className={css['box']} data-invalid={error ? true : undefined}>
        <Suspense
          fallback={
            <div className={css['loading']}>
              <LoadingState />
            </div>
          }
        >
          <Editor
            id={id}
            label={label}
            described={described || undefined}
            value={value}
            onChange={field.onChange}
            onBlur={field.onBlur}
          />
        </Suspense>
      </div>
      {error && <Input.Error id={`${id}-error`}>{error}</Input.Error>}
    </div>
  );
}
