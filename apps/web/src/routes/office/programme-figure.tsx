import { useParams } from 'react-router';
import { FigurePage } from '../../features/programmes/report/figure-page';

export function Component() {
  const { programmeId = '', figureKey = '' } = useParams();
  return <FigurePage key={figureKey} programmeId={programmeId} figureKey={figureKey} />;
}
