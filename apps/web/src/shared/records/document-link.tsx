import { IconFileTypePdf } from '@tabler/icons-react';
import css from './records.module.css';

/** A link to a document that opens beside the page. */
export function DocumentLink({ href, children }: { href: string; children: string }) {
  return (
    <a href={href} className={css['document']} target="_blank" rel="noreferrer">
      <IconFileTypePdf size={20} stroke={1.75} aria-hidden />
      {children}
    </a>
  );
}
