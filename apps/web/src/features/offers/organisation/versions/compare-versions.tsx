import { NativeSelect } from '@mantine/core';
import { useNavigate } from 'react-router';
import { EMPTY_OFFER } from '@nurt/domain/offers';
import { useText } from '@nurt/ui';
import { offerVersions } from '@nurt/wording/offers';
import { Loaded } from '../../../../shared/loaded';
import { Differences } from './differences';
import { useVersionContent } from './use-version';
import { keyOf, useWhen } from './version-words';
import { VersionsFrame } from './versions-frame';
import type { VersionsProps } from './versions-page';
import css from './versions.module.css';

export interface CompareVersionsProps extends VersionsProps {
  /** Null for the empty offer before all versions. */
  older: string | null;
  newer: string;
}

/** Any two versions, field by field in words. */
export function CompareVersions({ offer, versions, older, newer }: CompareVersionsProps) {
  const t = useText(offerVersions);
  const when = useWhen();
  const navigate = useNavigate();
  const before = useVersionContent(offer, older);
  const after = useVersionContent(offer, newer);
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
    <VersionsFrame offer={offer} title={t.comparison} behindList>
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
        <Differences before={before.content ?? EMPTY_OFFER} after={after.content ?? EMPTY_OFFER} />
      )}
    </VersionsFrame>
  );
}
