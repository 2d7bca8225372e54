import { useParams } from 'react-router';
import { ConsultationPage } from '../../features/programmes/consultation/consultation-page';

export function Component() {
  const { programmeId = '' } = useParams();
  return <ConsultationPage programmeId={programmeId} />;
}
