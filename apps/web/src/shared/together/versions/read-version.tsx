import { useText } from '@nurt/ui';
import { draftVersions } from '@nurt/wording/drafts';
import { Loaded } from '../../loaded';
import { NotFoundPage } from '../../state-pages';
import { RestoreButton } from './restore-button';
import { useVersionContent } from './use-version';
import { keyOf, useWhen } from './version-words';
import { VersionsFrame } from './versions-frame';
import type { VersionsProps } from './subject';
import css from './versions.module.css';

/** One version, as the whole document said it. */
export function ReadVersion<Content extends object>(props: VersionsProps<Content> & { versionId: string }) {
  const { subject, versions, versionId } = props;
  const t = useText(draftVersions);
  const when = useWhen();
  const version = versions.find((one) => keyOf(one) === versionId);
  const { query, content } = useVersionContent(subject, versionId);
  if (version === undefined) return <NotFoundPage />;
  return (
    <VersionsFrame
      subject={subject}
      title={t.reading(when(version))}
      lead={version.id === null ? undefined : t.readingLead(version.by)}
      behindList
    >
      <div className={css['head']}>
        <RestoreButton subject={subject} version={version} />
      </div>
      {content ? (
        subject.read(content)
      ) : (
        <Loaded query={query} as="part">
          {() => null}
        </Loaded>
      )}
    </VersionsFrame>
  );
}
