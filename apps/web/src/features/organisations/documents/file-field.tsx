import { useId } from 'react';
import { useText } from '@nurt/ui';
import { documents } from '@nurt/wording/organisations';
import css from './documents.module.css';

/** Kinds that the server keeps; it tells them by their content and not by their names. */
const ACCEPTED = '.pdf,.odt,.docx,.ods,.xlsx,.png,.jpg,.jpeg';

interface FileFieldProps {
  onChange: (file: File | null) => void;
  /** Nothing was chosen, though something must be. */
  missing: boolean;
}

/** The browser's own way to choose a file. */
export function FileField({ onChange, missing }: FileFieldProps) {
  const t = useText(documents);
  const id = useId();
  return (
    <div className={css['file']}>
      <label htmlFor={id}>{t.file}</label>
      <small id={`${id}-help`}>{t.fileHelp}</small>
      <input
        id={id}
        type="file"
        accept={ACCEPTED}
        aria-describedby={`${id}-help`}
        aria-invalid={missing || undefined}
        onChange={(event) => onChange(event.currentTarget.files?.[0] ?? null)}
      />
      {missing && <small className={css['missing']}>{t.fileMissing}</small>}
    </div>
  );
}
