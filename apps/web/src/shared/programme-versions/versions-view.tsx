import type { ReactNode } from 'react';
import type { VersionRowView, VersionView } from '@nurt/contracts/programmes';
import { DataTable, EmptyState, InPolish, MoneyText, Section, useLocale, useText } from '@nurt/ui';
import { formatDate } from '@nurt/wording/format';
import { programmeVersions } from '@nurt/wording/programmes';
import { useList } from '../lists';
import { AttachmentList } from './attachment-list';
import { Comparison } from './comparison';
import css from './programme-versions.module.css';
import { VersionContent } from './version-content';

/** Names in the address, so that a comparison can be sent to somebody. */
const READ = 'wersja';
const AGAINST = 'porownaj';

/**
 * Every version of a programme, one of them to read and, if asked, what it changed against another.
 *
 * @param render shows a version once it is read; office and public pages read from different places
 */
export function VersionsView(props: {
  versions: readonly VersionRowView[];
  Read: (props: { versionId: string; children: (version: VersionView) => ReactNode }) => ReactNode;
  /** Where a file of a version is read. */
  fileHref: (attachmentId: string) => string;
}) {
  const { versions, Read, fileHref } = props;
  const t = useText(programmeVersions);
  const locale = useLocale();
  const { values, set } = useList([READ, AGAINST]);
  const byNumber = (number: string) => versions.find((version) => String(version.number) === number);
  const read = byNumber(values[READ] ?? '') ?? versions[0];
  const previous = versions.find(({ number }) => number === (read?.number ?? 0) - 1);
  const against = values[AGAINST] === '0' ? undefined : (byNumber(values[AGAINST] ?? '') ?? previous);
  if (!read) return <EmptyState title={t.none}>{t.noneText}</EmptyState>;
  const option = ({ number, resolutionNumber, resolutionDate }: VersionRowView) => (
    <option key={number} value={number}>
      {t.optionOf(number, resolutionNumber, formatDate(resolutionDate, locale))}
    </option>
  );
  return (
    <>
      <DataTable
        caption={t.title}
        captionHidden
        summary={t.count(versions.length)}
        rows={versions}
        rowKey={({ id }) => id}
        empty={null}
        columns={[
          { key: 'number', header: t.version, cell: ({ number }) => t.versionOf(number) },
          { key: 'resolution', header: t.resolution, cell: ({ resolutionNumber }) => resolutionNumber },
          { key: 'date', header: t.date, cell: ({ resolutionDate }) => formatDate(resolutionDate, locale) },
          {
            key: 'why',
            header: t.justification,
            cell: ({ justification }) => (justification ? <InPolish>{justification}</InPolish> : t.first),
          },
          {
            key: 'planned',
            header: t.planned,
            align: 'end',
            cell: ({ plannedGrosze }) => <MoneyText amount={plannedGrosze} />,
          },
        ]}
      />
      <div className={css['choice']}>
        <label>
          <span>{t.read}</span>
          <select value={read.number} onChange={(event) => set(READ, event.currentTarget.value)}>
            {versions.map(option)}
          </select>
        </label>
        {versions.length > 1 && (
          <label>
            <span>{t.compareWith}</span>
            <select
              value={against?.number ?? '0'}
              onChange={(event) => set(AGAINST, event.currentTarget.value)}
            >
              <option value="0">{t.compareNothing}</option>
              {versions.filter(({ number }) => number !== read.number).map(option)}
            </select>
          </label>
        )}
      </div>
      <Read versionId={read.id}>
        {(version) => (
          <>
            {against && against.number !== read.number && (
              <Read versionId={against.id}>
                {(other) => (
                  <Comparison
                    before={other.number < version.number ? other : version}
                    after={other.number < version.number ? version : other}
                  />
                )}
              </Read>
            )}
            <Section title={t.versionOf(version.number)} lead={<InPolish>{version.content.title}</InPolish>}>
              <VersionContent kind={version.programme.kind} sections={version.content.sections} />
            </Section>
            {version.content.attachments && version.content.attachments.length > 0 && (
              <Section title={t.attachments.title}>
                <AttachmentList files={version.content.attachments} href={fileHref} hashes />
              </Section>
            )}
          </>
        )}
      </Read>
    </>
  );
}
