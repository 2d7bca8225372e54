import { useParams } from 'react-router';
import { GrantPage } from '../../features/publication/grant-page';

export function Component() {
  const { grantId = '' } = useParams();
  return <GrantPage grantId={grantId} />;
}
