import { useNavigate, useParams } from 'react-router';
import type { OfferView } from '@nurt/contracts/offers';
import { EMPTY_OFFER, offerDraft, type OfferContent } from '@nurt/domain/offers';
import { useText } from '@nurt/ui';
import { offerEditor, offers } from '@nurt/wording/offers';
import { useApi, useCommand } from '../../../../shared/api';
import { Loaded } from '../../../../shared/loaded';
import { paths } from '../../../../shared/paths';
import { useMoves } from '../../../../shared/records';
import { Versions, type VersionsSubject } from '../../../../shared/together';
import { useFieldWords } from '../../read/field-words';
import { OfferContentView } from '../../read/offer-content-view';
import { partOf, partsOf } from '../editor/parts';

/** Versions of an offer: all of them, one to read, two to compare. */
export function VersionsPage() {
  const { offerId = '' } = useParams();
  const params = { offerId };
  const offer = useApi('GET /api/offers/:offerId', { params });
  // Others write while one looks.
  const versions = useApi('GET /api/offers/:offerId/versions', { params }, { staleTime: 0 });
  return (
    <Loaded query={offer}>
      {(view) => <Loaded query={versions}>{(rows) => <OfVersions offer={view} versions={rows} />}</Loaded>}
    </Loaded>
  );
}

function OfVersions({ offer, versions }: { offer: OfferView; versions: OfferVersions }) {
  return <Versions subject={useSubject(offer)} versions={versions} />;
}

type OfferVersions = React.ComponentProps<typeof Versions>['versions'];

function useSubject(offer: OfferView): VersionsSubject<OfferContent> {
  const t = useText(offers);
  const { parts } = useText(offerEditor);
  const words = useFieldWords();
  const navigate = useNavigate();
  const edit = useMoves(offer.moves)('edit', '');
  const restoration = useCommand('POST /api/offers/:offerId/versions/:versionId/restoration', {
    invalidates: ['GET /api/offers/:offerId', 'GET /api/offers/:offerId/versions', 'GET /api/offers'],
  });
  const { id, content } = offer;
  const here = paths.organisation.offer(id);
  return {
    rules: offerDraft,
    words,
    content,
    empty: EMPTY_OFFER,
    breadcrumb: [
      { label: t.title, to: paths.organisation.offers },
      { label: content.title.trim() || t.untitled, to: here },
    ],
    versionsPath: paths.organisation.versions(id),
    partsOf: (written) =>
      partsOf(written).map((part) => {
        const { number, name } = parts[part];
        // On a form of the authority's own the parts have no numbers.
        const isNumbered = number !== '' && written.form === undefined;
        return {
          key: part,
          name: isNumbered ? `${number} ${name}` : name,
          has: (path: string) => partOf(path) === part,
        };
      }),
    writable: edit.allowed,
    useKept: (versionId, enabled) =>
      // A version never changes.
      useApi(
        'GET /api/offers/:offerId/versions/:versionId',
        { params: { offerId: id, versionId } },
        { enabled, staleTime: Infinity },
      ),
    restore: async (versionId) => {
      await restoration.mutateAsync({ params: { offerId: id, versionId } });
      await navigate(here);
    },
    read: (written) => (
      <OfferContentView
        content={written}
        level={2}
        addressee={{ authority: offer.call.authority.name, task: offer.call.terms.task }}
        applicant={offer.organisation}
      />
    ),
  };
}
