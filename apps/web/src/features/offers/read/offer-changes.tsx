import type { FieldChange } from '@nurt/domain/drafts';
import type { OfferContent } from '@nurt/domain/offers';
import { DataTable, useText } from '@nurt/ui';
import { offerRevisions } from '@nurt/wording/offers';
import { useFieldWords } from './field-words';
import css from './read.module.css';

export interface OfferChangesProps {
  /** What the table is called. */
  caption: string;
  before: OfferContent;
  after: OfferContent;
  changes: readonly FieldChange[];
}

/** Two versions of an offer compared, field by field, in the words of the form. */
export function OfferChanges({ caption, before, after, changes }: OfferChangesProps) {
  const t = useText(offerRevisions).office;
  const words = useFieldWords();
  const text = (path: string, value: unknown, content: OfferContent) => {
    const lines = words.lines(path, value, content);
    if (lines.length === 0) return <span className={css['nothing']}>{t.nothing}</span>;
    return (
      <>
        {lines.map((line, index) => (
          <span key={index} className={css['line']}>
            {line}
          </span>
        ))}
      </>
    );
  };
  return (
    <DataTable
      caption={caption}
      captionHidden
      empty={null}
      rows={changes}
      rowKey={({ path }) => path}
      columns={[
        {
          key: 'field',
          header: t.field,
          // A row that was removed has its name only in what was there before.
          cell: ({ path, to }) => words.name(path, to === null ? before : after),
        },
        { key: 'before', header: t.before, prose: true, cell: ({ path, from }) => text(path, from, before) },
        { key: 'after', header: t.after, prose: true, cell: ({ path, to }) => text(path, to, after) },
      ]}
    />
  );
}
