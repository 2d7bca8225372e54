import { useParams } from 'react-router';
import { CommitteeOfferPage } from '../../features/evaluation/committee/committee-offer-page';
import { CommitteeFiles, OfferContentView } from '../../features/offers';
import { useSession } from '../../shared/session';

export function Component() {
  const { offerId = '' } = useParams();
  const { session } = useSession();
  return (
    <CommitteeOfferPage key={offerId} offerId={offerId}>
      {(content, { applicant, call: { task } }) => (
        <>
          <OfferContentView
            content={content}
            addressee={{ authority: session?.authority?.name ?? '', task }}
            applicant={applicant}
          />
          <CommitteeFiles offerId={offerId} />
        </>
      )}
    </CommitteeOfferPage>
  );
}
