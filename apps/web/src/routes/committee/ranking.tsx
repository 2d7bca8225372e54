import { useParams } from 'react-router';
import { CommitteeRankingPage } from '../../features/evaluation/committee/ranking-page';

export function Component() {
  const { callId = '' } = useParams();
  return <CommitteeRankingPage key={callId} callId={callId} />;
}
