import { useState } from 'react';
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import type { OfferRevisionView, OfferView } from '@nurt/contracts/offers';
import { changesBetween, correctedOfferProblems, withYearsFilled } from '@nurt/domain/offers';
import { ConfirmDialog, FormActions, Section, useLocale, useText, useToast } from '@nurt/ui';
import { offerEditor, offerRevisions, offerTogether } from '@nurt/wording/offers';
import { problemText } from '@nurt/wording/problems';
import { ProblemError, queryKey, useCommand } from '../../../../shared/api';
import { useAttempt } from '../../../../shared/forms';
import { paths } from '../../../../shared/paths';
import { useMoves } from '../../../../shared/records';
import { OfferChanges } from '../../read/offer-changes';
import { useEditor, useWrittenOffer } from '../editor/editor-context';
import css from './revision.module.css';

/** What was changed, what still keeps the correction from being sent, and the button that sends it. */
export function SendCorrection({ offer, revision }: { offer: OfferView; revision: OfferRevisionView }) {
  const t = useText(offerRevisions).correction;
  const review = useText(offerEditor).review;
  const together = useText(offerTogether);
  const locale = useLocale();
  const { saving, markMissing } = useEditor();
  const { content } = useWrittenOffer();
  const filled = withYearsFilled(content);
  const changes = changesBetween(revision.base, filled);
  const missing = correctedOfferProblems(revision.base, filled, revision.asked, offer.call.terms);
  const move = useMoves(revision.moves)('send', t.whoSends);
  const [asking, setAsking] = useState(false);
  const attempt = useAttempt();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const toast = useToast();
  const params = { offerId: offer.id };
  const sending = useCommand('POST /api/offers/:offerId/correction/sending', {
    invalidates: [
      'GET /api/offers',
      'GET /api/offers/:offerId',
      'GET /api/organisations/:organisationId/board',
    ],
  });
  const refuse = (text: string) => attempt.refuse({ problems: [{ text }], reference: null });
  const ask = async () => {
    if (missing.length > 0) return markMissing();
    attempt.clear();
    if (await saving.flush()) setAsking(true);
    else refuse(saving.isDisputed() ? together.undecided : review.unsaved);
  };
  const send = () =>
    attempt.run(async () => {
      try {
        const view = await sending.mutateAsync({ params, body: { version: saving.version() } });
        await navigate(paths.organisation.offer(offer.id));
        queries.setQueryData(queryKey('GET /api/offers/:offerId/correction', { params }), view);
        toast(t.sent);
      } catch (error) {
        if (error instanceof ProblemError && error.code === 'changed_elsewhere') await saving.catchUp();
        throw error;
      }
    });
  return (
    <div className={css['send']}>
      <Section level={3} title={t.changes}>
        {changes.length === 0 ? (
          <p>{t.noChanges}</p>
        ) : (
          <OfferChanges caption={t.changes} before={revision.base} after={filled} changes={changes} />
        )}
      </Section>
      {missing.length > 0 && (
        <Section level={3} title={t.missing}>
          <ul className={css['missing']}>
            {missing.map(({ code, params: words, path }) => (
              <li key={`${code} ${path ?? ''}`}>{problemText(code, words, locale)}</li>
            ))}
          </ul>
        </Section>
      )}
      {move.refused && <p className={css['quiet']}>{move.refused}</p>}
      {attempt.problems.length > 0 && !asking && <p role="alert">{attempt.problems[0]?.text}</p>}
      {move.allowed && (
        <FormActions>
          <Button size="sm" onClick={() => void ask()} aria-disabled={missing.length > 0 || undefined}>
            {t.send}
          </Button>
        </FormActions>
      )}
      <ConfirmDialog
        opened={asking}
        title={t.sendTitle}
        confirm={t.send}
        busy={attempt.busy}
        problems={attempt.problems}
        reference={attempt.reference}
        onClose={() => setAsking(false)}
        onConfirm={() => void send()}
      >
        <p>{t.sendText}</p>
        {changes.length > 0 && (
          <OfferChanges caption={t.changes} before={revision.base} after={filled} changes={changes} />
        )}
      </ConfirmDialog>
    </div>
  );
}
