import { useState, type ReactNode } from 'react';
import type { CommitteeMemberView, EvaluationView } from '@nurt/contracts/evaluation';
import { DecisionDialog, Fields, TextAreaField, useText } from '@nurt/ui';
import { evaluation } from '@nurt/wording/evaluation';
import { useCommand, type DraftOf } from '../../../shared/api';
import { useDecision } from '../../../shared/forms';

/** Releases a member of the committee from further scoring, in a dialog that says what stays and what ends. */
export function useRelease({ call }: EvaluationView): {
  of(member: CommitteeMemberView): void;
  readonly dialog: ReactNode;
} {
  const t = useText(evaluation).releasing;
  const [chosen, setChosen] = useState<CommitteeMemberView | null>(null);
  const release = useCommand('POST /api/office/calls/:callId/committee/:accountId/release', {
    invalidates: ['GET /api/office/calls/:callId/evaluation', 'GET /api/office/board'],
  });
  const decision = useDecision<DraftOf<'POST /api/office/calls/:callId/committee/:accountId/release'>>({
    defaultValues: { reason: '' },
    run: (body) =>
      release.mutateAsync({ params: { callId: call.id, accountId: chosen?.accountId ?? '' }, body }),
    done: t.done,
  });
  return {
    of: (member) => {
      // What was typed about somebody else is not about this person.
      if (member.accountId !== chosen?.accountId) decision.form.reset({ reason: '' });
      setChosen(member);
      decision.open();
    },
    dialog: (
      <DecisionDialog {...decision.dialog} danger title={t.startFor(chosen?.name ?? '')} confirm={t.confirm}>
        {chosen && (
          <>
            <p>{t.stays(chosen.filed)}</p>
            <p>{t.owed(chosen.owed)}</p>
            <p>{t.lead}</p>
          </>
        )}
        <Fields>
          <TextAreaField
            control={decision.form.control}
            name="reason"
            label={t.reason}
            help={t.reasonHelp}
            rows={3}
            maximum={2000}
          />
        </Fields>
      </DecisionDialog>
    ),
  };
}
