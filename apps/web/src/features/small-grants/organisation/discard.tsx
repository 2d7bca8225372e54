import { Button } from '@mantine/core';
import { useNavigate } from 'react-router';
import { ConfirmDialog, useText } from '@nurt/ui';
import { smallGrantForm } from '@nurt/wording/small-grants';
import { useCommand } from '../../../shared/api';
import { useDecision } from '../../../shared/forms';
import { forgetOpened } from '../../../shared/offline';
import { paths } from '../../../shared/paths';
import { useEditor } from './editor-context';

/** A draft that nobody needs is thrown away, after one question. */
export function Discard() {
  const t = useText(smallGrantForm).record;
  const { grant } = useEditor();
  const navigate = useNavigate();
  const discard = useCommand('DELETE /api/small-grants/:smallGrantId', {
    invalidates: ['GET /api/small-grants', 'GET /api/organisations/:organisationId/board'],
  });
  const discarding = useDecision<object>({
    defaultValues: {},
    run: async () => {
      await discard.mutateAsync({ params: { smallGrantId: grant.id } });
      forgetOpened(grant.id);
      await navigate(paths.organisation.smallGrants, { replace: true });
    },
    done: t.discarded,
  });
  return (
    <div>
      <Button variant="subtle" color="red" onClick={discarding.open}>
        {t.discard}
      </Button>
      <ConfirmDialog {...discarding.dialog} danger title={t.discardTitle} confirm={t.discard}>
        <p>{t.discardText}</p>
      </ConfirmDialog>
    </div>
  );
}
