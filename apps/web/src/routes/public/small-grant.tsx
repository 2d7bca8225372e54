import { useParams } from 'react-router';
import { PublicSmallGrantPage } from '../../features/small-grants/public/small-grant-page';

export function Component() {
  const { smallGrantId = '' } = useParams();
  return <PublicSmallGrantPage key={smallGrantId} smallGrantId={smallGrantId} />;
}
