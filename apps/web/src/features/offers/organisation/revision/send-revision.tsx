import { useState, type ReactNode } from 'react';
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import type { OfferRevisionView, OfferView } from '@nurt/contracts/offers';
import {
  changesBetween,
  revisionConfirmationTerm,
  withYearsFilled,
  type OfferContent,
} from '@nurt/domain/offers';
import type { Problem, ProblemCode } from '@nurt/domain/problems';
import { ConfirmDialog, FormActions, Section, useLocale, useText, useToast } from '@nurt/ui';
import { draftTogether } from '@nurt/wording/drafts';
import { formatDate } from '@nurt/wording/format';
import { offerConfirmation, offerDeclaration, offerEditor, offerRevisions } from '@nurt/wording/offers';
import { problemText } from '@nurt/wording/problems';
import { ProblemError, queryKey, useCommand } from '../../../../shared/api';
import { serverNow } from '../../../../shared/clock';
import { useAttempt } from '../../../../shared/forms';
import { paths } from '../../../../shared/paths';
import { useMoves } from '../../../../shared/records';
import { OfferChanges } from '../../read/offer-changes';
import { ConfirmationWay, useConfirmationWay } from '../editor/confirmation-way';
import { useEditor, useWrittenOffer } from '../editor/editor-context';
import { takesOthers, useDeclaration } from '../record/declarations';
import css from './revision.module.css';

export interface SendRevisionProps {
  offer: OfferView;
  revision: OfferRevisionView;
  /** Everything that keeps this content from being sent, by the rules that the server uses. */
  look: (content: OfferContent) => readonly Problem<ProblemCode>[];
  /** Stands above what was changed, drawn from what is written now. */
  children?: (content: OfferContent) => ReactNode;
}

/** What was changed, what still keeps the revision from being sent, and the button that sends it. */
export function SendRevision({ offer, revision, look, children }: SendRevisionProps) {
  const { kind } = revision;
  const words = useText(offerRevisions);
  const t = words[kind];
  const review = useText(offerEditor).review;
  const together = useText(draftTogether);
  const locale = useLocale();
  const { saving, markMissing } = useEditor();
  const { content } = useWrittenOffer();
  const filled = withYearsFilled(content);
  const changes = changesBetween(revision.base, filled);
  const missing = look(filled);
  const move = useMoves(revision.moves)('send', t.whoSends);
  const [asking, setAsking] = useState(false);
  const attempt = useAttempt();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const toast = useToast();
  const declaration = useText(offerDeclaration);
  const open = useDeclaration(offer.id, kind);
  const { way, control } = useConfirmationWay();
  const online = way === 'online';
  const { terms } = offer.call;
  const { deadline } = revision;
  const term = revisionConfirmationTerm({ deadline, sentAt: new Date(serverNow()) }, terms.confirmationDays);
  const note = useText(offerConfirmation).revisionNoteOf[kind](formatDate(term.dueOn, locale));
  const others = online && takesOthers(open);
  const byMe = open?.parties.some((party) => party.byMe) ?? false;
  const label = others ? declaration.confirmOf[kind] : t.send;
  const params = { offerId: offer.id };
  const sending = useCommand(`POST /api/offers/:offerId/${kind}/sending`, {
    invalidates: [
      'GET /api/offers',
      'GET /api/offers/:offerId',
      'GET /api/offers/:offerId/confirmations',
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
        const body = { version: saving.version(), ...(online ? {} : { way }) };
        const view = await sending.mutateAsync({ params, body });
        await navigate(paths.organisation.offer(offer.id));
        queries.setQueryData(queryKey(`GET /api/offers/:offerId/${kind}`, { params }), view);
        toast(view.status === 'open' ? declaration.saved : t.sent);
      } catch (error) {
        if (error instanceof ProblemError && error.code === 'changed_elsewhere') await saving.catchUp();
        throw error;
      }
    });
  return (
    <div className={css['send']}>
      {children?.(filled)}
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
            {missing.map(({ code, params: said, path }) => (
              <li key={`${code} ${path ?? ''}`}>{problemText(code, said, locale)}</li>
            ))}
          </ul>
        </Section>
      )}
      {move.refused && <p className={css['quiet']}>{move.refused}</p>}
      {attempt.problems.length > 0 && !asking && <p role="alert">{attempt.problems[0]?.text}</p>}
      {move.allowed && <ConfirmationWay terms={terms} way={way} control={control} note={note} />}
      {move.allowed && online && byMe && <p>{declaration.byMe}</p>}
      {move.allowed && !(online && byMe) && (
        <FormActions>
          <Button size="sm" onClick={() => void ask()} aria-disabled={missing.length > 0 || undefined}>
            {label}
          </Button>
        </FormActions>
      )}
      <ConfirmDialog
        opened={asking}
        title={others ? declaration.question : t.sendTitle}
        confirm={label}
        busy={attempt.busy}
        problems={attempt.problems}
        reference={attempt.reference}
        onClose={() => setAsking(false)}
        onConfirm={() => void send()}
      >
        <p>{t.sendText}</p>
        {!online && <p>{note}</p>}
        {others && (
          <p>
            {declaration.leadOf[kind]} {declaration.exactly} {declaration.others}
          </p>
        )}
        {changes.length > 0 && (
          <OfferChanges caption={t.changes} before={revision.base} after={filled} changes={changes} />
        )}
      </ConfirmDialog>
    </div>
  );
}
