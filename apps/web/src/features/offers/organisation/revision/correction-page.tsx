import { Navigate, useParams } from 'react-router';
import { useApi } from '../../../../shared/api';
import { Loaded } from '../../../../shared/loaded';
import { paths } from '../../../../shared/paths';
import { Notice, useLocale, useText } from '@nurt/ui';
import { correctedOfferProblems, isOpenPlace } from '@nurt/domain/offers';
import { formatDate } from '@nurt/wording/format';
import { offerRevisions } from '@nurt/wording/offers';
import { RevisionEditor } from './revision-editor';
import { SendRevision } from './send-revision';

/** The correction of a returned offer, as long as there is something to write. */
export function CorrectionPage() {
  const { offerId = '' } = useParams();
  const t = useText(offerRevisions).correction;
  const locale = useLocale();
  const params = { offerId };
  const offer = useApi('GET /api/offers/:offerId', { params });
  const revision = useApi('GET /api/offers/:offerId/correction', { params });
  return (
    <Loaded query={offer}>
      {(view) => (
        <Loaded query={revision}>
          {(asked) =>
            asked.status === 'open' && view.status === 'returned' && !asked.over ? (
              <RevisionEditor
                key={offerId}
                offer={view}
                revision={asked}
                title={t.title}
                isWritable={(path) => isOpenPlace(asked.scope, path)}
                lead={
                  <Notice tone="info" title={t.noticeTitle}>
                    <p>{t.noticeText(asked.deadline ? formatDate(asked.deadline.dueOn, locale) : '')}</p>
                  </Notice>
                }
              >
                <SendRevision
                  offer={view}
                  revision={asked}
                  look={(content) =>
                    correctedOfferProblems(asked.base, content, asked.asked, view.call.terms)
                  }
                />
              </RevisionEditor>
            ) : (
              <Navigate to={paths.organisation.offer(offerId)} replace />
            )
          }
        </Loaded>
      )}
    </Loaded>
  );
}
