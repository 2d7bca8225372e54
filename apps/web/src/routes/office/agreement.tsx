import { useParams } from 'react-router';
import { AgreementPage } from '../../features/agreements/office/agreement-page';

export function Component() {
  const { agreementId = '' } = useParams();
  return <AgreementPage key={agreementId} agreementId={agreementId} />;
}
