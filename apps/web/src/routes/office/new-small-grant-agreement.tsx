import { useParams } from 'react-router';
import { PrepareSmallGrantPage } from '../../features/agreements/office/prepare-page';

export function Component() {
  const { smallGrantId = '' } = useParams();
  return <PrepareSmallGrantPage key={smallGrantId} smallGrantId={smallGrantId} />;
}
