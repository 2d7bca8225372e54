import { useRef, useState } from 'react';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useFieldArray } from 'react-hook-form';
import { EmptyState, fieldId, Notice, useLocale, useText } from '@nurt/ui';
import { formatDate } from '@nurt/wording/format';
import { reportEditor } from '@nurt/wording/settlement';
import { newId } from '../../../../shared/new-id';
import { DocumentRow } from './document-row';
import { DocumentsByCost } from './documents-by-cost';
import { NO_COST, type ReportDraft } from './draft';
import { useEditor, useWrittenReport } from './editor-context';
import css from './editor.module.css';
import { GrantBalance } from './source-notices';

type Document = ReportDraft['documents'][number];

/** The register of accounting documents, with its sums against the costs and the grant. */
export function DocumentsPart() {
  const t = useText(reportEditor).documents;
  const locale = useLocale();
  const { report, form } = useEditor();
  const { problems } = useWrittenReport();
  const rows = useFieldArray({ control: form.control, name: 'documents', keyName: 'key' });
  const list = useRef<HTMLOListElement>(null);
  const { from, to } = report.period;

  const wrong = (index: number) => problems.some(({ path }) => path?.startsWith(`documents.${index}.`));
  // What has to be put right is open from the start, so that the checklist can lead to its fields.
  const [opened, setOpened] = useState(
    () => new Set(rows.fields.filter((_row, index) => wrong(index)).map(({ id }) => id)),
  );
  const toggle = (id: string | null, open: boolean) =>
    setOpened((now) => {
      const next = new Set(now);
      if (open) next.add(id);
      else next.delete(id);
      return next;
    });
  const [removed, setRemoved] = useState<{ readonly index: number; readonly document: Document } | null>(
    null,
  );

  const put = (index: number, document: Document) => {
    toggle(document.id, true);
    rows.insert(index, document, { focusName: `documents.${index}.number` });
  };
  const add = () => {
    setRemoved(null);
    // Documents are usually entered cost by cost: the next one takes the cost of the last.
    const last = form.getValues('documents').at(-1);
    const only = report.offer.costs.length === 1 ? report.offer.costs[0]?.id : undefined;
    put(rows.fields.length, { ...EMPTY, id: newId(), costId: last?.costId ?? only ?? NO_COST });
  };
  const duplicate = (index: number) => {
    const document = form.getValues(`documents.${index}`);
    // The same number twice from one issuer would be the same document.
    put(index + 1, { ...document, id: newId(), number: '' });
  };
  const remove = (index: number) => {
    setRemoved({ index, document: structuredClone(form.getValues(`documents.${index}`)) });
    rows.remove(index);
    list.current?.focus();
  };
  const undo = () => {
    if (removed === null) return;
    setRemoved(null);
    put(Math.min(removed.index, rows.fields.length), removed.document);
  };

  return (
    <>
      <p className={css['quiet']}>{t.term(formatDate(from, locale), formatDate(to, locale))}</p>
      <div id={fieldId('documents')} className={css['documents']}>
        {rows.fields.length === 0 && (
          <EmptyState
            title={t.empty}
            action={
              <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
                {t.add}
              </Button>
            }
          >
            {t.emptyText}
          </EmptyState>
        )}
        <ol ref={list} aria-label={t.list} tabIndex={-1} data-takes-focus>
          {rows.fields.map(({ key, id }, index) => (
            <li key={key} id={fieldId(`documents.${index}`)}>
              <DocumentRow
                index={index}
                opened={opened.has(id)}
                onToggle={(open) => toggle(id, open)}
                onDuplicate={() => duplicate(index)}
                onRemove={() => remove(index)}
              />
            </li>
          ))}
        </ol>
        {removed !== null && (
          <Notice tone="info" title={t.removed(removed.document.number?.trim() || t.untitled)} live>
            <Button variant="default" size="xs" mt="xs" onClick={undo}>
              {t.undo}
            </Button>
          </Notice>
        )}
        {rows.fields.length > 0 && (
          <div>
            <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
              {t.add}
            </Button>
          </div>
        )}
      </div>
      {rows.fields.length > 0 && <DocumentsByCost />}
      <GrantBalance inDocuments />
    </>
  );
}

const EMPTY: Document = {
  id: '',
  number: '',
  issuer: '',
  description: '',
  costId: NO_COST,
  issuedOn: null,
  paidOn: null,
  amountGrosze: null,
  fromGrantGrosze: null,
};
