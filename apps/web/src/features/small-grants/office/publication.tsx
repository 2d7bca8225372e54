import type { OfficeSmallGrantView } from '@nurt/contracts/small-grants';
import { dateInWarsaw } from '@nurt/domain/calendar';
import { PUBLICATION_PLACES } from '@nurt/domain/statute';
import { DateField, DecisionDialog, Fields, useText } from '@nurt/ui';
import { smallGrantOffice, smallGrants } from '@nurt/wording/small-grants';
import { useCommand, type DraftOf } from '../../../shared/api';
import { useDecision, type Decision } from '../../../shared/forms';
import { CHANGED } from './invalidates';

type Publication = DraftOf<'POST /api/office/small-grants/:smallGrantId/publication'>;

/** Recording that the offer stands in its three places (UDPP art. 19a ust. 3). */
export function usePublishing({ id, serverTime }: OfficeSmallGrantView): Decision<Publication> {
  const t = useText(smallGrantOffice).publish;
  const publish = useCommand('POST /api/office/small-grants/:smallGrantId/publication', {
    invalidates: CHANGED,
  });
  const today = dateInWarsaw(new Date(serverTime));
  return useDecision<Publication>({
    defaultValues: { bulletin: today, noticeBoard: today, website: today },
    run: (body) => publish.mutateAsync({ params: { smallGrantId: id }, body }),
    done: t.done,
  });
}

export function PublicationDialog({
  grant,
  publishing,
}: {
  grant: OfficeSmallGrantView;
  publishing: Decision<Publication>;
}) {
  const t = useText(smallGrantOffice).publish;
  const { statusOf, places } = useText(smallGrants);
  const today = dateInWarsaw(new Date(grant.serverTime));
  return (
    <DecisionDialog
      {...publishing.dialog}
      title={t.title}
      confirm={t.confirm}
      changes={[{ label: t.state, before: statusOf[grant.status], after: statusOf.published }]}
    >
      <p>{t.text}</p>
      <Fields>
        {PUBLICATION_PLACES.map((place) => (
          <DateField
            key={place}
            control={publishing.form.control}
            name={place}
            label={places[place]}
            max={today}
          />
        ))}
      </Fields>
    </DecisionDialog>
  );
}
