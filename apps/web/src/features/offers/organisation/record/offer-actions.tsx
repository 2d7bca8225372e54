import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { OfferView } from '@nurt/contracts/offers';
import { ActionPanel, ConfirmDialog, useLocale, useText, type Action } from '@nurt/ui';
import { draftVersions } from '@nurt/wording/drafts';
import { jointOffer, offerDeclaration, offerReplacement, offerRevisions, offers } from '@nurt/wording/offers';
import { apiHref, queryKey, useCommand } from '../../../../shared/api';
import { useDecision, type Decision } from '../../../../shared/forms';
import { paths } from '../../../../shared/paths';
import { DocumentLink, useMoves } from '../../../../shared/records';
import { ResignDialog, useResignation } from '../revision/resign';
import { useDiscarding } from '../discarding';
import css from '../organisation.module.css';
import { takesOthers, useDeclaration } from './declarations';
import { ReplaceOffer } from './replace-offer';

/** What can be done with an offer now, and its documents. */
export function OfferActions({ offer }: { offer: OfferView }) {
  const t = useText(offers).record;
  const versions = useText(draftVersions);
  const r = useText(offerReplacement);
  const locale = useLocale();
  const move = useMoves(offer.moves);
  const [replacing, setReplacing] = useState(false);
  const revisions = useText(offerRevisions);
  const joint = useText(jointOffer);
  const resignation = useResignation(offer);
  const withdrawal = useWithdrawal(offer);
  const discarding = useDiscarding(offer);
  const params = { offerId: offer.id };
  const withdraw = move('withdraw', t.whoSubmits);
  const actions: Action[] = [];
  if (offer.agreementId !== null) {
    actions.push({
      key: 'agreement',
      label: t.agreement,
      to: paths.organisation.agreement(offer.agreementId),
      primary: true,
    });
  }
  // Partners have no moves: the lead writes.
  const leads = offer.moves.length > 0;
  if (leads && offer.status === 'returned' && offer.correction !== null && !offer.correction.over) {
    actions.push({
      key: 'correct',
      label: revisions.correct,
      to: paths.organisation.correction(offer.id),
      primary: true,
    });
  }
  if (leads && offer.status === 'awarded' && offer.update?.status === 'open') {
    actions.push({
      key: 'update',
      label: revisions.updateOffer,
      to: paths.organisation.update(offer.id),
      primary: true,
    });
  }
  const resign = move('resign', revisions.update.whoResigns);
  if (resign.shown && offer.agreementId === null) {
    actions.push({
      key: 'resign',
      label: revisions.update.resign,
      danger: true,
      onClick: resignation.open,
      refused: resign.refused,
    });
  }
  // Whoever is only invited has no moves in a draft, and nothing joint stands in it yet.
  if (offer.content.joint !== undefined || (offer.status === 'draft' && offer.moves.length === 0)) {
    actions.push({
      key: 'joint',
      label: joint.open,
      to: paths.organisation.jointOffer(offer.id),
    });
  }
  if (offer.receipt !== null) {
    actions.push({ key: 'receipt', label: t.receipt, to: paths.organisation.receipt(offer.id) });
  }
  actions.push({ key: 'versions', label: versions.title, to: paths.organisation.versions(offer.id) });
  const replace = move('replace');
  if (replace.shown) {
    actions.push({
      key: 'replace',
      label: r.replace,
      onClick: () => setReplacing(true),
      refused: replace.refused,
      hint: r.hint,
    });
  }
  if (withdraw.shown) {
    actions.push({
      key: 'withdraw',
      label: t.withdraw,
      danger: true,
      onClick: withdrawal.open,
      refused: withdraw.refused,
      hint: t.withdrawHint,
    });
  }
  // A draft that can no longer be submitted; while the call is open its page is the editor.
  if (offer.status === 'draft') {
    actions.push({ key: 'discard', label: t.discard, danger: true, onClick: discarding.open });
  }
  return (
    <>
      <ActionPanel actions={actions}>
        <div className={css['documents']}>
          <DocumentLink href={apiHref('GET /api/offers/:offerId/offer.pdf', { params, query: { locale } })}>
            {t.offerPdf}
          </DocumentLink>
          {(offer.correction?.sentAt ?? offer.update?.status === 'accepted') && (
            <DocumentLink
              href={apiHref('GET /api/offers/:offerId/revised-offer.pdf', {
                params,
                query: { locale, kind: offer.update?.status === 'accepted' ? 'update' : 'correction' },
              })}
            >
              {offer.update?.status === 'accepted'
                ? revisions.update.updatedPdf
                : revisions.correction.correctedPdf}
            </DocumentLink>
          )}
          {offer.receipt !== null && (
            <DocumentLink
              href={apiHref('GET /api/offers/:offerId/receipt.pdf', { params, query: { locale } })}
            >
              {t.receiptPdf}
            </DocumentLink>
          )}
          {offer.receipt?.fingerprint && (
            <DocumentLink
              data
              href={apiHref('GET /api/offers/:offerId/receipt.json', { params, query: { locale } })}
            >
              {t.receiptJson}
            </DocumentLink>
          )}
        </div>
      </ActionPanel>
      <ReplaceOffer offer={offer} opened={replacing} onClose={() => setReplacing(false)} />
      <ResignDialog offer={offer} decision={resignation} />
      <WithdrawDialog offer={offer} decision={withdrawal} />
      <ConfirmDialog {...discarding.dialog} danger title={t.discardTitle} confirm={t.discard}>
        <p>{t.discardText}</p>
      </ConfirmDialog>
    </>
  );
}

/** The question before a submitted offer is taken back. */
function useWithdrawal(offer: OfferView) {
  const t = useText(offers).record;
  const { saved } = useText(offerDeclaration);
  const queries = useQueryClient();
  const params = { offerId: offer.id };
  const withdraw = useCommand('POST /api/offers/:offerId/withdrawal', {
    invalidates: [
      'GET /api/offers',
      'GET /api/offers/:offerId/confirmations',
      'GET /api/organisations/:organisationId/board',
    ],
  });
  return useDecision<object, OfferView>({
    defaultValues: {},
    run: async () => {
      const view = await withdraw.mutateAsync({ params });
      queries.setQueryData(queryKey('GET /api/offers/:offerId', { params }), view);
      return view;
    },
    done: ({ status }) => (status === 'withdrawn' ? t.withdrawn : saved),
  });
}

function WithdrawDialog({ offer, decision }: { offer: OfferView; decision: Decision<object> }) {
  const t = useText(offers).record;
  const declaration = useText(offerDeclaration);
  const open = useDeclaration(offer.id, 'withdrawal');
  return (
    <ConfirmDialog {...decision.dialog} danger title={t.withdrawTitle} confirm={t.withdraw}>
      <p>{t.withdrawText}</p>
      {takesOthers(open) && (
        <p>
          {declaration.leadOf.withdrawal} {declaration.others}
        </p>
      )}
    </ConfirmDialog>
  );
}
