import { NativeSelect } from '@mantine/core';
import { useNavigate } from 'react-router';
import { useText } from '@nurt/ui';
import { draftVersions } from '@nurt/wording/drafts';
import { Loaded } from '../../loaded';
import { Differences } from './differences';
import { useVersionContent } from './use-version';
import { keyOf, useWhen } from './version-words';
import { VersionsFrame } from './versions-frame';
import type { VersionsProps } from './subject';
import css from './versions.module.css';

export interface CompareVersionsProps<Content extends object> extends VersionsProps<Content> {
  /** Null for the empty document before all versions. */
  older: string | null;
  newer: string;
}

/** Any two versions, field by field in words. */
export function CompareVersions<Content extends object>({
  subject,
  versions,
  older,
  newer,
}: CompareVersionsProps<Content>) {
  const t = useText(draftVersions);
  const when = useWhen();
  const navigate = useNavigate();
  const before = useVersionContent(subject, older);
  const after = useVersionContent(subject, newer);
  const waiting =
    before.content === undefined ? before.query : after.content === undefined ? after.query : null;
  const options = versions.map((version) => ({
    value: keyOf(version),
    label: t.versionOf(when(version), version.by),
  }));
  const choose = (change: { older?: string; newer?: string }) => {
    const next = { older: older ?? '', newer, ...change };
    void navigate(`?${next.older === '' ? '' : `od=${next.older}&`}do=${next.newer}`, {
      replace: true,
      preventScrollReset: true,
    });
  };
  return (
    <VersionsFrame subject={subject} title={t.comparison} behindList>
      <div className={css['choices']}>
        <NativeSelect
          label={t.older}
          value={older ?? ''}
          data={[...options, { value: '', label: t.beginning }]}
          onChange={(event) => choose({ older: event.currentTarget.value })}
        />
        <NativeSelect
          label={t.newer}
          value={newer}
          data={options}
          onChange={(event) => choose({ newer: event.currentTarget.value })}
        />
      </div>
      {waiting ? (
        <Loaded query={waiting} as="part">
          {() => null}
        </Loaded>
      ) : (
        <Differences
          subject={subject}
          before={before.content ?? subject.empty}
          after={after.content ?? subject.empty}
        />
      )}
    </VersionsFrame>
  );
}
