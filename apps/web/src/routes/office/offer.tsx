import { useParams } from 'react-router';
import { OfficeOfferPage } from '../../features/evaluation/offers/office-offer-page';
import { OfferChanges, OfferContentView } from '../../features/offers';

export function Component() {
  const { offerId = '' } = useParams();
  return (
    <OfficeOfferPage
      key={offerId}
      offerId={offerId}
      changes={({ correction, content }, caption) =>
        correction?.before && (
          <OfferChanges
            caption={caption}
            before={correction.before}
            after={content}
            changes={correction.changes}
          />
        )
      }
    >
      {({ content, organisation }) => <OfferContentView content={content} applicant={organisation} />}
    </OfficeOfferPage>
  );
}
