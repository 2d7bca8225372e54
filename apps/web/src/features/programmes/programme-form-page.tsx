import { useNavigate } from 'react-router';
import { useWatch } from 'react-hook-form';
import { PROGRAMME_KINDS } from '@nurt/domain/programmes';
import { FieldRow, Page, RadioField, TextField, WholeNumberField, useText } from '@nurt/ui';
import { programmeEditor, programmes } from '@nurt/wording/programmes';
import { useCommand, type DraftOf } from '../../shared/api';
import { CommandForm, useCommandForm } from '../../shared/forms';
import { paths } from '../../shared/paths';
import { yearNow } from '../../shared/today';

type Start = Pick<DraftOf<'POST /api/office/programmes'>, 'kind' | 'year' | 'yearTo' | 'title'>;

/** The beginning of a programme: for which years, and its title. The rest is written in the draft. */
export function ProgrammeFormPage() {
  const t = useText(programmes);
  const e = useText(programmeEditor);
  const navigate = useNavigate();
  const form = useCommandForm<Start>({
    defaultValues: { kind: 'annual', year: yearNow() + 1, yearTo: yearNow() + 3, title: '' },
  });
  const { control } = form;
  const several = useWatch({ control, name: 'kind' }) === 'multiYear';
  const create = useCommand('POST /api/office/programmes', {
    invalidates: ['GET /api/office/programmes', 'GET /api/office/board'],
  });
  return (
    <Page
      title={t.newTitle}
      lead={e.startLead}
      width="narrow"
      breadcrumb={[{ label: t.title, to: paths.office.programmes }]}
    >
      <CommandForm
        form={form}
        submit={e.start}
        onSubmit={async ({ kind, year, yearTo, title }) => {
          const { id } = await create.mutateAsync({
            body: { kind, year, yearTo: several ? yearTo : null, title, lines: [] },
          });
          await navigate(paths.office.editProgramme(id), { replace: true });
        }}
      >
        <RadioField
          control={control}
          name="kind"
          label={e.kind}
          choices={PROGRAMME_KINDS.map((value) => ({
            value,
            label: e.kindOf[value],
            help: e.kindHelp[value],
          }))}
        />
        <FieldRow>
          <WholeNumberField
            control={control}
            name="year"
            label={several ? e.yearFrom : t.year}
            help={several ? undefined : t.yearHelp}
            width={6}
          />
          {several && <WholeNumberField control={control} name="yearTo" label={e.yearTo} width={6} />}
        </FieldRow>
        <TextField control={control} name="title" label={t.name} help={t.titleHelp} />
      </CommandForm>
    </Page>
  );
}
