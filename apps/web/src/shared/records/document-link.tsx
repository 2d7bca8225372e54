import { IconFileCode, IconFileTypePdf } from '@tabler/icons-react';
import css from './records.module.css';

/** A link to a document that opens beside the page: a PDF, or `data` for programs. */
export function DocumentLink({
  href,
  data = false,
  children,
}: {
  href: string;
  data?: boolean;
  children: string;
}) {
  const Icon = data ? IconFileCode : IconFileTypePdf;
  return (
    <a href={href} className={css['document']} target="_blank" rel="noreferrer">
      <Icon size={20} stroke={1.75} aria-hidden />
      {children}
    </a>
  );
}
