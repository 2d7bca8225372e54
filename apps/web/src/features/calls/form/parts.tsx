import type { Control } from 'react-hook-form';
import { subtractGrosze, type Grosze } from '@nurt/domain/money';
import type { Problem, ProblemCode } from '@nurt/domain/problems';
import {
  AmountField,
  DateField,
  DateTimeField,
  FieldRow,
  PercentField,
  TextAreaField,
  useLocale,
  useText,
  WholeNumberField,
} from '@nurt/ui';
import { calls } from '@nurt/wording/calls';
import { formatAmount } from '@nurt/wording/format';
import css from '../calls.module.css';
import { EarliestNote } from '../earliest-note';
import type { CallDraft } from './call-draft';
import { LaterYears } from './later-years';
import type { LineChoice } from './lines';
import { Part } from './part';
import { StartFields } from './start-fields';

export interface PartProps {
  callId: string;
  control: Control<CallDraft>;
  /** What is typed now, a moment late. */
  values: CallDraft;
  lines: readonly LineChoice[];
  /** The line that is chosen, where there is one. */
  chosen: LineChoice | undefined;
}
export type PartWithProblems = PartProps & { problems: readonly Problem<ProblemCode>[] };

/** On which line, what for. */
export function LinePart({ control, lines, problems }: PartWithProblems) {
  const t = useText(calls);
  return (
    <Part section="line" problems={problems}>
      <StartFields control={control} lines={lines} />
      <TextAreaField
        control={control}
        name="task"
        label={t.form.task}
        help={t.form.taskHelp}
        rows={6}
        maximum={10_000}
      />
    </Part>
  );
}

/** How much, with which limits, by which rules. */
export function MoneyPart({ control, values, chosen, problems }: PartWithProblems) {
  const t = useText(calls);
  return (
    <Part section="money" problems={problems}>
      <AmountField
        control={control}
        name="poolGrosze"
        label={t.pool}
        help={
          <>
            {t.form.poolHelp} <LeftOnLine chosen={chosen} pool={values.poolGrosze} />
          </>
        }
      />
      <AmountField control={control} name="maximumGrantGrosze" label={t.form.maximumGrant} optional />
      <PercentField
        control={control}
        name="maximumGrantShare"
        label={t.form.maximumGrantShare}
        help={values.kind === 'support' ? t.form.maximumGrantShareHelp : undefined}
        optional
      />
      <PercentField
        control={control}
        name="maximumAdministrativeShare"
        label={t.form.maximumAdministrativeShare}
        optional
      />
      <WholeNumberField
        control={control}
        name="offersPerOrganisation"
        label={t.form.offersPerOrganisation}
        width={5}
      />
      <TextAreaField
        control={control}
        name="grantingRules"
        label={t.form.grantingRules}
        help={t.form.grantingRulesHelp}
        rows={6}
        maximum={10_000}
      />
    </Part>
  );
}

function LeftOnLine({ chosen, pool }: { chosen: LineChoice | undefined; pool: unknown }) {
  const t = useText(calls);
  const locale = useLocale();
  if (!chosen) return null;
  const taken = typeof pool === 'number' ? (pool as Grosze) : (0 as Grosze);
  const left = subtractGrosze(chosen.freeGrosze, taken);
  const free = formatAmount(chosen.freeGrosze, locale);
  return left < 0
    ? t.form.poolOver(free, formatAmount(-left, locale))
    : t.form.poolLeft(free, formatAmount(left, locale));
}

/** Until when offers come, when the task is done, when the choice is made. */
export function DatesPart({ control, values, chosen, problems }: PartWithProblems) {
  const t = useText(calls);
  return (
    <Part section="dates" problems={problems}>
      <DateTimeField
        control={control}
        name="closesAt"
        label={t.closes}
        help={
          <>
            {t.form.closesHelp}{' '}
            {chosen && <EarliestNote legalBasis={chosen.line.legalBasis} publications="today" />}
          </>
        }
      />
      <FieldRow>
        <DateField control={control} name="taskFrom" label={t.form.taskFrom} />
        <DateField control={control} name="taskTo" label={t.form.taskTo} />
      </FieldRow>
      <p className={css['rowHint']}>{t.form.taskDatesHelp}</p>
      <LaterYears control={control} values={values} year={chosen?.year} />
      <TextAreaField
        control={control}
        name="taskConditions"
        label={t.form.taskConditions}
        help={t.form.taskConditionsHelp}
        rows={5}
        maximum={10_000}
      />
      <DateField control={control} name="decisionBy" label={t.form.decisionBy} />
    </Part>
  );
}
