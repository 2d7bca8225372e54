import { useState } from 'react';
import { Button } from '@mantine/core';
import { useNavigate } from 'react-router';
import { ConfirmDialog, useText, useToast } from '@nurt/ui';
import { smallGrantForm } from '@nurt/wording/small-grants';
import { useCommand } from '../../../shared/api';
import { useAttempt } from '../../../shared/forms';
import { paths } from '../../../shared/paths';
import { useEditor } from './editor-context';

/** A draft that nobody needs is thrown away, after one question. */
export function Discard() {
  const t = useText(smallGrantForm).record;
  const { grant } = useEditor();
  const navigate = useNavigate();
  const toast = useToast();
  const attempt = useAttempt();
  const [asking, setAsking] = useState(false);
  const discard = useCommand('DELETE /api/small-grants/:smallGrantId', {
    invalidates: ['GET /api/small-grants', 'GET /api/organisations/:organisationId/board'],
  });
  const confirm = () =>
    attempt.run(async () => {
      await discard.mutateAsync({ params: { smallGrantId: grant.id } });
      await navigate(paths.organisation.smallGrants, { replace: true });
      toast(t.discarded);
    });
  return (
    <div>
      <Button variant="subtle" color="red" onClick={() => setAsking(true)}>
        {t.discard}
      </Button>
      <ConfirmDialog
        opened={asking}
        danger
        title={t.discardTitle}
        confirm={t.discard}
        busy={attempt.busy}
        problems={attempt.problems}
        reference={attempt.reference}
        onClose={() => setAsking(false)}
        onConfirm={() => void confirm()}
      >
        <p>{t.discardText}</p>
      </ConfirmDialog>
    </div>
  );
}
