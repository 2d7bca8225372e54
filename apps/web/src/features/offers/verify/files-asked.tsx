import { useId, useRef, useState } from 'react';
import { Button } from '@mantine/core';
import { IconFileCode, IconFileTypePdf, IconUpload } from '@tabler/icons-react';
import { ProblemSummary, Section, useText } from '@nurt/ui';
import { verify } from '@nurt/wording/offers';
import { readChosen, type ChosenFile } from './chosen-files';
import css from './verify.module.css';

/** A receipt, a document, or both: dropped or chosen, one of each kind. The question is asked at once. */
export function FilesAsked({
  files,
  busy,
  onChange,
}: {
  files: readonly ChosenFile[];
  busy: boolean;
  onChange: (files: readonly ChosenFile[]) => void;
}) {
  const t = useText(verify);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [problems, setProblems] = useState<readonly { readonly text: string }[]>([]);

  const take = async (list: FileList | null) => {
    const read = await Promise.all(
      Array.from(list ?? [], async (file) => ({ file, found: await readChosen(file) })),
    );
    setProblems(
      read.flatMap(({ file, found }) => {
        if (found === 'noHash') return [{ text: t.noHash }];
        return found === 'notOurs' ? [{ text: t.notOurs(file.name) }] : [];
      }),
    );
    const taken = read.flatMap(({ found }) => (typeof found === 'string' ? [] : [found]));
    const kept = files.filter(({ kind }) => !taken.some((one) => one.kind === kind));
    if (taken.length > 0) onChange([...kept, ...taken]);
    if (input.current) input.current.value = '';
  };

  return (
    <Section title={t.files} lead={t.filesLead}>
      <ProblemSummary problems={problems} />
      <div
        className={css['drop']}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void take(event.dataTransfer.files);
        }}
      >
        <IconUpload size={28} stroke={1.5} aria-hidden />
        <p>{t.drop}</p>
        <input
          ref={input}
          id={id}
          className={`${css['input']} nurt-visually-hidden`}
          type="file"
          multiple
          accept=".json,.pdf,application/json,application/pdf"
          disabled={busy}
          onChange={(event) => void take(event.currentTarget.files)}
        />
        <label htmlFor={id} className={css['choose']}>
          {t.choose}
        </label>
      </div>
      {files.length > 0 && (
        <ul className={css['files']} aria-label={t.chosen}>
          {files.map((file) => (
            <li key={file.kind}>
              {file.kind === 'pdf' ? (
                <IconFileTypePdf size={20} aria-hidden />
              ) : (
                <IconFileCode size={20} aria-hidden />
              )}
              <span>
                <strong>{file.name}</strong> {file.kind === 'pdf' ? t.pdfFile : t.receiptFile}
              </span>
              <Button
                variant="subtle"
                size="xs"
                aria-label={t.remove(file.name)}
                onClick={() => onChange(files.filter((one) => one !== file))}
              >
                ×
              </Button>
            </li>
          ))}
        </ul>
      )}
      <p className={css['quiet']}>{t.stays}</p>
    </Section>
  );
}
