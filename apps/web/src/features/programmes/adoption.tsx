import type { ProgrammeView } from '@nurt/contracts/programmes';
import type { Problem, ProblemCode } from '@nurt/domain/problems';
import { DateField, DecisionDialog, Fields, MoneyText, TextField, useText } from '@nurt/ui';
import { programmes } from '@nurt/wording/programmes';
import { useCommand, type DraftOf } from '../../shared/api';
import { useDecision, type Decision } from '../../shared/forms';
import { LimitWarnings } from './limit-warnings';

type Adoption = DraftOf<'POST /api/office/programmes/:programmeId/adoption'>;

/** The council's resolution, as it is written down. */
export function useAdoption({ id: programmeId }: ProgrammeView): Decision<Adoption> {
  const t = useText(programmes);
  const adopt = useCommand('POST /api/office/programmes/:programmeId/adoption', {
    invalidates: [
      'GET /api/office/programmes',
      'GET /api/office/programmes/:programmeId',
      'GET /api/office/programmes/:programmeId/versions',
      'GET /api/office/board',
    ],
  });
  return useDecision<Adoption>({
    defaultValues: { resolutionNumber: '', resolutionDate: null },
    run: (body) => adopt.mutateAsync({ params: { programmeId }, body }),
    done: t.adopted,
  });
}

/** Adoption as a decision: the amounts of the draft become money on the lines. */
export function AdoptionDialog(props: {
  programme: ProgrammeView;
  adoption: Decision<Adoption>;
  /** Limits of a multi-year programme that it passes and that do not bind. */
  warnings: readonly Problem<ProblemCode>[];
}) {
  const { programme, adoption, warnings } = props;
  const t = useText(programmes);
  const { control } = adoption.form;
  return (
    <DecisionDialog
      {...adoption.dialog}
      title={t.adoptTitle}
      confirm={t.adopt}
      changes={[
        { label: t.programmeState, before: t.statusOf[programme.phase], after: t.statusOf.adopted },
        ...(programme.kind === 'annual' ? programme.lines : []).map(({ name, balance }) => ({
          label: t.availableOn(name),
          before: <MoneyText amount={balance.availableGrosze} />,
          after: <MoneyText amount={balance.plannedGrosze} />,
        })),
      ]}
    >
      <p>{t.adoptText}</p>
      <LimitWarnings warnings={warnings} />
      <Fields>
        <TextField
          control={control}
          name="resolutionNumber"
          label={t.resolutionNumber}
          help={t.resolutionNumberHelp}
          width={20}
        />
        <DateField control={control} name="resolutionDate" label={t.resolutionDate} />
      </Fields>
    </DecisionDialog>
  );
}
