import { Button, Group } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import type { JointOfferView, JointPartnerView } from '@nurt/contracts/offers';
import { ConfirmDialog, Notice, Section, StatusLabel, TextField, useText, useToast } from '@nurt/ui';
import { jointOffer } from '@nurt/wording/offers';
import { queryKey, useCommand } from '../../../../shared/api';
import { CommandForm, useAttempt, useCommandForm, useDecision } from '../../../../shared/forms';
import { paths } from '../../../../shared/paths';
import { InviteByMail, NewcomerRow } from './newcomers';
import { Nip } from '../../../../shared/records';
import css from './joint.module.css';

interface PartiesProps {
  offerId: string;
  view: JointOfferView;
}

/** Who makes the offer: the lead, the partners with what they answered and confirmed; the lead invites. */
export function Parties({ offerId, view }: PartiesProps) {
  const t = useText(jointOffer);
  return (
    <Section title={t.parties}>
      <ul className={css['parties']}>
        <li>
          <span className={css['who']}>
            <strong>{view.lead.name}</strong>
            <small>
              <Nip>{view.lead.nip}</Nip> · {t.isLead}
            </small>
          </span>
        </li>
        {view.partners.map((partner) => (
          <Partner
            key={partner.organisation.id}
            offerId={offerId}
            partner={partner}
            version={view.version}
            mayEdit={view.mayEdit}
          />
        ))}
        {view.newcomers.map((newcomer) => (
          <NewcomerRow key={newcomer.id} offerId={offerId} newcomer={newcomer} />
        ))}
      </ul>
      {view.mayEdit && (
        <div className={css['invite']}>
          <Invitation offerId={offerId} />
          <InviteByMail offerId={offerId} />
        </div>
      )}
    </Section>
  );
}

function Partner(props: { offerId: string; partner: JointPartnerView; version: number; mayEdit: boolean }) {
  const { offerId, partner, version, mayEdit } = props;
  const t = useText(jointOffer);
  const toast = useToast();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const attempt = useAttempt();
  const { id, name, nip } = partner.organisation;
  const params = { offerId, partnerId: id };
  const invalidates = [
    'GET /api/offers',
    'GET /api/offers/:offerId',
    'GET /api/offers/:offerId/confirmations',
  ] as const;
  const answer = useCommand('POST /api/offers/:offerId/partners/:partnerId/answer', { invalidates });
  const confirm = useCommand('POST /api/offers/:offerId/partners/:partnerId/confirmation', { invalidates });
  const remove = useCommand('DELETE /api/offers/:offerId/partners/:partnerId', { invalidates });
  const key = queryKey('GET /api/offers/:offerId/partners', { params: { offerId } });
  const leaving = useDecision<object>({
    defaultValues: {},
    run: async () => {
      await answer.mutateAsync({ params, body: { accepted: false } });
      await navigate(paths.organisation.offers);
    },
    done: t.left,
  });
  const removing = useDecision<object>({
    defaultValues: {},
    run: async () => {
      await remove.mutateAsync({ params });
      await queries.invalidateQueries({ queryKey: key });
    },
    done: t.removed,
  });
  const run = (work: () => Promise<unknown>, done: string) =>
    attempt.run(async () => {
      await work();
      await queries.invalidateQueries({ queryKey: key });
      toast(done);
    });
  return (
    <li>
      <span className={css['who']}>
        <strong>{name}</strong>
        <small>
          <Nip>{nip}</Nip>
        </small>
      </span>
      <span className={css['state']}>
        <StatusLabel tone={partner.status === 'accepted' ? 'success' : 'waiting'}>
          {t.statusOf[partner.status]}
        </StatusLabel>
        {partner.status === 'accepted' && (partner.confirmed ? t.confirmed : t.unconfirmed)}
      </span>
      {attempt.problems.length > 0 && <p role="alert">{attempt.problems[0]?.text}</p>}
      {partner.mayConfirm && <Notice>{t.confirmText}</Notice>}
      <Group gap="sm">
        {partner.mayAnswer && (
          <>
            <Button
              size="sm"
              loading={attempt.busy}
              onClick={() =>
                void run(() => answer.mutateAsync({ params, body: { accepted: true } }), t.answered)
              }
            >
              {t.accept}
            </Button>
            <Button
              size="sm"
              variant="default"
              onClick={() =>
                void attempt.run(async () => {
                  await answer.mutateAsync({ params, body: { accepted: false } });
                  await navigate(paths.organisation.offers);
                  toast(t.answered);
                })
              }
            >
              {t.decline}
            </Button>
          </>
        )}
        {partner.mayConfirm && (
          <Button
            size="sm"
            loading={attempt.busy}
            onClick={() => void run(() => confirm.mutateAsync({ params, body: { version } }), t.answered)}
          >
            {t.confirm}
          </Button>
        )}
        {partner.mayLeave && (
          <Button size="sm" variant="subtle" color="red" onClick={leaving.open}>
            {t.leave}
          </Button>
        )}
        {mayEdit && (
          <Button size="xs" variant="subtle" color="red" onClick={removing.open}>
            {t.remove(name)}
          </Button>
        )}
      </Group>
      <ConfirmDialog {...leaving.dialog} danger title={t.leave} confirm={t.leave}>
        <p>{t.leaveText}</p>
      </ConfirmDialog>
      <ConfirmDialog {...removing.dialog} danger title={t.remove(name)} confirm={t.removeIt}>
        <p>{t.removeText}</p>
      </ConfirmDialog>
    </li>
  );
}

function Invitation({ offerId }: { offerId: string }) {
  const t = useText(jointOffer);
  const toast = useToast();
  const queries = useQueryClient();
  const form = useCommandForm<{ number: string }>({ defaultValues: { number: '' } });
  const params = { offerId };
  const invite = useCommand('POST /api/offers/:offerId/partners', { invalidates: [] });
  return (
    <CommandForm
      form={form}
      submit={t.invite}
      onSubmit={async (body) => {
        const view = await invite.mutateAsync({ params, body });
        queries.setQueryData(queryKey('GET /api/offers/:offerId/partners', { params }), view);
        form.reset();
        toast(t.invited);
      }}
    >
      <TextField control={form.control} name="number" label={t.number} help={t.numberHelp} width={20} />
    </CommandForm>
  );
}
