import { Button } from '@mantine/core';
import { Link, useNavigate } from 'react-router';
import type { Problem, ProblemCode } from '@nurt/domain/problems';
import { EmptyState, Page, useText } from '@nurt/ui';
import { calls } from '@nurt/wording/calls';
import { useApi, useCommand } from '../../../shared/api';
import { CommandForm, refusedHere, useCommandForm } from '../../../shared/forms';
import { Loaded } from '../../../shared/loaded';
import { paths } from '../../../shared/paths';
import { yearNow } from '../../../shared/today';
import { newDraft, type CallDraft } from './call-draft';
import { sentConditions } from './conditions-draft';
import { lineChoices, type LineChoice } from './lines';
import { StartFields } from './start-fields';

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
  const navigate = useNavigate();
  const form = useCommandForm<CallDraft>({ defaultValues: { budgetLineId: '', title: '', kind: 'support' } });
  const create = useCommand('POST /api/office/calls', {
    invalidates: ['GET /api/office/calls', 'GET /api/office/board'],
  });
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
      <StartFields control={form.control} lines={lines} />
    </CommandForm>
  );
}
