import { useParams } from 'react-router';
import { EditCallPage } from '../../features/calls/form/edit-call-page';

export function Component() {
  const { callId = '' } = useParams();
  return <EditCallPage key={callId} callId={callId} />;
}
