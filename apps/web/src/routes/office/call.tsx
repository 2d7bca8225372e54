import { useParams } from 'react-router';
import { CallPage } from '../../features/calls/call-page';

export function Component() {
  const { callId = '' } = useParams();
  return <CallPage key={callId} callId={callId} />;
}
