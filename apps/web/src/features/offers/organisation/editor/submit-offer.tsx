import { useState } from 'react';
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { ConfirmDialog, FormActions, useText } from '@nurt/ui';
import { drafts } from '@nurt/wording/drafts';
import { offerEditor, offerTogether } from '@nurt/wording/offers';
import { ProblemError, queryKey, useCommand } from '../../../../shared/api';
import { useAttempt } from '../../../../shared/forms';
import { paths } from '../../../../shared/paths';
import { useMoves } from '../../../../shared/records';
import { useEditor, useWrittenOffer } from './editor-context';
import css from './editor.module.css';
import { OfferFigures } from './offer-figures';

/** The button that submits the offer: first everything missing, then the question with the figures, then the receipt. */
export function SubmitOffer({ onIncomplete }: { onIncomplete: () => void }) {
  const t = useText(offerEditor).review;
  const d = useText(drafts);
  const together = useText(offerTogether);
  const { offer, saving, markMissing } = useEditor();
  const written = useWrittenOffer();
  const move = useMoves(offer.moves)('submit', t.whoSubmits);
  const [asking, setAsking] = useState(false);
  const attempt = useAttempt();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const params = { offerId: offer.id };
  const submission = useCommand('POST /api/offers/:offerId/submission', {
    invalidates: ['GET /api/offers', 'GET /api/organisations/:organisationId/board'],
  });
  const missing = written.problems.length;

  const refuse = (text: string) => attempt.refuse({ problems: [{ text }], reference: null });
  const ask = () => {
    if (missing > 0) {
      markMissing();
      onIncomplete();
      return;
    }
    attempt.clear();
    if (saving.isDisputed()) refuse(together.undecided);
    else setAsking(true);
  };

  const submit = () =>
    attempt.run(async () => {
      try {
        const body = await saving.toSubmit();
        if (body === null) {
          setAsking(false);
          refuse(saving.isDisputed() ? together.undecided : t.unsaved);
          return;
        }
        const view = await submission.mutateAsync({ params, body });
        saving.submitted(body);
        await navigate(paths.organisation.receipt(offer.id));
        queries.setQueryData(queryKey('GET /api/offers/:offerId', { params }), view);
      } catch (error) {
        // An earlier attempt whose answer was lost: the page shows the receipt.
        if (error instanceof ProblemError && error.code === 'already_done') {
          await queries.invalidateQueries({ queryKey: queryKey('GET /api/offers/:offerId', { params }) });
        }
        // What was saved elsewhere has to be seen before it is submitted.
        if (error instanceof ProblemError && error.code === 'changed_elsewhere') await saving.catchUp();
        if (error instanceof ProblemError && error.status === 422) markMissing();
        throw error;
      }
    });

  return (
    <div className={css['submit']}>
      {move.refused && <p className={css['quiet']}>{move.refused}</p>}
      {attempt.problems.length > 0 && !asking && (
        <p className={css['wrong']} role="alert">
          {attempt.problems[0]?.text}
        </p>
      )}
      {move.allowed && (
        <FormActions>
          <Button size="sm" onClick={ask}>
            {t.submit}
          </Button>
          <span className={css['quiet']}>{missing > 0 && d.missing(missing)}</span>
        </FormActions>
      )}
      <ConfirmDialog
        opened={asking}
        title={t.confirmTitle}
        confirm={t.confirm}
        busy={attempt.busy}
        problems={attempt.problems}
        reference={attempt.reference}
        onClose={() => setAsking(false)}
        onConfirm={() => void submit()}
      >
        <p>{t.confirmText}</p>
        <OfferFigures written={written} />
      </ConfirmDialog>
    </div>
  );
}
