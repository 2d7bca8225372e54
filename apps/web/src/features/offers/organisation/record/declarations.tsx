import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { DeclarationView, OfferView } from '@nurt/contracts/offers';
import { changesBetween, type LaterAct, type RevisionKind } from '@nurt/domain/offers';
import { ConfirmDialog, Facts, FormActions, Notice, Section, useText } from '@nurt/ui';
import { offerDeclaration } from '@nurt/wording/offers';
import { queryKey, useApi, useCommand } from '../../../../shared/api';
import { useDecision } from '../../../../shared/forms';
import { ConfirmationsMade } from '../../read/confirmations-made';
import { DeclarationMade } from '../../read/declaration-made';
import { OfferChanges } from '../../read/offer-changes';
import { OwnOutsideConfirmation } from './outside-confirmation';

/** Others confirm while one looks at it. */
const EVERY = 5_000;

/** What may still be declared about a submitted offer by several together: who has, who is awaited, one's own part. */
export function OpenDeclarations({ offer }: { offer: OfferView }) {
  const declarations = useDeclarations(offer.id);
  return declarations?.map(
    (declaration) =>
      declaration.state === 'open' && <Open key={declaration.act} offer={offer} declaration={declaration} />,
  );
}

/** What was declared, by whom; or was not confirmed by all when its term ended. */
export function DeclarationsMade({ offer: { id, status } }: { offer: OfferView }) {
  return useDeclarations(id)?.map(
    (declaration) =>
      declaration.state !== 'open' && (
        <DeclarationMade key={declaration.act} declaration={declaration}>
          {(act, outside) => (
            <OwnOutsideConfirmation
              offerId={id}
              act={act}
              outside={outside}
              awaited={status === (act === 'correction' ? 'submitted' : 'awarded')}
            />
          )}
        </DeclarationMade>
      ),
  );
}

function Open({ offer, declaration }: { offer: OfferView; declaration: DeclarationView }) {
  const t = useText(offerDeclaration);
  const { act, parties, reason, mayConfirm } = declaration;
  const begun = parties.some(({ confirmedBy, lapsed }) => confirmedBy.length + lapsed.length > 0);
  const revised = act === 'correction' || act === 'update';
  // Nobody has said that the grant is given up, or the offer withdrawn, before somebody does.
  if (!begun && !(revised && parties.length > 1)) return null;
  const lead = parties.find(({ leads }) => leads);
  // A partner confirms what the lead has finished, and whoever leads begins where it is written.
  const ready = !revised || (lead?.confirmedBy.length ?? 0) > 0;
  return (
    <Section title={t.titleOf[act]} lead={t.leadOf[act]}>
      {reason !== '' && <Facts facts={[{ label: t.reason, value: reason }]} />}
      <ConfirmationsMade parties={parties} />
      {mayConfirm && ready && <Confirm offer={offer} declaration={declaration} />}
      {mayConfirm && !ready && !lead?.own && <p>{t.unwritten}</p>}
      {!mayConfirm && parties.some(({ byMe }) => byMe) && <p>{t.byMe}</p>}
    </Section>
  );
}

/** The button that confirms for the organisations that one represents, after the question with what is declared. */
function Confirm({ offer, declaration }: { offer: OfferView; declaration: DeclarationView }) {
  const t = useText(offerDeclaration);
  const { act, parties } = declaration;
  const declare = useDeclare(offer, declaration);
  const decision = useDecision<object, boolean>({
    defaultValues: {},
    run: declare,
    done: (declared) => (declared ? t.declared : t.saved),
  });
  const own = parties.filter(({ own, byMe, attainable }) => own && !byMe && attainable);
  const missing = parties.reduce((sum, party) => sum + party.missing, 0);
  const last = missing <= own.length && own.every((party) => party.missing <= 1);
  const label = last ? t.lastOf[act] : t.confirmOf[act];
  return (
    <>
      <FormActions>
        <Button size="sm" color={isFinal(act) ? 'red' : undefined} onClick={decision.open}>
          {label}
        </Button>
      </FormActions>
      <ConfirmDialog {...decision.dialog} danger={isFinal(act)} title={t.question} confirm={label}>
        <p>{t.inNameOf(own.map(({ organisation }) => organisation.name).join('; '))}</p>
        <p>
          {t.exactly} {!last && t.others}
        </p>
        {act === 'correction' || act === 'update' ? <Changes offerId={offer.id} kind={act} /> : null}
        {act === 'resignation' && (
          <Notice>
            {t.reason}: {declaration.reason}
          </Notice>
        )}
      </ConfirmDialog>
    </>
  );
}

function Changes({ offerId, kind }: { offerId: string; kind: RevisionKind }) {
  const t = useText(offerDeclaration);
  const { data } = useApi(`GET /api/offers/:offerId/${kind}`, { params: { offerId } }, { staleTime: 0 });
  if (!data) return null;
  const changes = changesBetween(data.base, data.content);
  if (changes.length === 0) return <p>{t.noChanges}</p>;
  return <OfferChanges caption={t.changes} before={data.base} after={data.content} changes={changes} />;
}

/** Confirms it in the way of its act; says whether it is declared by that. */
function useDeclare(offer: OfferView, { act, version, reason }: DeclarationView): () => Promise<boolean> {
  const queries = useQueryClient();
  const params = { offerId: offer.id };
  const invalidates = [
    'GET /api/offers',
    'GET /api/offers/:offerId',
    'GET /api/offers/:offerId/confirmations',
    'GET /api/organisations/:organisationId/board',
  ] as const;
  const correction = useCommand('POST /api/offers/:offerId/correction/sending', { invalidates });
  const update = useCommand('POST /api/offers/:offerId/update/sending', { invalidates });
  const withdrawal = useCommand('POST /api/offers/:offerId/withdrawal', { invalidates });
  const resignation = useCommand('POST /api/offers/:offerId/resignation', { invalidates });
  return async () => {
    if (act === 'correction' || act === 'update') {
      const sending = act === 'correction' ? correction : update;
      const view = await sending.mutateAsync({ params, body: { version: version ?? 0 } });
      queries.setQueryData(queryKey(`GET /api/offers/:offerId/${act}`, { params }), view);
      return view.status !== 'open';
    }
    const view =
      act === 'withdrawal'
        ? await withdrawal.mutateAsync({ params })
        : await resignation.mutateAsync({ params, body: { reason } });
    queries.setQueryData(queryKey('GET /api/offers/:offerId', { params }), view);
    return view.status === (act === 'withdrawal' ? 'withdrawn' : 'forgone');
  };
}

const isFinal = (act: LaterAct): boolean => act === 'withdrawal' || act === 'resignation';

/** How far that is confirmed, while it may be; kept up to date. Undefined where one person alone declares it. */
export function useDeclaration(offerId: string, act: LaterAct): DeclarationView | undefined {
  return useDeclarations(offerId)?.find((one) => one.act === act && one.state === 'open');
}

/** Does it take more than the one who begins it? For the words beside its button. */
export function takesOthers(declaration: DeclarationView | undefined): boolean {
  return (declaration?.parties ?? []).reduce((sum, { missing }) => sum + missing, 0) > 1;
}

function useDeclarations(offerId: string): readonly DeclarationView[] | undefined {
  return useApi(
    'GET /api/offers/:offerId/confirmations',
    { params: { offerId } },
    { staleTime: 0, refetchInterval: EVERY },
  ).data?.declarations;
}
