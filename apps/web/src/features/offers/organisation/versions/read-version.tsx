import { useText } from '@nurt/ui';
import { offerVersions } from '@nurt/wording/offers';
import { Loaded } from '../../../../shared/loaded';
import { NotFoundPage } from '../../../../shared/state-pages';
import { OfferContentView } from '../../read/offer-content-view';
import { RestoreButton } from './restore-button';
import { useVersionContent } from './use-version';
import { keyOf, useWhen } from './version-words';
import { VersionsFrame } from './versions-frame';
import type { VersionsProps } from './versions-page';
import css from './versions.module.css';

/** One version, as the whole offer said it. */
export function ReadVersion({ offer, versions, versionId }: VersionsProps & { versionId: string }) {
  const t = useText(offerVersions);
  const when = useWhen();
  const version = versions.find((one) => keyOf(one) === versionId);
  const { query, content } = useVersionContent(offer, versionId);
  if (version === undefined) return <NotFoundPage />;
  return (
    <VersionsFrame
      offer={offer}
      title={t.reading(when(version))}
      lead={version.id === null ? undefined : t.readingLead(version.by)}
      behindList
    >
      <div className={css['head']}>
        <RestoreButton offer={offer} version={version} />
      </div>
      {content ? (
        <OfferContentView
          content={content}
          level={2}
          addressee={{ authority: offer.call.authority.name, task: offer.call.terms.task }}
          applicant={offer.organisation}
        />
      ) : (
        <Loaded query={query} as="part">
          {() => null}
        </Loaded>
      )}
    </VersionsFrame>
  );
}
