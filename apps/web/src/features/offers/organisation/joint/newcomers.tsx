import { useState } from 'react';
import { Button, Group } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { JointOfferView, NewcomerView } from '@nurt/contracts/offers';
import {
  ConfirmDialog,
  FieldRow,
  ProblemSummary,
  Section,
  StatusLabel,
  TextField,
  useLocale,
  useText,
  useToast,
} from '@nurt/ui';
import { formatDateTime } from '@nurt/wording/format';
import { newcomers } from '@nurt/wording/offers';
import { queryKey, useCommand } from '../../../../shared/api';
import { CommandForm, useAttempt, useCommandForm, useDecision } from '../../../../shared/forms';
import { Nip } from '../../../../shared/records';
import css from './joint.module.css';

/** Keeps what a command answered: everybody who makes the offer, as they are afterwards. */
function useKept(offerId: string): (view: JointOfferView) => void {
  const queries = useQueryClient();
  const key = queryKey('GET /api/offers/:offerId/partners', { params: { offerId } });
  return (view) => queries.setQueryData(key, view);
}

/** An organisation that was invited by mail and has not answered: its invitation is sent again, or taken back. */
export function NewcomerRow({ offerId, newcomer }: { offerId: string; newcomer: NewcomerView }) {
  const t = useText(newcomers);
  const locale = useLocale();
  const toast = useToast();
  const attempt = useAttempt();
  const keep = useKept(offerId);
  const { id: newcomerId, name, nip, email, expiresAt, expired } = newcomer;
  const params = { offerId, newcomerId };
  const resend = useCommand('POST /api/offers/:offerId/newcomers/:newcomerId/resending', { invalidates: [] });
  const withdraw = useCommand('DELETE /api/offers/:offerId/newcomers/:newcomerId', { invalidates: [] });
  const withdrawing = useDecision<object>({
    defaultValues: {},
    run: async () => keep(await withdraw.mutateAsync({ params })),
    done: t.withdrawn,
  });
  const send = () =>
    attempt.run(async () => {
      keep(await resend.mutateAsync({ params }));
      toast(t.resent);
    });
  return (
    <li>
      <span className={css['who']}>
        <strong>{name}</strong>
        <small>
          <Nip>{nip}</Nip> · {email}
        </small>
      </span>
      <span className={css['state']}>
        <StatusLabel tone={expired ? 'warning' : 'waiting'}>{expired ? t.expired : t.waiting}</StatusLabel>
        {!expired && t.until(formatDateTime(expiresAt, locale))}
      </span>
      <ProblemSummary problems={attempt.problems} reference={attempt.reference} />
      <Group gap="sm">
        <Button
          size="xs"
          variant="default"
          loading={attempt.busy}
          aria-label={t.resendFor(name)}
          onClick={() => void send()}
        >
          {t.resend}
        </Button>
        <Button
          size="xs"
          variant="subtle"
          color="red"
          aria-label={t.withdrawFor(name)}
          onClick={withdrawing.open}
        >
          {t.withdraw}
        </Button>
      </Group>
      <ConfirmDialog {...withdrawing.dialog} danger title={t.withdrawFor(name)} confirm={t.withdraw}>
        <p>{t.withdrawText}</p>
      </ConfirmDialog>
    </li>
  );
}

const NOBODY = { nip: '', name: '', email: '' };

/** Invites an organisation that is not here yet; one that is here after all is recognised by its NIP. */
export function InviteByMail({ offerId }: { offerId: string }) {
  const t = useText(newcomers);
  const toast = useToast();
  const keep = useKept(offerId);
  const [asked, setAsked] = useState(false);
  const form = useCommandForm({ defaultValues: NOBODY });
  const { control } = form;
  const invite = useCommand('POST /api/offers/:offerId/newcomers', { invalidates: [] });
  if (!asked) {
    return (
      <div>
        <p>{t.byMailQuestion}</p>
        <Button variant="default" onClick={() => setAsked(true)}>
          {t.byMail}
        </Button>
      </div>
    );
  }
  return (
    <Section title={t.byMailTitle} lead={t.byMailText}>
      <CommandForm
        form={form}
        submit={t.send}
        onSubmit={async (body) => {
          const view = await invite.mutateAsync({ params: { offerId }, body });
          const digits = body.nip.replace(/\D/g, '');
          keep(view);
          form.reset(NOBODY);
          setAsked(false);
          toast(view.newcomers.some(({ nip }) => nip === digits) ? t.sent : t.recognised);
        }}
      >
        <FieldRow>
          <TextField control={control} name="nip" label={t.nip} width={15} />
          <TextField control={control} name="email" type="email" label={t.email} />
        </FieldRow>
        <TextField control={control} name="name" label={t.name} />
      </CommandForm>
    </Section>
  );
}
