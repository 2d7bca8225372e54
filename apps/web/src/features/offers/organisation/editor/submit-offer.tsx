import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import type { CallTerms, Confirmation } from '@nurt/domain/calls';
import { confirmationDeadline } from '@nurt/domain/offers';
import { ConfirmDialog, FormActions, useLocale, useText, useToast } from '@nurt/ui';
import { drafts } from '@nurt/wording/drafts';
import { formatDate } from '@nurt/wording/format';
import { offerConfirmation, offerEditor } from '@nurt/wording/offers';
import { queryKey, useCommand } from '../../../../shared/api';
import { paths } from '../../../../shared/paths';
import { useMoves } from '../../../../shared/records';
import { useSubmission } from '../../../../shared/together';
import { ConfirmationWay, useConfirmationWay } from './confirmation-way';
import { awaitedPartners, isTogether, useConfirmations } from './confirming';
import { useEditor, useWrittenOffer } from './editor-context';
import css from './editor.module.css';
import { OfferFigures } from './offer-figures';

/** The button that submits the offer: first everything missing, then the question with the figures, then the receipt. */
export function SubmitOffer({ onIncomplete }: { onIncomplete: () => void }) {
  const t = useText(offerEditor).review;
  const d = useText(drafts);
  const { offer, saving, markMissing } = useEditor();
  const written = useWrittenOffer();
  const move = useMoves(offer.moves)('submit', t.whoSubmits);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const params = { offerId: offer.id };
  const submission = useCommand('POST /api/offers/:offerId/submission', {
    invalidates: [
      'GET /api/offers',
      'GET /api/offers/:offerId/confirmations',
      'GET /api/organisations/:organisationId/board',
    ],
  });
  const { way, control } = useConfirmationWay();
  const words = useWords(offer.id, way);
  const note = useOutsideNote(offer.call.terms);
  const toast = useToast();
  const missing = written.problems.length;

  const shown = queryKey('GET /api/offers/:offerId', { params });
  const { ask, refused, dialog } = useSubmission({
    saving,
    missing,
    markMissing,
    onIncomplete,
    unsaved: t.unsaved,
    send: async (request) => {
      const body = { ...request, ...(way === 'online' ? {} : { way }) };
      const view = await submission.mutateAsync({ params, body });
      // Others have to confirm too: the offer is still written here.
      if (view.status === 'draft') {
        await saving.catchUp();
        toast(words.confirmed);
        return;
      }
      saving.submitted(request);
      await navigate(paths.organisation.receipt(offer.id));
      queries.setQueryData(shown, view);
    },
    readAgain: () => queries.invalidateQueries({ queryKey: shown }),
  });

  return (
    <div className={css['submit']}>
      {move.refused && <p className={css['quiet']}>{move.refused}</p>}
      {refused && (
        <p className={css['wrong']} role="alert">
          {refused}
        </p>
      )}
      {move.allowed && <ConfirmationWay terms={offer.call.terms} way={way} control={control} note={note} />}
      {move.allowed && (
        <FormActions>
          {words.done === null ? (
            <Button size="sm" onClick={ask}>
              {words.action}
            </Button>
          ) : (
            <p>{words.done}</p>
          )}
          <span className={css['quiet']}>{missing > 0 && d.missing(missing)}</span>
        </FormActions>
      )}
      <ConfirmDialog {...dialog} title={words.title} confirm={words.action}>
        <p>{words.text}</p>
        {way !== 'online' && <p>{note}</p>}
        <OfferFigures written={written} />
      </ConfirmDialog>
    </div>
  );
}

/** By when a signed confirmation has to come. */
function useOutsideNote({ closesAt, confirmationDays }: CallTerms): string {
  const t = useText(offerConfirmation);
  const locale = useLocale();
  if (closesAt === null) return '';
  return t.outsideNote(formatDate(confirmationDeadline(new Date(closesAt), confirmationDays).dueOn, locale));
}

/** What the button does: submit, or confirm as one of several; and what is said instead once that is done. */
function useWords(offerId: string, way: Confirmation) {
  const t = useText(offerEditor).review;
  const c = useText(offerConfirmation);
  const confirmations = useConfirmations(offerId);
  const lead = confirmations?.parties.find(({ leads }) => leads);
  const submits = { action: t.submit, title: t.confirmTitle, text: t.confirmText, done: null };
  if (way !== 'online' || !confirmations || !lead || !isTogether(confirmations)) {
    return { ...submits, confirmed: c.confirmed };
  }
  // The last one whom this organisation misses submits; who represents alone in a joint offer is the last one too.
  if (lead.missing <= 1 && lead.attainable) {
    const partners = awaitedPartners(confirmations);
    return {
      ...submits,
      action: lead.persons > 1 ? c.confirmAndSubmit : t.submit,
      done:
        partners !== ''
          ? c.waitsForPartners(partners)
          : lead.missing === 1 && lead.byMe
            ? c.confirmedByMe
            : null,
      confirmed: c.confirmed,
    };
  }
  return {
    action: c.confirm,
    title: c.confirmTitle,
    text: c.confirmText,
    done: lead.byMe ? c.confirmedByMe : null,
    confirmed: c.confirmed,
  };
}
