import { Button } from '@mantine/core';
import type { CommitteeOfferView } from '@nurt/contracts/evaluation';
import { DecisionDialog, Fields, useText } from '@nurt/ui';
import { committee } from '@nurt/wording/evaluation';
import { useDecision } from '../../../shared/forms';
import { useDeclare } from './commands';
import css from './committee.module.css';
import { Grounds, NO_GROUNDS, type GroundsDraft } from './grounds';

/** A ground of exclusion that came to light after the member had declared to be impartial. */
export function LateExclusion({ offer }: { offer: CommitteeOfferView }) {
  const { declaration: t, stage, stageOf } = useText(committee);
  const declare = useDeclare();
  const decision = useDecision<GroundsDraft>({
    defaultValues: NO_GROUNDS,
    run: ({ grounds, explanation }) =>
      declare.mutateAsync({
        params: { offerId: offer.id },
        body: { impartial: false, grounds, explanation },
      }),
    done: t.done,
  });
  return (
    <div className={`${css['late']} nurt-no-print`}>
      <p>{t.laterText}</p>
      <Button variant="default" size="xs" onClick={decision.open}>
        {t.later}
      </Button>
      <DecisionDialog
        {...decision.dialog}
        title={t.later}
        confirm={t.confirm}
        danger
        changes={[{ label: stage, before: stageOf[offer.stage], after: stageOf.excluded }]}
      >
        <p>{t.confirmExcluded}</p>
        <Fields>
          <Grounds control={decision.form.control} />
        </Fields>
      </DecisionDialog>
    </div>
  );
}
