import { useParams } from 'react-router';
import { AskPage } from '../../features/publication/ask-page';

export function Component() {
  const { callId = '' } = useParams();
  return <AskPage key={callId} callId={callId} />;
}
