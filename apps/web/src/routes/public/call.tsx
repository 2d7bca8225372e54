import { useParams } from 'react-router';
import { CallPage } from '../../features/publication/call-page';

export function Component() {
  const { callId = '' } = useParams();
  return <CallPage callId={callId} />;
}
