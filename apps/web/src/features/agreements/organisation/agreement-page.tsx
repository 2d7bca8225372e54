import { useParams } from 'react-router';
import { MoneyText, Page, useText } from '@nurt/ui';
import { ownAgreements } from '@nurt/wording/agreements-organisation';
import { useApi } from '../../../shared/api';
import { Loaded } from '../../../shared/loaded';
import { paths } from '../../../shared/paths';

/** One agreement of one's own organisation. */
export function AgreementPage() {
  const t = useText(ownAgreements);
  const { agreementId = '' } = useParams();
  const query = useApi('GET /api/agreements/:agreementId', { params: { agreementId } });
  return (
    <Loaded query={query}>
      {({ title, grantGrosze }) => (
        <Page title={title} breadcrumb={[{ label: t.title, to: paths.organisation.agreements }]}>
          <MoneyText amount={grantGrosze} />
        </Page>
      )}
    </Loaded>
  );
}
