import { Button } from '@mantine/core';
import type { ClassificationEntryView } from '@nurt/contracts/programmes';
import { CLASSIFICATION, CLASSIFICATION_KINDS } from '@nurt/domain/statute';
import {
  ConfirmDialog,
  DataTable,
  EmptyState,
  FieldRow,
  Page,
  Section,
  SelectField,
  TextField,
  useLocale,
  useText,
  useToast,
  WholeNumberField,
} from '@nurt/ui';
import { programmeEditor, programmes } from '@nurt/wording/programmes';
import { useState } from 'react';
import { useApi, useCommand, type DraftOf } from '../../shared/api';
import { CommandForm, useCommandForm, useDecision } from '../../shared/forms';
import { Loaded } from '../../shared/loaded';
import { paths } from '../../shared/paths';
import { useSession } from '../../shared/session';
import { yearNow } from '../../shared/today';

/** The dictionary of the budget classification: what the product knows, and what the authority added. */
export function ClassificationPage() {
  const t = useText(programmes);
  const c = useText(programmeEditor).classification;
  const locale = useLocale();
  const { may } = useSession();
  const query = useApi('GET /api/office/classification-entries');
  const known = CLASSIFICATION_KINDS.flatMap((kind) =>
    CLASSIFICATION[kind].map((entry) => ({ kind, code: entry.code, name: entry[locale] })),
  );
  return (
    <Page title={c.title} lead={c.lead} breadcrumb={[{ label: t.title, to: paths.office.programmes }]}>
      <Section title={c.own}>
        <Loaded query={query} as="part">
          {(entries) => <Own entries={entries} />}
        </Loaded>
      </Section>
      {may('programme.write') && (
        <Section title={c.add}>
          <AddForm />
        </Section>
      )}
      <Section title={c.builtIn}>
        <DataTable
          caption={c.builtIn}
          captionHidden
          rows={known}
          rowKey={({ kind, code }) => `${kind}-${code}`}
          empty={null}
          columns={[
            { key: 'code', header: c.code, cell: ({ code }) => code },
            { key: 'kind', header: c.kind, cell: ({ kind }) => c.kindOf[kind] },
            { key: 'name', header: c.name, cell: ({ name }) => name, written: true },
          ]}
        />
      </Section>
    </Page>
  );
}

function Own({ entries }: { entries: readonly ClassificationEntryView[] }) {
  const c = useText(programmeEditor).classification;
  const { may } = useSession();
  const [chosen, setChosen] = useState<ClassificationEntryView | null>(null);
  const remove = useCommand('DELETE /api/office/classification-entries/:entryId', {
    invalidates: ['GET /api/office/classification-entries'],
  });
  const removing = useDecision<object>({
    defaultValues: {},
    run: () => remove.mutateAsync({ params: { entryId: chosen?.id ?? '' } }),
    done: c.removed,
  });
  return (
    <>
      <DataTable
        caption={c.own}
        captionHidden
        rows={entries}
        rowKey={({ id }) => id}
        empty={<EmptyState title={c.none}>{c.noneText}</EmptyState>}
        columns={[
          { key: 'code', header: c.code, cell: ({ code }) => code },
          { key: 'kind', header: c.kind, cell: ({ kind }) => c.kindOf[kind] },
          { key: 'name', header: c.name, cell: ({ name }) => name, written: true },
          { key: 'year', header: c.year, cell: ({ year }) => year },
          ...(may('programme.write')
            ? [
                {
                  key: 'remove',
                  header: c.remove,
                  cell: (entry: ClassificationEntryView) => (
                    <Button
                      variant="subtle"
                      color="red"
                      size="xs"
                      aria-label={c.removeOf(entry.code)}
                      onClick={() => {
                        setChosen(entry);
                        removing.open();
                      }}
                    >
                      {c.remove}
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
      <ConfirmDialog {...removing.dialog} danger title={c.removeOf(chosen?.code ?? '')} confirm={c.remove} />
    </>
  );
}

type Entry = DraftOf<'POST /api/office/classification-entries'>;

function AddForm() {
  const c = useText(programmeEditor).classification;
  const toast = useToast();
  const defaultValues: Entry = { year: yearNow() + 1, kind: 'chapter', code: '', name: '' };
  const form = useCommandForm<Entry>({ defaultValues });
  const { control } = form;
  const add = useCommand('POST /api/office/classification-entries', {
    invalidates: ['GET /api/office/classification-entries'],
  });
  return (
    <CommandForm
      form={form}
      submit={c.add}
      onSubmit={async (body) => {
        await add.mutateAsync({ body });
        toast(c.added);
        form.reset({ ...defaultValues, year: body.year, kind: body.kind });
      }}
    >
      <FieldRow>
        <SelectField
          control={control}
          name="kind"
          label={c.kind}
          choices={CLASSIFICATION_KINDS.map((value) => ({ value, label: c.kindOf[value] }))}
        />
        <WholeNumberField control={control} name="year" label={c.year} width={6} />
        <TextField control={control} name="code" label={c.code} inputMode="numeric" width={8} />
      </FieldRow>
      <TextField control={control} name="name" label={c.name} />
    </CommandForm>
  );
}
