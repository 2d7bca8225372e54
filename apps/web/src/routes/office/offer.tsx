import { useParams } from 'react-router';
import { OfficeOfferPage } from '../../features/evaluation/offers/office-offer-page';
import { OfferContentView } from '../../features/offers';

export function Component() {
  const { offerId = '' } = useParams();
  return (
    <OfficeOfferPage key={offerId} offerId={offerId}>
      {({ content, organisation }) => <OfferContentView content={content} applicant={organisation} />}
    </OfficeOfferPage>
  );
}
