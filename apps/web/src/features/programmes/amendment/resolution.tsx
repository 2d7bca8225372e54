import type { AmendmentView } from '@nurt/contracts/programmes';
import { amended, sameDetails } from '@nurt/domain/programmes';
import { DateField, DecisionDialog, Fields, MoneyText, TextField, useText } from '@nurt/ui';
import { programmeAmendment, programmes } from '@nurt/wording/programmes';
import { useCommand, type DraftOf } from '../../../shared/api';
import { useDecision, type Decision } from '../../../shared/forms';
import { LimitWarnings } from '../limit-warnings';
import { programmeCaseOf } from './amendment-draft';

type Resolution = Omit<DraftOf<'POST /api/office/programme-amendments/:amendmentId/adoption'>, 'version'>;

/** The council's resolution on an amendment, as it is written down. */
export function useResolution({ id: amendmentId, version }: AmendmentView): Decision<Resolution> {
  const t = useText(programmeAmendment);
  const adopt = useCommand('POST /api/office/programme-amendments/:amendmentId/adoption', {
    invalidates: [
      'GET /api/office/programmes',
      'GET /api/office/programmes/:programmeId',
      'GET /api/office/programmes/:programmeId/content',
      'GET /api/office/programmes/:programmeId/versions',
      'GET /api/office/programmes/:programmeId/amendments',
      'GET /api/office/programme-amendments/:amendmentId',
      'GET /api/office/board',
    ],
  });
  return useDecision<Resolution>({
    defaultValues: { resolutionNumber: '', resolutionDate: null },
    run: (body) => adopt.mutateAsync({ params: { amendmentId }, body: { ...body, version } }),
    done: t.adopted,
  });
}

/** The amendment as a decision: each line that changes, before and after. */
export function ResolutionDialog({
  view,
  resolution,
}: {
  view: AmendmentView;
  resolution: Decision<Resolution>;
}) {
  const t = useText(programmeAmendment);
  const p = useText(programmes);
  const { control } = resolution.form;
  const before = new Map(view.current.lines.map((line) => [line.id, line]));
  const after = amended(programmeCaseOf(view), view.amendment).lines;
  return (
    <DecisionDialog
      {...resolution.dialog}
      title={t.adoptTitle}
      confirm={t.adopt}
      changes={[
        ...after
          .filter(({ id, plannedGrosze }) => before.get(id)?.plannedGrosze !== plannedGrosze)
          .map(({ id, code, name, plannedGrosze }) => ({
            label: `${code} ${name}`,
            before: <MoneyText amount={before.get(id)?.plannedGrosze ?? 0} />,
            after: <MoneyText amount={plannedGrosze} />,
          })),
        ...after.flatMap((line) => {
          const was = before.get(line.id);
          if (!was || sameDetails(was, line)) return [];
          const told = ({ name, division, chapter, paragraph }: typeof line) =>
            `${name}, ${p.classificationOf(division, chapter, paragraph)}`;
          return [{ label: `${line.code}: ${t.details}`, before: told(was), after: told(line) }];
        }),
      ]}
    >
      <p>{t.adoptText}</p>
      <LimitWarnings warnings={view.warnings} />
      <Fields>
        <TextField
          control={control}
          name="resolutionNumber"
          label={p.resolutionNumber}
          help={p.resolutionNumberHelp}
          width={20}
        />
        <DateField control={control} name="resolutionDate" label={p.resolutionDate} />
      </Fields>
    </DecisionDialog>
  );
}
