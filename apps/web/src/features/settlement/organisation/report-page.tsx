import { useParams } from 'react-router';
import { MoneyText, Page, useText } from '@nurt/ui';
import { reports } from '@nurt/wording/settlement';
import { useApi } from '../../../shared/api';
import { Loaded } from '../../../shared/loaded';
import { paths } from '../../../shared/paths';

/** The final report of one's own organisation. */
export function OwnReportPage() {
  const t = useText(reports);
  const { reportId = '' } = useParams();
  const query = useApi('GET /api/reports/:reportId', { params: { reportId } });
  return (
    <Loaded query={query}>
      {({ agreement }) => (
        <Page title={agreement.title} breadcrumb={[{ label: t.title, to: paths.organisation.reports }]}>
          <MoneyText amount={agreement.paidGrosze} />
        </Page>
      )}
    </Loaded>
  );
}
