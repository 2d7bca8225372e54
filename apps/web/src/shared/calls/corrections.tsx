import type { CallCorrectionView } from '@nurt/contracts/calls';
import { DataTable, Section, useLocale, useText } from '@nurt/ui';
import { changeWords, corrections as texts } from '@nurt/wording/calls';
import { formatDateTime } from '@nurt/wording/format';
import { Prose } from '../records';

/** Every published change of an announced call with what was before and what is now, the latest first. */
export function CallCorrections(props: {
  corrections: readonly (CallCorrectionView & { readonly madeBy?: string | null })[];
}) {
  const t = useText(texts);
  const locale = useLocale();
  if (props.corrections.length === 0) return null;
  return (
    <Section title={t.title} lead={t.lead} id="zmiany">
      {[...props.corrections].reverse().map(({ number, kind, reason, publishedAt, changes, madeBy }) => (
        <Section
          key={number}
          level={3}
          title={t.one[kind](number, formatDateTime(publishedAt, locale))}
          lead={madeBy ? t.madeBy(madeBy) : undefined}
        >
          <div lang="pl">
            <Prose>{t.reason(reason)}</Prose>
          </div>
          <DataTable
            caption={t.one[kind](number, formatDateTime(publishedAt, locale))}
            captionHidden
            rows={changes.map((change) => changeWords(change, locale))}
            rowKey={({ field }) => field}
            empty={null}
            columns={[
              { key: 'field', header: t.field, cell: ({ field }) => field },
              { key: 'before', header: t.before, prose: true, cell: ({ before }) => <Prose>{before}</Prose> },
              { key: 'after', header: t.after, prose: true, cell: ({ after }) => <Prose>{after}</Prose> },
            ]}
          />
        </Section>
      ))}
    </Section>
  );
}
