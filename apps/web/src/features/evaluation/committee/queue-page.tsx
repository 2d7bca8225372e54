import type { CommitteeOfferRowView } from '@nurt/contracts/evaluation';
import { DataTable, EmptyState, MoneyText, Page, useText } from '@nurt/ui';
import { committee } from '@nurt/wording/evaluation';
import { useApi } from '../../../shared/api';
import { Loaded } from '../../../shared/loaded';
import { paths } from '../../../shared/paths';

/** What waits for a committee member. */
export function QueuePage() {
  const t = useText(committee);
  const query = useApi('GET /api/committee/offers');
  return (
    <Page title={t.title} lead={t.lead}>
      <Loaded query={query} as="part">
        {(rows) => (
          <DataTable<CommitteeOfferRowView>
            caption={t.title}
            captionHidden
            columns={[
              { key: 'offer', header: t.offer, cell: ({ title }) => title },
              { key: 'organisation', header: t.organisation, cell: ({ organisation }) => organisation },
              { key: 'stage', header: t.stage, cell: ({ stage }) => t.stageOf[stage] },
              {
                key: 'requested',
                header: t.requested,
                align: 'end',
                cell: ({ requestedGrosze }) => <MoneyText amount={requestedGrosze} />,
              },
            ]}
            rows={rows}
            rowKey={({ id }) => id}
            rowHref={({ id }) => paths.committee.offer(id)}
            empty={<EmptyState title={t.empty}>{t.emptyText}</EmptyState>}
          />
        )}
      </Loaded>
    </Page>
  );
}
