import type { ReactNode } from 'react';
import type { AttachmentView } from '@nurt/contracts/programmes';
import { useText } from '@nurt/ui';
import { programmeVersions } from '@nurt/wording/programmes';
import css from './programme-versions.module.css';

/** Files to save, with their size. */
export function AttachmentList(props: {
  files: readonly AttachmentView[];
  href: (id: string) => string;
  action?: (file: AttachmentView) => ReactNode;
  /** Are their hashes told? */
  hashes?: boolean;
}) {
  const t = useText(programmeVersions).attachments;
  const { files, href, action, hashes = false } = props;
  if (files.length === 0) return <p>{t.none}</p>;
  return (
    <ul className={css['files']}>
      {files.map((file) => (
        <li key={file.id}>
          <a href={href(file.id)} download>
            {file.name}
          </a>
          <small>
            {t.size(String(Math.ceil(file.size / 1024)))}
            {hashes && `, ${t.hash(file.sha256)}`}
          </small>
          {action?.(file)}
        </li>
      ))}
    </ul>
  );
}
