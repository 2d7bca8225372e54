import { useParams } from 'react-router';
import { CorrectCallPage } from '../../features/calls/form/correct-call-page';

export function Component() {
  const { callId = '' } = useParams();
  return <CorrectCallPage key={callId} callId={callId} />;
}
