import { useNavigate } from 'react-router';
import type { CallView } from '@nurt/contracts/calls';
import { useText, useToast } from '@nurt/ui';
import { authoring } from '@nurt/wording/calls';
import { useCommand } from '../../shared/api';
import { useAttempt } from '../../shared/forms';
import { paths } from '../../shared/paths';

/** Makes a new draft from a call and opens it. */
export function useCopy({ id: callId }: CallView): { readonly busy: boolean; copy(): void } {
  const t = useText(authoring);
  const navigate = useNavigate();
  const toast = useToast();
  const attempt = useAttempt();
  const copies = useCommand('POST /api/office/calls/:callId/copies', {
    invalidates: ['GET /api/office/calls', 'GET /api/office/board'],
  });
  return {
    busy: attempt.busy,
    copy: () =>
      void attempt.run(async () => {
        const { id } = await copies.mutateAsync({ params: { callId } });
        toast(t.copied);
        await navigate(paths.office.editCall(id));
      }),
  };
}
