import { useId, useRef } from 'react';
import { Button } from '@mantine/core';
import { IconAlertTriangle, IconChevronDown, IconCopy, IconTrash } from '@tabler/icons-react';
import { AmountField, DateField, FieldRow, SelectField, TextField, useLocale, useText } from '@nurt/ui';
import { formatAmount } from '@nurt/wording/format';
import { reportEditor } from '@nurt/wording/settlement';
import { numberedCosts } from './cost-groups';
import { useEditor, useWrittenReport } from './editor-context';
import css from './editor.module.css';

export interface DocumentRowProps {
  /** Place of the document in the form's list. */
  index: number;
  opened: boolean;
  onToggle: (open: boolean) => void;
  onDuplicate: () => void;
  onRemove: () => void;
}

/** One accounting document: a line that says the main things, and its fields when it is opened. */
export function DocumentRow(props: DocumentRowProps) {
  const { index, opened, onToggle, onDuplicate, onRemove } = props;
  const t = useText(reportEditor).documents;
  const id = useId();
  const head = useRef<HTMLButtonElement>(null);
  return (
    <div className={css['document']} data-opened={opened || undefined}>
      <button
        ref={head}
        type="button"
        className={css['documentHead']}
        aria-expanded={opened}
        aria-controls={opened ? id : undefined}
        onClick={() => onToggle(!opened)}
      >
        <Summary index={index} />
        <IconChevronDown size={20} aria-hidden className={css['chevron']} />
      </button>
      {opened && (
        <div id={id} role="group" aria-label={t.row(index + 1)} className={css['documentFields']}>
          <DocumentFields index={index} />
          <div className={css['documentActions']}>
            <Button
              variant="default"
              size="xs"
              onClick={() => {
                onToggle(false);
                head.current?.focus();
              }}
            >
              {t.done}
            </Button>
            <Button
              variant="default"
              size="xs"
              leftSection={<IconCopy size={16} aria-hidden />}
              onClick={onDuplicate}
            >
              {t.duplicate}
            </Button>
            <Button
              variant="subtle"
              color="red"
              size="xs"
              leftSection={<IconTrash size={16} aria-hidden />}
              onClick={onRemove}
            >
              {t.remove}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}

/** Number, issuer and amounts in one line; says when something in it has to be put right. */
function Summary({ index }: { index: number }) {
  const t = useText(reportEditor).documents;
  const locale = useLocale();
  const { content, problems } = useWrittenReport();
  const document = content.documents[index];
  const wrong = problems.some(({ path }) => path?.startsWith(`documents.${index}.`));
  const amount = (grosze: number | null | undefined) =>
    grosze === null || grosze === undefined ? '–' : formatAmount(grosze, locale);
  return (
    <>
      <span className={css['number']}>{index + 1}</span>
      <span className={css['documentName']}>
        <strong>{document?.number.trim() || t.untitled}</strong>
        <small>{[document?.issuer, document?.description].filter((text) => text?.trim()).join(' · ')}</small>
        {wrong && (
          <small className={css['wrong']}>
            <IconAlertTriangle size={16} aria-hidden /> {t.wrong}
          </small>
        )}
      </span>
      <span className={css['documentAmounts']}>
        <span>{amount(document?.amountGrosze)}</span>
        <small>{t.fromGrantOf(amount(document?.fromGrantGrosze))}</small>
      </span>
    </>
  );
}

function DocumentFields({ index }: { index: number }) {
  const t = useText(reportEditor).documents;
  const { report, form } = useEditor();
  const { comparison } = useWrittenReport();
  const { control } = form;
  const { agreement, period } = report;
  const at = <Field extends string>(field: Field) => `documents.${index}.${field}` as const;
  return (
    <>
      <FieldRow>
        <TextField control={control} name={at('number')} label={t.number} />
        <TextField control={control} name={at('issuer')} label={t.issuer} />
      </FieldRow>
      <TextField control={control} name={at('description')} label={t.description} />
      <SelectField
        control={control}
        name={at('costId')}
        label={t.cost}
        choices={numberedCosts(report.offer, comparison).map(({ costId, number, name }) => ({
          value: costId,
          label: `${number} ${name}`,
        }))}
      />
      <FieldRow>
        <DateField
          control={control}
          name={at('issuedOn')}
          label={t.issuedOn}
          min={agreement.taskFrom}
          max={period.to}
        />
        <DateField control={control} name={at('paidOn')} label={t.paidOn} min={period.from} max={period.to} />
      </FieldRow>
      <FieldRow>
        <AmountField control={control} name={at('amountGrosze')} label={t.amount} help={t.amountHelp} />
        <AmountField
          control={control}
          name={at('fromGrantGrosze')}
          label={t.fromGrant}
          help={t.fromGrantHelp}
        />
      </FieldRow>
    </>
  );
}
