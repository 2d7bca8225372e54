import { useState, type DragEvent } from 'react';
import { IconUpload } from '@tabler/icons-react';
import { ACCEPTED_ENDINGS } from '@nurt/domain/files';
import { fieldId, useText } from '@nurt/ui';
import { files as wording } from '@nurt/wording/files';
import css from './files.module.css';

/** Where files are dropped or chosen. The chooser is the browser's own, so that keyboards and phones know it. */
export function FileDrop(props: {
  /** What the files are for, for whoever does not see the place. */
  label: string;
  /** Path of the field, so that the checklist leads here. */
  path?: string;
  many?: boolean;
  /** One is on its way, and another has to wait. */
  busy?: boolean;
  onFiles: (files: readonly File[]) => void;
}) {
  const t = useText(wording);
  const { label, path, many = false, busy = false, onFiles } = props;
  const [over, setOver] = useState(false);
  const take = (list: FileList | null) => {
    if (list && list.length > 0 && !busy) onFiles([...list].slice(0, many ? undefined : 1));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <label
      className={css['drop']}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <IconUpload size={20} aria-hidden />
      <span>
        <strong>{many ? t.choose : t.chooseOne}</strong> <span className={css['dropHint']}>{t.drop}</span>
        <span className="nurt-visually-hidden">: {label}</span>
      </span>
      <input
        id={path === undefined ? undefined : fieldId(path)}
        className="nurt-visually-hidden"
        type="file"
        multiple={many}
        disabled={busy}
        accept={ACCEPTED_ENDINGS}
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file may be chosen again.
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}

/** A small button that opens the browser's chooser for one file. */
export function FileButton(props: { label: string; children: string; onFile: (file: File) => void }) {
  const { label, children, onFile } = props;
  return (
    <label className={css['chooser']}>
      {children}
      <input
        className="nurt-visually-hidden"
        type="file"
        aria-label={label}
        accept={ACCEPTED_ENDINGS}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </label>
  );
}
