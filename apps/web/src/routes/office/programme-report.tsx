import { useParams } from 'react-router';
import { ReportPage } from '../../features/programmes/report/report-page';

export function Component() {
  const { programmeId = '' } = useParams();
  return <ReportPage key={programmeId} programmeId={programmeId} />;
}
