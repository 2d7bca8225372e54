import { useState } from 'react';
import { Button } from '@mantine/core';
import { useWatch, type Control } from 'react-hook-form';
import { Link, useNavigate } from 'react-router';
import type { CallView } from '@nurt/contracts/calls';
import type { Grosze } from '@nurt/domain/money';
import { EmptyState, Page, Section, TextAreaField, TextField, useText } from '@nurt/ui';
import { calls, corrections as texts } from '@nurt/wording/calls';
import { useApi, useCommand, type DraftOf } from '../../../shared/api';
import { CommandForm, useCommandForm } from '../../../shared/forms';
import { Loaded } from '../../../shared/loaded';
import { paths } from '../../../shared/paths';
import css from '../calls.module.css';
import { CALL_READS } from '../reads';
import { draftOf, type CallDraft } from './call-draft';
import { sentConditions } from './conditions-draft';
import { ConditionsPart } from './conditions-part';
import { HintsPart } from './hints-part';
import { ChecklistPart, SameKindPart } from './list-parts';
import { lineChoices, type LineChoice } from './lines';
import { DatesPart, MoneyPart, type PartProps } from './parts';
import { SelectionPart } from './selection-part';

type Correction = Omit<DraftOf<'POST /api/office/calls/:callId/corrections'>, 'version'>;

/** A correction of an announced call: its terms in one form, published at once with the reason and the difference. */
export function CorrectCallPage({ callId }: { callId: string }) {
  const call = useApi('GET /api/office/calls/:callId', { params: { callId } });
  const programmes = useApi('GET /api/office/programmes');
  return (
    <Loaded query={call}>
      {(view) =>
        view.moves.some(({ move, allowed }) => move === 'correct' && allowed) ? (
          <Loaded query={programmes}>
            {(list) => <CorrectionForm call={view} lines={lineChoices(list)} />}
          </Loaded>
        ) : (
          <NotNow call={view} />
        )
      }
    </Loaded>
  );
}

function NotNow({ call }: { call: CallView }) {
  const t = useText(texts);
  const { title } = useText(calls);
  return (
    <Page title={call.terms.title} written breadcrumb={[{ label: title, to: paths.office.calls }]}>
      <EmptyState
        title={t.notNow}
        action={
          <Button component={Link} to={paths.office.call(call.id)}>
            {t.back}
          </Button>
        }
      >
        {t.notNowText}
      </EmptyState>
    </Page>
  );
}

function CorrectionForm({ call, lines }: { call: CallView; lines: readonly LineChoice[] }) {
  const t = useText(texts);
  const { title, form: f, name } = useText(calls);
  const navigate = useNavigate();
  const [initial] = useState(call);
  const form = useCommandForm<Correction>({ defaultValues: { ...draftOf(initial), reason: '' } });
  const correct = useCommand('POST /api/office/calls/:callId/corrections', { invalidates: CALL_READS });
  const values = useWatch({ control: form.control }) as Correction;
  // The parts know the fields of a draft; this form has those and the reason.
  const control = form.control as unknown as Control<CallDraft>;
  const part: PartProps = { callId: initial.id, control, values, lines, chosen: chosenLine(initial, lines) };
  return (
    <Page
      title={t.correctTitle}
      lead={t.correctLead}
      breadcrumb={[
        { label: title, to: paths.office.calls },
        { label: initial.terms.title, to: paths.office.call(initial.id), written: true },
      ]}
    >
      <CommandForm
        form={form}
        submit={t.correctPublish}
        onSubmit={async (draft) => {
          const { version } = initial;
          const body = { ...(sentConditions(draft) as typeof draft), version };
          await correct.mutateAsync({ params: { callId: initial.id }, body });
          await navigate(paths.office.call(initial.id));
        }}
      >
        <div className={css['parts']}>
          <Section title={f.section.line}>
            <TextField control={control} name="title" label={name} />
            <TextAreaField control={control} name="task" label={f.task} rows={6} maximum={10_000} />
          </Section>
          <MoneyPart {...part} problems={[]} />
          <DatesPart {...part} problems={[]} />
          <SelectionPart {...part} problems={[]} />
          <ChecklistPart {...part} problems={[]} />
          <ConditionsPart {...part} problems={[]} />
          <HintsPart {...part} problems={[]} />
          <SameKindPart {...part} problems={[]} />
          <Section title={t.newReason}>
            <TextAreaField
              control={form.control}
              name="reason"
              label={t.newReason}
              help={t.newReasonHelp}
              rows={4}
              maximum={4000}
            />
          </Section>
        </div>
      </CommandForm>
    </Page>
  );
}

/** The line of the call with what is free on it, its own pool included: that can be given again. */
function chosenLine({ line, terms }: CallView, lines: readonly LineChoice[]): LineChoice | undefined {
  const found = lines.find((choice) => choice.line.id === line.id);
  return found && { ...found, freeGrosze: (line.availableGrosze + (terms.poolGrosze ?? 0)) as Grosze };
}
