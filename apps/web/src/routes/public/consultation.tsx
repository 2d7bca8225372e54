import { useParams } from 'react-router';
import { ConsultationPage } from '../../features/consultations/consultation-page';

export function Component() {
  const { consultationId = '' } = useParams();
  return <ConsultationPage consultationId={consultationId} />;
}
