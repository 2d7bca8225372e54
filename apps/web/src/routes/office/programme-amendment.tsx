import { useParams } from 'react-router';
import { AmendmentPage } from '../../features/programmes/amendment/amendment-page';

export function Component() {
  const { amendmentId = '' } = useParams();
  return <AmendmentPage key={amendmentId} amendmentId={amendmentId} />;
}
