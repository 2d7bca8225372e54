import { useParams } from 'react-router';
import { OfficeReportPage } from '../../features/settlement/office/report-page';

export function Component() {
  const { reportId = '' } = useParams();
  return <OfficeReportPage key={reportId} reportId={reportId} />;
}
