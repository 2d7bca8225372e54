import { useParams } from 'react-router';
import { CommitteeOfferPage } from '../../features/evaluation/committee/committee-offer-page';
import { CommitteeFiles, OfferContentView } from '../../features/offers';

export function Component() {
  const { offerId = '' } = useParams();
  return (
    <CommitteeOfferPage key={offerId} offerId={offerId}>
      {(content) => (
        <>
          <OfferContentView content={content} />
          <CommitteeFiles offerId={offerId} />
        </>
      )}
    </CommitteeOfferPage>
  );
}
