import { useParams } from 'react-router';
import { OfficeOfferPage } from '../../features/evaluation/offers/office-offer-page';
import { OfferContentView, OfficeFiles } from '../../features/offers';

export function Component() {
  const { offerId = '' } = useParams();
  return (
    <OfficeOfferPage key={offerId} offerId={offerId}>
      {({ content, organisation, call }) => (
        <>
          <OfferContentView content={content} applicant={organisation} />
          <OfficeFiles offerId={offerId} required={call.terms.requiredAttachments} />
        </>
      )}
    </OfficeOfferPage>
  );
}
