import { useParams } from 'react-router';
import { OfficeSmallGrantPage } from '../../features/small-grants/office/small-grant-page';

export function Component() {
  const { smallGrantId = '' } = useParams();
  return <OfficeSmallGrantPage key={smallGrantId} smallGrantId={smallGrantId} />;
}
