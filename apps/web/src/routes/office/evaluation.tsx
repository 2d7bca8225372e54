import { useParams } from 'react-router';
import { EvaluationPage } from '../../features/evaluation/call/evaluation-page';

export function Component() {
  const { callId = '' } = useParams();
  return <EvaluationPage key={callId} callId={callId} />;
}
