import { useState, type ReactNode } from 'react';
import type { OrganisationDocumentView } from '@nurt/contracts/organisations';
import { ConfirmDialog, DateField, DecisionDialog, FieldRow, Fields, TextField, useText } from '@nurt/ui';
import { documents } from '@nurt/wording/organisations';
import { useCommand } from '../../../shared/api';
import { useDecision } from '../../../shared/forms';
import { FileField } from './file-field';

const CHANGED = { invalidates: ['GET /api/organisations/:organisationId/documents'] } as const;

interface Validity {
  validFrom: string | null;
  validTo: string | null;
}
type Facts = Validity & { title: string };

interface DocumentActions {
  replace(document: OrganisationDocumentView): void;
  change(document: OrganisationDocumentView): void;
  putAway(document: OrganisationDocumentView): void;
  readonly dialogs: ReactNode;
}

/** What can be done with a document that is kept: another file, another name or validity, or away with it. */
export function useDocumentActions(organisationId: string): DocumentActions {
  const t = useText(documents);
  const [chosen, setChosen] = useState<OrganisationDocumentView | null>(null);
  const [file, setFile] = useState<File | null>(null);
  const [missing, setMissing] = useState(false);
  const params = { organisationId, documentId: chosen?.id ?? '' };
  const title = chosen?.title ?? '';
  const send = useCommand(
    'POST /api/organisations/:organisationId/documents/:documentId/replacement',
    CHANGED,
  );
  const save = useCommand('PUT /api/organisations/:organisationId/documents/:documentId', CHANGED);
  const remove = useCommand('DELETE /api/organisations/:organisationId/documents/:documentId', CHANGED);

  const replacing = useDecision<Validity>({
    defaultValues: { validFrom: null, validTo: null },
    run: async ({ validFrom, validTo }) => {
      if (file === null) return;
      const days = { ...(validFrom ? { validFrom } : {}), ...(validTo ? { validTo } : {}) };
      await send.mutateAsync({ params, query: { name: file.name, ...days }, body: file });
    },
    done: t.replaced,
  });
  const changing = useDecision<Facts>({
    defaultValues: { title: '', validFrom: null, validTo: null },
    run: (values) =>
      save.mutateAsync({
        params,
        body: {
          title: values.title,
          validFrom: values.validFrom || null,
          validTo: values.validTo || null,
          version: chosen?.version ?? 0,
        },
      }),
    done: t.changed,
  });
  const puttingAway = useDecision<object>({
    defaultValues: {},
    run: () => remove.mutateAsync({ params }),
    done: t.putAwayDone,
  });
  return {
    replace: (document) => {
      setChosen(document);
      setFile(null);
      setMissing(false);
      replacing.form.reset({ validFrom: null, validTo: null });
      replacing.open();
    },
    change: (document) => {
      setChosen(document);
      const { validFrom, validTo } = document;
      changing.form.reset({ title: document.title, validFrom, validTo });
      changing.open();
    },
    putAway: (document) => {
      setChosen(document);
      puttingAway.open();
    },
    dialogs: (
      <>
        <DecisionDialog
          {...replacing.dialog}
          onConfirm={() => {
            setMissing(file === null);
            if (file !== null) replacing.dialog.onConfirm();
          }}
          title={t.replaceFor(title)}
          confirm={t.replace}
        >
          <Fields>
            <p>{t.replaceText}</p>
            <FileField onChange={setFile} missing={missing && file === null} />
            <FieldRow>
              <DateField control={replacing.form.control} name="validFrom" label={t.validFrom} optional />
              <DateField control={replacing.form.control} name="validTo" label={t.validTo} optional />
            </FieldRow>
          </Fields>
        </DecisionDialog>
        <DecisionDialog {...changing.dialog} title={t.changeFor(title)} confirm={t.change}>
          <Fields>
            <TextField control={changing.form.control} name="title" label={t.name} />
            <FieldRow>
              <DateField control={changing.form.control} name="validFrom" label={t.validFrom} optional />
              <DateField control={changing.form.control} name="validTo" label={t.validTo} optional />
            </FieldRow>
          </Fields>
        </DecisionDialog>
        <ConfirmDialog {...puttingAway.dialog} danger title={t.putAwayFor(title)} confirm={t.putAway}>
          <p>{t.putAwayText}</p>
        </ConfirmDialog>
      </>
    ),
  };
}
