import { useText } from '@nurt/ui';
import { files as wording } from '@nurt/wording/files';
import { usePart } from './file-line';
import css from './files.module.css';
import type { LocalUpload } from './use-uploads';

/** A file on its way from this page: how far it is, or why it was not taken. */
export function UploadLine<About>(props: {
  upload: LocalUpload<About>;
  onStop: () => void;
  onAgain: () => void;
}) {
  const t = useText(wording);
  const { upload, onStop, onAgain } = props;
  const { file, received, state, refused } = upload;
  const part = usePart(received, file.size || 1);
  const failed = state === 'failed';
  const told = {
    waiting: t.waiting,
    sending: received >= file.size ? t.looking : t.sending(part),
    offline: t.offline,
    failed: t.failed,
  }[state];
  return (
    <li className={css['file']} data-failed={failed || undefined}>
      <div className={css['head']}>
        <span className={css['name']}>{file.name}</span>
        <span className={css['told']} role={failed || state === 'offline' ? 'alert' : undefined}>
          {told}
          {refused !== null && `: ${refused}`}
        </span>
        <span className={css['actions']}>
          {failed && (
            <button type="button" onClick={onAgain}>
              {t.again}
            </button>
          )}
          <button type="button" aria-label={failed ? undefined : t.stop(file.name)} onClick={onStop}>
            {failed ? t.dismiss : t.short.stop}
          </button>
        </span>
      </div>
      {!failed && (
        <progress
          className={css['progress']}
          max={file.size}
          value={received}
          aria-label={t.progress(file.name)}
        />
      )}
    </li>
  );
}
