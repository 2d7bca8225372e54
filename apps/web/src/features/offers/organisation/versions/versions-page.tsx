import { useParams, useSearchParams } from 'react-router';
import type { OfferVersionRowView, OfferView } from '@nurt/contracts/offers';
import { useApi } from '../../../../shared/api';
import { Loaded } from '../../../../shared/loaded';
import { CompareVersions } from './compare-versions';
import { ReadVersion } from './read-version';
import { VersionsList } from './versions-list';

/** What the pages of versions share. */
export interface VersionsProps {
  readonly offer: OfferView;
  /** The newest first. */
  readonly versions: readonly OfferVersionRowView[];
}

/** Versions of an offer: the list, one version to read (`?wersja=`), two to compare (`?od=…&do=…`). */
export function VersionsPage() {
  const { offerId = '' } = useParams();
  const [search] = useSearchParams();
  const params = { offerId };
  const offer = useApi('GET /api/offers/:offerId', { params });
  // Others write while one looks.
  const versions = useApi('GET /api/offers/:offerId/versions', { params }, { staleTime: 0 });
  const read = search.get('wersja');
  const newer = search.get('do');
  return (
    <Loaded query={offer}>
      {(view) => (
        <Loaded query={versions}>
          {(rows) => {
            if (read !== null) return <ReadVersion offer={view} versions={rows} versionId={read} />;
            if (newer !== null) {
              return <CompareVersions offer={view} versions={rows} older={search.get('od')} newer={newer} />;
            }
            return <VersionsList offer={view} versions={rows} />;
          }}
        </Loaded>
      )}
    </Loaded>
  );
}
