import type { OfficeSmallGrantView } from '@nurt/contracts/small-grants';
import {
  AmountField,
  DecisionDialog,
  Fields,
  MoneyText,
  Notice,
  SelectField,
  TextAreaField,
  useLocale,
  useText,
} from '@nurt/ui';
import { formatAmount } from '@nurt/wording/format';
import { smallGrantOffice, smallGrants } from '@nurt/wording/small-grants';
import { useCommand, type DraftOf } from '../../../shared/api';
import { useDecision, type Decision } from '../../../shared/forms';
import { CHANGED } from './invalidates';

type DecisionDraft = DraftOf<'POST /api/office/small-grants/:smallGrantId/decision'>;

function useDeciding(
  { id }: OfficeSmallGrantView,
  defaultValues: Partial<DecisionDraft> & { purposeful: boolean },
  done: string,
): Decision<DecisionDraft> {
  const decide = useCommand('POST /api/office/small-grants/:smallGrantId/decision', {
    invalidates: [...CHANGED, 'GET /api/office/programmes', 'GET /api/public/grants'],
  });
  return useDecision<DecisionDraft>({
    defaultValues: { reasons: '', considered: '', grantGrosze: null, budgetLineId: null, ...defaultValues },
    run: (body) => decide.mutateAsync({ params: { smallGrantId: id }, body }),
    done,
  });
}

/** The award of the grant (UDPP art. 19a ust. 1, 5). */
export function useGranting(grant: OfficeSmallGrantView): Decision<DecisionDraft> {
  const t = useText(smallGrantOffice).decide;
  const [only, ...others] = grant.lines;
  return useDeciding(
    grant,
    {
      purposeful: true,
      grantGrosze: grant.askedGrosze,
      budgetLineId: others.length === 0 ? (only?.id ?? null) : null,
    },
    t.granted,
  );
}

/** The refusal: the task is not found purposeful. */
export function useRefusal(grant: OfficeSmallGrantView): Decision<DecisionDraft> {
  return useDeciding(grant, { purposeful: false }, useText(smallGrantOffice).decide.refused);
}

interface DialogProps {
  grant: OfficeSmallGrantView;
}

export function GrantDialog({ grant, granting }: DialogProps & { granting: Decision<DecisionDraft> }) {
  const t = useText(smallGrantOffice).decide;
  const { statusOf } = useText(smallGrants);
  const s = useText(smallGrantOffice).publish.state;
  const locale = useLocale();
  const { control } = granting.form;
  const typed = granting.form.watch('grantGrosze');
  const amount = typeof typed === 'number' ? typed : 0;
  const { organisationYear, pool } = grant.limits;
  const left = (grosze: number) => t.left(formatAmount(Math.max(0, grosze), locale));
  return (
    <DecisionDialog
      {...granting.dialog}
      title={t.grantTitle}
      confirm={t.grant}
      changes={[
        { label: t.amount, before: <MoneyText amount={0} />, after: <MoneyText amount={amount} strong /> },
        {
          label: t.yearLeft,
          before: left(organisationYear.leftGrosze),
          after: left(organisationYear.leftGrosze - amount),
        },
        ...(pool
          ? [{ label: t.poolLeft, before: left(pool.leftGrosze), after: left(pool.leftGrosze - amount) }]
          : []),
        { label: s, before: statusOf[grant.status], after: statusOf.granted },
      ]}
    >
      <p>{t.grantText}</p>
      {grant.lines.length === 0 && <Notice tone="warning" title={t.noLine} />}
      <Fields>
        <AmountField
          control={control}
          name="grantGrosze"
          label={t.amount}
          help={t.amountHelp(formatAmount(grant.askedGrosze, locale))}
        />
        <SelectField
          control={control}
          name="budgetLineId"
          label={t.line}
          choices={grant.lines.map(({ id, name, availableGrosze }) => ({
            value: id,
            label: t.lineOf(name, formatAmount(availableGrosze, locale)),
          }))}
        />
        <TextAreaField control={control} name="reasons" label={t.reasons} rows={3} />
        <Considered grant={grant} decision={granting} />
      </Fields>
    </DecisionDialog>
  );
}

export function RefusalDialog({ grant, refusal }: DialogProps & { refusal: Decision<DecisionDraft> }) {
  const t = useText(smallGrantOffice).decide;
  const { statusOf } = useText(smallGrants);
  const s = useText(smallGrantOffice).publish.state;
  return (
    <DecisionDialog
      {...refusal.dialog}
      danger
      title={t.refuseTitle}
      confirm={t.refuse}
      changes={[{ label: s, before: statusOf[grant.status], after: statusOf.refused }]}
    >
      <p>{t.refuseText}</p>
      <Fields>
        <TextAreaField control={refusal.form.control} name="reasons" label={t.refuseReasons} rows={4} />
        <Considered grant={grant} decision={refusal} />
      </Fields>
    </DecisionDialog>
  );
}

/** Only where there was something to consider (art. 19a ust. 5). */
function Considered({ grant, decision }: DialogProps & { decision: Decision<DecisionDraft> }) {
  const t = useText(smallGrantOffice).decide;
  if (grant.comments.length === 0) return null;
  return (
    <TextAreaField
      control={decision.form.control}
      name="considered"
      label={t.considered}
      help={t.consideredHelp(grant.comments.length)}
      rows={2}
    />
  );
}
