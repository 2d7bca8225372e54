import { Link } from 'react-router';
import type { DraftVersionRowView } from '@nurt/contracts/drafts';
import { DataTable, EmptyState, useText } from '@nurt/ui';
import { draftVersions } from '@nurt/wording/drafts';
import { RestoreButton } from './restore-button';
import { keyOf, useWhen } from './version-words';
import { VersionsFrame } from './versions-frame';
import type { VersionsProps } from './subject';
import css from './versions.module.css';

/** All versions of a document: who, when, how many fields. */
export function VersionsList<Content extends object>({ subject, versions }: VersionsProps<Content>) {
  const t = useText(draftVersions);
  const when = useWhen();
  const before = (version: DraftVersionRowView) => versions[versions.indexOf(version) + 1];
  return (
    <VersionsFrame subject={subject} title={t.title} lead={t.lead}>
      <DataTable
        caption={t.list}
        captionHidden
        summary={t.count(versions.length)}
        rows={versions}
        rowKey={keyOf}
        empty={<EmptyState title={t.none}>{t.noneText}</EmptyState>}
        columns={[
          { key: 'when', header: t.when, cell: when },
          { key: 'who', header: t.who, cell: ({ by }) => by },
          {
            key: 'what',
            header: t.what,
            cell: ({ changedFields, reason }) =>
              [changedFields > 0 ? t.fields(changedFields) : '', t.reasonOf[reason]]
                .filter(Boolean)
                .join(', ') || '–',
          },
          {
            key: 'actions',
            header: t.actions,
            cell: (version) => {
              const older = before(version);
              return (
                <span className={css['actions']}>
                  <Link to={`?wersja=${keyOf(version)}`} aria-label={t.readOf(when(version))}>
                    {t.read}
                  </Link>
                  <Link
                    to={`?${older ? `od=${keyOf(older)}&` : ''}do=${keyOf(version)}`}
                    aria-label={t.compareOf(when(version))}
                  >
                    {t.compare}
                  </Link>
                  <RestoreButton subject={subject} version={version} quiet />
                </span>
              );
            },
          },
        ]}
      />
    </VersionsFrame>
  );
}
