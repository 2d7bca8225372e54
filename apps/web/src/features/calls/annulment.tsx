import type { CallView } from '@nurt/contracts/calls';
import { addGrosze, ZERO, type Grosze } from '@nurt/domain/money';
import { DecisionDialog, Fields, MoneyText, TextAreaField, useText } from '@nurt/ui';
import { calls } from '@nurt/wording/calls';
import { useCommand, type DraftOf } from '../../shared/api';
import { useDecision, type Decision } from '../../shared/forms';
import { CALL_READS } from './reads';

type Annulment = DraftOf<'POST /api/office/calls/:callId/annulment'>;

/** The end of a call that got nothing to choose from (UDPP art. 18a). */
export function useAnnulment({ id: callId }: CallView): Decision<Annulment> {
  const t = useText(calls);
  const annul = useCommand('POST /api/office/calls/:callId/annulment', {
    invalidates: CALL_READS,
  });
  return useDecision<Annulment>({
    defaultValues: { grounds: '' },
    run: (body) => annul.mutateAsync({ params: { callId }, body }),
    done: t.annulled,
  });
}

/** Annulment as a decision: the pool returns to its line. */
export function AnnulmentDialog({ call, annulment }: { call: CallView; annulment: Decision<Annulment> }) {
  const t = useText(calls);
  const pool = call.terms.poolGrosze ?? ZERO;
  const free = call.line.availableGrosze as Grosze;
  return (
    <DecisionDialog
      {...annulment.dialog}
      danger
      title={t.annulTitle}
      confirm={t.annul}
      changes={[
        { label: t.state, before: t.phaseOf[call.phase], after: t.phaseOf.annulled },
        { label: t.inThisCall, before: <MoneyText amount={pool} />, after: <MoneyText amount={ZERO} /> },
        {
          label: t.freeOnLine(call.line.name),
          before: <MoneyText amount={free} />,
          after: <MoneyText amount={addGrosze(free, pool)} />,
        },
      ]}
    >
      <p>{t.annulText}</p>
      <Fields>
        <TextAreaField
          control={annulment.form.control}
          name="grounds"
          label={t.grounds}
          help={t.groundsHelp}
          rows={4}
        />
      </Fields>
    </DecisionDialog>
  );
}
