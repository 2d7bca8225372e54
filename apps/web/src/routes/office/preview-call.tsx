import { useParams } from 'react-router';
import { CallPreview } from '../../features/calls/call-preview';
import { PublicCall } from '../../features/publication/call-page';

export function Component() {
  const { callId = '' } = useParams();
  return (
    <CallPreview key={callId} callId={callId}>
      {(call) => <PublicCall call={call} />}
    </CallPreview>
  );
}
