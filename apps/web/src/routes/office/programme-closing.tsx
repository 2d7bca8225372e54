import { useParams } from 'react-router';
import { ClosingPage } from '../../features/programmes/closing/closing-page';

export function Component() {
  const { programmeId = '' } = useParams();
  return <ClosingPage key={programmeId} programmeId={programmeId} />;
}
