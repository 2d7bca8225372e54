import { Button } from '@mantine/core';
import { Link, useNavigate } from 'react-router';
import { TASK_KINDS } from '@nurt/domain/calls';
import type { Problem, ProblemCode } from '@nurt/domain/problems';
import { EmptyState, Page, RadioField, SelectField, TextField, useLocale, useText } from '@nurt/ui';
import { calls } from '@nurt/wording/calls';
import { draftBudget } from '@nurt/wording/announced-calls';
import { formatAmount } from '@nurt/wording/format';
import { useApi, useCommand } from '../../../shared/api';
import { CommandForm, refusedHere, useCommandForm } from '../../../shared/forms';
import { Loaded } from '../../../shared/loaded';
import { paths } from '../../../shared/paths';
import { yearNow } from '../../../shared/today';
import { newDraft, type CallDraft } from './call-draft';
import { sentConditions } from './conditions-draft';
import { lineChoices, type LineChoice } from './lines';

type Start = Pick<CallDraft, 'budgetLineId' | 'title' | 'kind'>;

/** The beginning of a call: on which line, what for. The rest is written in the draft, which saves itself. */
export function NewCallPage() {
  const t = useText(calls);
  const query = useApi('GET /api/office/programmes');
  return (
    <Page
      title={t.form.newTitle}
      lead={t.form.newLead}
      width="narrow"
      breadcrumb={[{ label: t.title, to: paths.office.calls }]}
    >
      <Loaded query={query} as="part">
        {(programmes) => {
          const lines = lineChoices(programmes);
          return lines.length > 0 ? <StartForm lines={lines} /> : <NoLines />;
        }}
      </Loaded>
    </Page>
  );
}

function NoLines() {
  const t = useText(calls);
  return (
    <EmptyState
      title={t.form.noLines}
      action={
        <Button component={Link} to={paths.office.programmes}>
          {t.form.toProgrammes}
        </Button>
      }
    >
      {t.form.noLinesText}
    </EmptyState>
  );
}

function StartForm({ lines }: { lines: readonly LineChoice[] }) {
  const t = useText(calls);
  const draft = useText(draftBudget);
  const locale = useLocale();
  const navigate = useNavigate();
  const form = useCommandForm<Start>({ defaultValues: { budgetLineId: '', title: '', kind: 'support' } });
  const create = useCommand('POST /api/office/calls', {
    invalidates: ['GET /api/office/calls', 'GET /api/office/board'],
  });
  const { control } = form;
  return (
    <CommandForm
      form={form}
      submit={t.form.start}
      onSubmit={async (start) => {
        const missing: Problem<ProblemCode>[] = [];
        if (!start.budgetLineId) missing.push({ code: 'call_line_required', path: 'budgetLineId' });
        if (!start.title?.trim()) missing.push({ code: 'required', path: 'title' });
        if (missing.length > 0) throw refusedHere(missing);
        const { id } = await create.mutateAsync({ body: sentConditions(newDraft(start, yearNow())) });
        await navigate(paths.office.editCall(id), { replace: true });
      }}
    >
      <SelectField
        control={control}
        name="budgetLineId"
        label={t.line}
        help={t.form.lineHelp}
        choices={lines.map(({ line: { id, code, name }, year, freeGrosze, onDraftBudget }) => ({
          value: id,
          label: (onDraftBudget ? draft.line : t.form.lineOption)(
            code,
            name,
            year,
            formatAmount(freeGrosze, locale),
          ),
        }))}
      />
      <RadioField
        control={control}
        name="kind"
        label={t.kind}
        choices={TASK_KINDS.map((value) => ({
          value,
          label: t.kindOf[value],
          help: t.kindHelp[value],
        }))}
      />
      <TextField control={control} name="title" label={t.name} help={t.form.titleHelp} />
    </CommandForm>
  );
}
