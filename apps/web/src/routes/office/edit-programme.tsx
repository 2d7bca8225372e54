import { useParams } from 'react-router';
import { EditProgrammePage } from '../../features/programmes/editor/edit-programme-page';

export function Component() {
  const { programmeId = '' } = useParams();
  return <EditProgrammePage key={programmeId} programmeId={programmeId} />;
}
