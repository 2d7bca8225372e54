import { Navigate, useParams } from 'react-router';
import type { Grosze } from '@nurt/domain/money';
import { isWritableInUpdate, updateProblems } from '@nurt/domain/offers';
import { Notice, Section, useLocale, useText } from '@nurt/ui';
import { formatAmount } from '@nurt/wording/format';
import { offerRevisions } from '@nurt/wording/offers';
import { useApi } from '../../../../shared/api';
import { Loaded } from '../../../../shared/loaded';
import { paths } from '../../../../shared/paths';
import { Prose } from '../../../../shared/records';
import { UpdateFigures } from '../../read/update-figures';
import { Narrowing } from './narrowing';
import { RevisionEditor } from './revision-editor';
import { SendRevision } from './send-revision';

/** The update of an offer that was awarded less than it asked for, as long as there is something to write. */
export function UpdatePage() {
  const { offerId = '' } = useParams();
  const t = useText(offerRevisions).update;
  const locale = useLocale();
  const params = { offerId };
  const offer = useApi('GET /api/offers/:offerId', { params });
  const revision = useApi('GET /api/offers/:offerId/update', { params });
  return (
    <Loaded query={offer}>
      {(view) => (
        <Loaded query={revision}>
          {(update) => {
            if (update.status !== 'open' || view.status !== 'awarded') {
              return <Navigate to={paths.organisation.offer(offerId)} replace />;
            }
            const { base, narrowing, remarks } = update;
            const awarded = view.awardedGrosze ?? 0;
            const { terms } = view.call;
            return (
              <RevisionEditor
                // What is open changes with it.
                key={`${offerId}.${String(narrowing !== '')}`}
                offer={view}
                revision={update}
                title={t.title}
                isWritable={(path) => isWritableInUpdate(path, narrowing !== '')}
                lead={
                  <>
                    <Notice
                      tone="info"
                      title={t.neededTitle(
                        formatAmount(awarded, locale),
                        formatAmount(base.sources.grantGrosze ?? 0, locale),
                      )}
                    >
                      <p>{t.neededText}</p>
                    </Notice>
                    {remarks !== '' && (
                      <Notice tone="warning" title={t.remarks}>
                        <Prose>{remarks}</Prose>
                      </Notice>
                    )}
                    <Narrowing update={update} offerId={offerId} />
                  </>
                }
              >
                <SendRevision
                  offer={view}
                  revision={update}
                  look={(after) =>
                    updateProblems({
                      before: base,
                      after,
                      awardedGrosze: awarded as Grosze,
                      terms,
                      narrowing,
                    })
                  }
                >
                  {(after) => (
                    <Section level={3} title={t.figures}>
                      <UpdateFigures before={base} after={after} awardedGrosze={awarded} terms={terms} />
                    </Section>
                  )}
                </SendRevision>
              </RevisionEditor>
            );
          }}
        </Loaded>
      )}
    </Loaded>
  );
}
