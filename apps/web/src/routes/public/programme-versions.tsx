import { useParams } from 'react-router';
import { ProgrammeVersionsPage } from '../../features/publication/programme-versions-page';

export function Component() {
  const { programmeId = '' } = useParams();
  return <ProgrammeVersionsPage key={programmeId} programmeId={programmeId} />;
}
