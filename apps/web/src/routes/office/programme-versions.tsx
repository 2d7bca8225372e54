import { useParams } from 'react-router';
import { VersionsPage } from '../../features/programmes/versions-page';

export function Component() {
  const { programmeId = '' } = useParams();
  return <VersionsPage key={programmeId} programmeId={programmeId} />;
}
