import { useState } from 'react';
import { Button } from '@mantine/core';
import type { InvitationView } from '@nurt/contracts/organisations';
import {
  ConfirmDialog,
  DataTable,
  ProblemSummary,
  StatusLabel,
  useLocale,
  useText,
  useToast,
} from '@nurt/ui';
import { formatDateTime } from '@nurt/wording/format';
import { members } from '@nurt/wording/organisations';
import { useCommand } from '../../../shared/api';
import { useAttempt, useDecision } from '../../../shared/forms';
import css from './members.module.css';

const CHANGED = ['GET /api/organisations/:organisationId/members'] as const;

interface InvitationsTableProps {
  organisationId: string;
  invitations: readonly InvitationView[];
}

/** Invitations that nobody has accepted yet: sent again, or withdrawn. */
export function InvitationsTable({ organisationId, invitations }: InvitationsTableProps) {
  const t = useText(members);
  const locale = useLocale();
  const toast = useToast();
  const attempt = useAttempt();
  const [chosen, setChosen] = useState<InvitationView | null>(null);
  const resend = useCommand('POST /api/organisations/:organisationId/invitations/:invitationId/resending', {
    invalidates: CHANGED,
  });
  const withdraw = useCommand(
    'POST /api/organisations/:organisationId/invitations/:invitationId/withdrawal',
    { invalidates: CHANGED },
  );
  const send = async (invitationId: string) => {
    const sent = await attempt.run(() => resend.mutateAsync({ params: { organisationId, invitationId } }));
    if (sent) toast(t.resent);
  };
  const withdrawing = useDecision<object>({
    defaultValues: {},
    run: () => withdraw.mutateAsync({ params: { organisationId, invitationId: chosen?.id ?? '' } }),
    done: t.withdrawn,
  });
  return (
    <div>
      <ProblemSummary problems={attempt.problems} reference={attempt.reference} />
      <DataTable
        caption={t.invitations}
        rows={invitations}
        rowKey={({ id }) => id}
        empty={null}
        columns={[
          { key: 'email', header: t.fields.email, cell: ({ email }) => email },
          {
            key: 'role',
            header: t.columns.role,
            cell: ({ role, position }) => (
              <span className={css['stacked']}>
                {t.roles[role]}
                <small>{position}</small>
              </span>
            ),
          },
          {
            key: 'expires',
            header: t.expires,
            cell: ({ expiresAt, expired }) => (
              <span className={css['stacked']}>
                <StatusLabel tone={expired ? 'warning' : 'waiting'}>
                  {expired ? t.expired : t.waiting}
                </StatusLabel>
                <small>{formatDateTime(expiresAt, locale)}</small>
              </span>
            ),
          },
          {
            key: 'actions',
            header: t.columns.actions,
            cell: (invitation) => (
              <span className={css['buttons']}>
                <Button
                  size="xs"
                  variant="default"
                  disabled={attempt.busy}
                  aria-label={t.resendFor(invitation.email)}
                  onClick={() => void send(invitation.id)}
                >
                  {t.resend}
                </Button>
                <Button
                  size="xs"
                  variant="subtle"
                  color="red"
                  aria-label={t.withdrawFor(invitation.email)}
                  onClick={() => {
                    setChosen(invitation);
                    withdrawing.open();
                  }}
                >
                  {t.withdraw}
                </Button>
              </span>
            ),
          },
        ]}
      />
      <ConfirmDialog
        {...withdrawing.dialog}
        danger
        title={t.withdrawFor(chosen?.email ?? '')}
        confirm={t.withdraw}
      >
        <p>{t.withdrawText(chosen?.email ?? '')}</p>
      </ConfirmDialog>
    </div>
  );
}
