import type { CallView } from '@nurt/contracts/calls';
import {
  DateField,
  DateTimeField,
  DecisionDialog,
  Fields,
  TextAreaField,
  useLocale,
  useText,
} from '@nurt/ui';
import { calls, corrections as texts } from '@nurt/wording/calls';
import { formatDate, formatDateTime } from '@nurt/wording/format';
import { useCommand, type DraftOf } from '../../shared/api';
import { useDecision, type Decision } from '../../shared/forms';
import { CALL_READS } from './reads';

type Extension = Omit<DraftOf<'POST /api/office/calls/:callId/extensions'>, 'version'>;

/** A later deadline, published with its reason. */
export function useExtension({ id: callId, version, terms }: CallView): Decision<Extension> {
  const t = useText(texts);
  const extend = useCommand('POST /api/office/calls/:callId/extensions', { invalidates: CALL_READS });
  return useDecision<Extension>({
    defaultValues: { closesAt: terms.closesAt ?? '', decisionBy: terms.decisionBy, reason: '' },
    run: (values) => extend.mutateAsync({ params: { callId }, body: { ...values, version } }),
    done: t.extended,
  });
}

export function ExtensionDialog(props: { call: CallView; extension: Decision<Extension> }) {
  const { call, extension } = props;
  const t = useText(texts);
  const { closes, form, notSet } = useText(calls);
  const locale = useLocale();
  const { control } = extension.form;
  const { closesAt, decisionBy } = call.terms;
  const next = extension.form.watch();
  const moment = (value: unknown) =>
    typeof value === 'string' && value.includes('T') && !Number.isNaN(Date.parse(value))
      ? formatDateTime(value, locale)
      : notSet;
  return (
    <DecisionDialog
      {...extension.dialog}
      title={t.extendTitle}
      confirm={t.extend}
      changes={[
        { label: closes, before: moment(closesAt), after: moment(next.closesAt) },
        {
          label: form.decisionBy,
          before: decisionBy ? formatDate(decisionBy, locale) : notSet,
          after: /^\d{4}-\d\d-\d\d$/u.test(String(next.decisionBy))
            ? formatDate(String(next.decisionBy), locale)
            : notSet,
        },
      ]}
    >
      <p>{t.extendText}</p>
      <Fields>
        <DateTimeField control={control} name="closesAt" label={closes} />
        <DateField control={control} name="decisionBy" label={form.decisionBy} optional />
        <TextAreaField
          control={control}
          name="reason"
          label={t.newReason}
          help={t.newReasonHelp}
          rows={3}
          maximum={4000}
        />
      </Fields>
    </DecisionDialog>
  );
}
