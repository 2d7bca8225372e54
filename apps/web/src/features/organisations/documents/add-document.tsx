import { useState } from 'react';
import { Button } from '@mantine/core';
import { DOCUMENT_KINDS } from '@nurt/domain/organisations';
import { DateField, DecisionDialog, FieldRow, Fields, SelectField, TextField, useText } from '@nurt/ui';
import { documents } from '@nurt/wording/organisations';
import { useCommand } from '../../../shared/api';
import { useDecision } from '../../../shared/forms';
import { FileField } from './file-field';

interface Draft {
  kind: string | null;
  title: string;
  validFrom: string | null;
  validTo: string | null;
}

const NEW: Draft = { kind: null, title: '', validFrom: null, validTo: null };

/** Adds a document: its file, what it is and until when it may be shown. */
export function AddDocument({ organisationId }: { organisationId: string }) {
  const t = useText(documents);
  const [file, setFile] = useState<File | null>(null);
  const [missing, setMissing] = useState(false);
  const keep = useCommand('POST /api/organisations/:organisationId/documents', {
    invalidates: ['GET /api/organisations/:organisationId/documents'],
  });
  const decision = useDecision<Draft>({
    defaultValues: NEW,
    run: async ({ kind, title, validFrom, validTo }) => {
      if (file === null) return;
      await keep.mutateAsync({
        params: { organisationId },
        query: {
          kind: kind ?? '',
          title,
          name: file.name,
          ...(validFrom ? { validFrom } : {}),
          ...(validTo ? { validTo } : {}),
        },
        body: file,
      });
      decision.form.reset(NEW);
      setFile(null);
    },
    done: t.done,
  });
  return (
    <>
      <Button
        onClick={() => {
          setFile(null);
          setMissing(false);
          decision.open();
        }}
      >
        {t.add}
      </Button>
      <DecisionDialog
        {...decision.dialog}
        onConfirm={() => {
          setMissing(file === null);
          if (file !== null) decision.dialog.onConfirm();
        }}
        title={t.add}
        confirm={t.addConfirm}
      >
        <Fields>
          <FileField onChange={setFile} missing={missing && file === null} />
          <SelectField
            control={decision.form.control}
            name="kind"
            label={t.kind}
            choices={DOCUMENT_KINDS.map((value) => ({ value, label: t.kinds[value] }))}
          />
          <TextField control={decision.form.control} name="title" label={t.name} help={t.nameHelp} optional />
          <FieldRow>
            <DateField control={decision.form.control} name="validFrom" label={t.validFrom} optional />
            <DateField
              control={decision.form.control}
              name="validTo"
              label={t.validTo}
              help={t.validToHelp}
              optional
            />
          </FieldRow>
        </Fields>
      </DecisionDialog>
    </>
  );
}
