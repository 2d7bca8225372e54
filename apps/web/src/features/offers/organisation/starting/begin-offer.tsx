import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import type { PublicCallView } from '@nurt/contracts/calls';
import type { EarlierOfferView, OfferRowView } from '@nurt/contracts/offers';
import { Facts, LoadingState, Notice, RadioField, SelectField, useLocale, useText } from '@nurt/ui';
import { formatDate } from '@nurt/wording/format';
import { offers } from '@nurt/wording/offers';
import { queryKey, useApi, useCommand } from '../../../../shared/api';
import { CommandForm, useCommandForm } from '../../../../shared/forms';
import { paths } from '../../../../shared/paths';
import { useOrganisation } from '../../../../shared/session';
import css from '../organisation.module.css';

type Beginning = 'empty' | 'earlier' | 'pattern';

interface Values {
  readonly organisationId: string | null;
  readonly from: Beginning;
  readonly copyOf: string | null;
}

export interface BeginOfferProps {
  call: PublicCallView;
  organisations: readonly { readonly id: string; readonly name: string }[];
}

/** For whom the offer is begun, and with what: nothing, an earlier offer, or the pattern of the organisation. */
export function BeginOffer({ call, organisations }: BeginOfferProps) {
  const { start } = useText(offers);
  const { organisation, choose } = useOrganisation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const begin = useCommand('POST /api/offers', {
    invalidates: [
      'GET /api/offers',
      'GET /api/organisations/:organisationId/earlier-offers',
      'GET /api/organisations/:organisationId/board',
    ],
  });
  const preferred = organisations.find(({ id }) => id === organisation?.id) ?? organisations[0];
  const form = useCommandForm<Values>({
    defaultValues: { organisationId: preferred?.id ?? null, from: 'empty', copyOf: null },
  });
  const organisationId = form.watch('organisationId');
  const { own, earlier, hasPattern, isPending } = useBeginnings(organisationId);
  const inCall = own.filter((row) => row.call.id === call.id && row.status !== 'withdrawn');
  if (isPending) return <LoadingState />;

  const submit = async ({ from, copyOf, organisationId: applicant }: Values) => {
    const isCopy = from === 'earlier' && earlier.length > 0;
    const source = earlier.find(({ id }) => id === copyOf);
    if (isCopy && source === undefined) {
      form.setError('copyOf', { message: start.earlierRequired }, { shouldFocus: true });
      return;
    }
    const offer = await begin.mutateAsync({
      body: {
        callId: call.id,
        organisationId: applicant ?? '',
        ...(isCopy && source ? { copyOf: source.id } : {}),
        ...(from === 'pattern' && hasPattern ? { usePattern: true } : {}),
      },
    });
    queries.setQueryData(queryKey('GET /api/offers/:offerId', { params: { offerId: offer.id } }), offer);
    choose(offer.organisation.id);
    await navigate(paths.organisation.offer(offer.id), { replace: true });
  };

  return (
    <>
      <Existing rows={inCall} />
      <CommandForm form={form} submit={start.submit} onSubmit={submit}>
        {organisations.length > 1 && (
          <SelectField
            control={form.control}
            name="organisationId"
            label={start.organisation}
            help={start.organisationHelp}
            choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        {organisations.length === 1 && (
          <Facts facts={[{ label: start.organisation, value: organisations[0]?.name }]} />
        )}
        <BeginWith form={form} earlier={earlier} hasPattern={hasPattern} />
      </CommandForm>
    </>
  );
}

/** What the organisation has to begin with: its earlier offers and its pattern; and its offers in calls, begun before. */
function useBeginnings(organisationId: string | null) {
  const enabled = organisationId !== null;
  const offersOf = useApi(
    'GET /api/offers',
    { query: { organisationId: organisationId ?? undefined } },
    { enabled },
  );
  const params = { organisationId: organisationId ?? '' };
  const earlier = useApi('GET /api/organisations/:organisationId/earlier-offers', { params }, { enabled });
  const pattern = useApi('GET /api/organisations/:organisationId/offer-pattern', { params }, { enabled });
  return {
    // Offers in which it is a partner belong to the one that leads them.
    own: (offersOf.data ?? []).filter(({ organisation }) => organisation.id === organisationId),
    earlier: earlier.data ?? [],
    hasPattern: (pattern.data?.version ?? 0) > 0,
    isPending: enabled && (offersOf.isPending || earlier.isPending || pattern.isPending),
  };
}

interface BeginWithProps {
  form: ReturnType<typeof useCommandForm<Values>>;
  earlier: readonly EarlierOfferView[];
  hasPattern: boolean;
}

/** Asked only where there is anything to choose from. */
function BeginWith({ form, earlier, hasPattern }: BeginWithProps) {
  const { start } = useText(offers);
  const locale = useLocale();
  const from = form.watch('from');
  const possible: readonly Beginning[] = [
    'empty',
    ...(earlier.length > 0 ? (['earlier'] as const) : []),
    ...(hasPattern ? (['pattern'] as const) : []),
  ];
  if (possible.length === 1) return null;
  return (
    <>
      <RadioField
        control={form.control}
        name="from"
        label={start.from}
        choices={possible.map((value) => ({ value, ...start.fromOf[value] }))}
      />
      {from === 'earlier' && earlier.length > 0 && (
        <SelectField
          control={form.control}
          name="copyOf"
          label={start.earlier}
          help={start.earlierHelp}
          choices={earlier.map(({ id, kind, title, callTitle, savedAt }) => ({
            value: id,
            label: start.earlierOf[kind](
              title.trim(),
              callTitle ?? '',
              formatDate(savedAt.slice(0, 10), locale),
            ),
          }))}
        />
      )}
    </>
  );
}

/** Offers begun in this call before: most people mean to go on with one of them. */
function Existing({ rows }: { rows: readonly OfferRowView[] }) {
  const t = useText(offers);
  if (rows.length === 0) return null;
  return (
    <Notice tone="info" title={t.start.existing}>
      <p>{t.start.existingText}</p>
      <ul className={css['plainList']}>
        {rows.map(({ id, title }) => (
          <li key={id}>
            <Link to={paths.organisation.offer(id)}>{t.start.continue(title.trim() || t.untitled)}</Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
