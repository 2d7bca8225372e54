import { useParams } from 'react-router';
import { MoneyPage } from '../../features/programmes/money/money-page';

export function Component() {
  const { programmeId = '' } = useParams();
  return <MoneyPage key={programmeId} programmeId={programmeId} />;
}
