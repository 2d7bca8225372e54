import { useState } from 'react';
import { Button } from '@mantine/core';
import { Link, useNavigate } from 'react-router';
import type { NewcomerInvitationView } from '@nurt/contracts/offers';
import { rolesAllow } from '@nurt/domain/access';
import { formatNip } from '@nurt/domain/identifiers';
import {
  ConfirmDialog,
  Facts,
  Notice,
  Page,
  PasswordField,
  ProblemSummary,
  Section,
  TextField,
  useLocale,
  useText,
  useToast,
  InPolish,
} from '@nurt/ui';
import { formatDateTime } from '@nurt/wording/format';
import { newcomers } from '@nurt/wording/offers';
import { api, useApi } from '../../../../shared/api';
import { CommandForm, useAttempt, useCommandForm, useDecision } from '../../../../shared/forms';
import { InvitedByLink } from '../../../../shared/invitations';
import { Loaded } from '../../../../shared/loaded';
import { paths } from '../../../../shared/paths';
import { Nip } from '../../../../shared/records';
import { useAdoptSession, useOrganisation, useSession } from '../../../../shared/session';

/** Where the link of an invitation to a joint offer leads: what is proposed, then an account, the organisation, its place. */
export function NewcomerPage() {
  const t = useText(newcomers);
  return (
    <InvitedByLink
      words={t}
      kind="newcomer-invitation"
      lookUp={(token) => api('POST /api/newcomer-invitations/look-up', { body: { token } })}
    >
      {(offer, token) => <Offered offer={offer} token={token} />}
    </InvitedByLink>
  );
}

function Offered({ token, offer }: OfferProps) {
  const t = useText(newcomers);
  const locale = useLocale();
  const { session } = useSession();
  const [refused, setRefused] = useState(false);
  const facts = [
    { label: t.task, value: offer.title.trim() || offer.call.title },
    { label: t.call, value: offer.call.title },
    { label: t.authority, value: offer.authority },
    {
      label: t.invited,
      value: (
        <>
          <InPolish>{offer.name}</InPolish>, <Nip>{offer.nip}</Nip>
        </>
      ),
    },
    { label: t.invitedBy, value: `${offer.invitedBy}, ${offer.lead}` },
    { label: t.closes, value: formatDateTime(offer.call.closesAt, locale) },
    { label: t.validUntil, value: formatDateTime(offer.expiresAt, locale) },
  ];
  return (
    <Page title={t.title} lead={t.lead(offer.lead)} width="narrow">
      <Facts facts={facts} />
      {refused ? (
        <Notice tone="success">{t.refused}</Notice>
      ) : (
        <>
          {session ? (
            <WithAccount token={token} offer={offer} />
          ) : (
            <WithoutSession token={token} offer={offer} />
          )}
          <Refusing token={token} offer={offer} onRefused={() => setRefused(true)} />
        </>
      )}
    </Page>
  );
}

interface OfferProps {
  token: string;
  offer: NewcomerInvitationView;
}

const addressOf = (token: string): string => `${paths.newcomer}?token=${encodeURIComponent(token)}`;

/** The person's organisation with the invited NIP takes the place; without one it is registered first. */
function WithAccount({ token, offer }: OfferProps) {
  const t = useText(newcomers);
  const query = useApi('GET /api/organisations', {});
  return (
    <Loaded query={query} as="part">
      {(organisations) => {
        const own = organisations.find(({ nip }) => nip === offer.nip);
        if (own === undefined) {
          const search = new URLSearchParams({
            nip: offer.nip,
            nazwa: offer.name,
            powrot: addressOf(token),
          });
          return (
            <Section title={t.registerTitle} lead={t.registerText(formatNip(offer.nip))}>
              <div>
                <Button component={Link} to={`${paths.organisation.new}?${search.toString()}`}>
                  {t.register}
                </Button>
              </div>
            </Section>
          );
        }
        const answers = own.role !== null && rolesAllow([own.role], 'ownOffer.submit');
        return answers ? (
          <Place token={token} id={own.id} name={own.name} />
        ) : (
          <Notice tone="warning">{t.noPower(own.name)}</Notice>
        );
      }}
    </Loaded>
  );
}

function Place({ token, id, name }: { token: string; id: string; name: string }) {
  const t = useText(newcomers);
  const attempt = useAttempt();
  const navigate = useNavigate();
  const toast = useToast();
  const { choose } = useOrganisation();
  const take = () =>
    attempt.run(async () => {
      const body = { token, organisationId: id };
      const { offerId } = await api('POST /api/newcomer-invitations/joining', { body });
      choose(id);
      await navigate(paths.organisation.jointOffer(offerId), { replace: true });
      toast(t.taken);
    });
  return (
    <Section title={t.place} lead={t.placeText(name)}>
      <ProblemSummary problems={attempt.problems} reference={attempt.reference} />
      <div>
        <Button loading={attempt.busy} onClick={() => void take()}>
          {t.take}
        </Button>
      </div>
    </Section>
  );
}

function WithoutSession({ token, offer }: OfferProps) {
  const t = useText(newcomers);
  const locale = useLocale();
  const adopt = useAdoptSession();
  const form = useCommandForm({ defaultValues: { name: '', password: '' } });
  return (
    <>
      <Section title={t.newAccount} lead={t.newAccountText(offer.email)}>
        <CommandForm
          form={form}
          submit={t.open}
          onSubmit={async (values) =>
            adopt(await api('POST /api/newcomer-invitations/account', { body: { ...values, token, locale } }))
          }
        >
          <TextField control={form.control} name="name" autoComplete="name" label={t.person} />
          <PasswordField
            control={form.control}
            name="password"
            autoComplete="new-password"
            label={t.password}
            help={t.passwordHelp}
          />
        </CommandForm>
      </Section>
      <Section title={t.haveAccount} lead={t.haveAccountText}>
        <div>
          <Button
            component={Link}
            to={`${paths.signIn}?powrot=${encodeURIComponent(addressOf(token))}`}
            variant="default"
          >
            {t.signIn}
          </Button>
        </div>
      </Section>
    </>
  );
}

function Refusing({ token, offer, onRefused }: OfferProps & { onRefused: () => void }) {
  const t = useText(newcomers);
  const refusing = useDecision<object>({
    defaultValues: {},
    run: async () => {
      await api('POST /api/newcomer-invitations/refusal', { body: { token } });
      onRefused();
    },
    done: t.refused,
  });
  return (
    <Section title={t.refuseTitle} lead={t.refuseText}>
      <div>
        <Button variant="default" onClick={refusing.open}>
          {t.refuse}
        </Button>
      </div>
      <ConfirmDialog {...refusing.dialog} danger title={t.refuseConfirm(offer.lead)} confirm={t.refuse}>
        <p>{t.refuseText}</p>
      </ConfirmDialog>
    </Section>
  );
}
