import type { ReactNode } from 'react';
import type { FileView } from '@nurt/contracts/files';
import { isOpen, type FileState } from '@nurt/domain/files';
import { StatusLabel, useLocale, useText, type Tone } from '@nurt/ui';
import { files as wording } from '@nurt/wording/files';
import { formatPercent, formatSize } from '@nurt/wording/format';
import css from './files.module.css';

const TONES: Readonly<Record<FileState, Tone>> = {
  uploading: 'warning',
  quarantined: 'waiting',
  clean: 'success',
  unscanned: 'neutral',
  infected: 'danger',
};

/** One file: its name, state and checksum. A link where it may be opened. */
export function FileLine(props: {
  file: FileView;
  href: string;
  /** Read by somebody who did not send it: what was not scanned is said plainly. */
  reader?: boolean;
  /** Under the name: what the file is. */
  children?: ReactNode;
  actions?: ReactNode;
}) {
  const t = useText(wording);
  const locale = useLocale();
  const { file, href, reader = false, children, actions } = props;
  const { name, size, state, sha256 } = file;
  const tone = reader && state === 'unscanned' ? 'warning' : TONES[state];
  return (
    <li className={css['file']}>
      <div className={css['head']}>
        <span className={css['name']}>
          {isOpen(state) ? (
            <a href={href} download>
              {name}
            </a>
          ) : (
            name
          )}
        </span>
        <small className={css['size']}>{formatSize(size, locale)}</small>
        <StatusLabel tone={tone}>{(reader ? t.readerState : t.state)[state]}</StatusLabel>
        {actions && <span className={css['actions']}>{actions}</span>}
      </div>
      <Explained file={file} reader={reader} />
      {children}
      {sha256 !== null && (
        <details className={css['checksum']}>
          <summary>{t.showSha256}</summary>
          <code>
            {t.sha256}: {sha256}
          </code>
        </details>
      )}
    </li>
  );
}

function Explained({ file, reader }: { file: FileView; reader: boolean }) {
  const t = useText(wording);
  const { state, signature, size, received } = file;
  const part = usePart(received, size);
  const text = {
    uploading: reader ? null : t.interrupted(part),
    quarantined: reader ? t.readerQuarantined : t.quarantined,
    infected: reader ? t.readerInfected(signature ?? '') : t.infected(signature ?? ''),
    clean: null,
    unscanned: null,
  }[state];
  return text === null ? null : <p className={css['explained']}>{text}</p>;
}

/** How much of a file is here, in per cent; never all of it before it is whole. */
export function usePart(received: number, size: number): string {
  const locale = useLocale();
  return formatPercent(Math.floor((received / size) * 100) * 100, locale);
}
