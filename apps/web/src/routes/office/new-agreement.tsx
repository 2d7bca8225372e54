import { useParams } from 'react-router';
import { PreparePage } from '../../features/agreements/office/prepare-page';

export function Component() {
  const { offerId = '' } = useParams();
  return <PreparePage key={offerId} offerId={offerId} />;
}
