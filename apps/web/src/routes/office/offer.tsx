import { useParams } from 'react-router';
import { OfficeOfferPage } from '../../features/evaluation/offers/office-offer-page';
import {
  OfferChanges,
  OfferContentView,
  OfficeConfirmation,
  OfficeFiles,
  UpdateFigures,
} from '../../features/offers';
import { useSession } from '../../shared/session';

export function Component() {
  const { offerId = '' } = useParams();
  const { session } = useSession();
  return (
    <OfficeOfferPage
      key={offerId}
      offerId={offerId}
      confirmation={<OfficeConfirmation offerId={offerId} />}
      changes={({ call, awardedGrosze }, { kind, before, after, changes }, caption) =>
        before &&
        after && (
          <>
            {kind === 'update' && (
              <UpdateFigures
                before={before}
                after={after}
                awardedGrosze={awardedGrosze ?? 0}
                terms={call.terms}
              />
            )}
            <OfferChanges caption={caption} before={before} after={after} changes={changes} />
          </>
        )
      }
    >
      {({ content, organisation, call }) => (
        <>
          <OfferContentView
            content={content}
            addressee={{ authority: session?.authority?.name ?? '', task: call.terms.task }}
            applicant={organisation}
          />
          <OfficeFiles offerId={offerId} required={call.terms.requiredAttachments} />
        </>
      )}
    </OfficeOfferPage>
  );
}
