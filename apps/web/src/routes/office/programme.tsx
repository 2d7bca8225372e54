import { useParams } from 'react-router';
import { ProgrammePage } from '../../features/programmes/programme-page';

export function Component() {
  const { programmeId = '' } = useParams();
  return <ProgrammePage key={programmeId} programmeId={programmeId} />;
}
