import {
  CheckboxField,
  DataTable,
  FieldRow,
  Fields,
  TextAreaField,
  useLocale,
  useText,
  WholeNumberField,
} from '@nurt/ui';
import { formatDate } from '@nurt/wording/format';
import { reportEditor, reportForm } from '@nurt/wording/settlement';
import { Prose } from '../../../../shared/records';
import { useEditor } from './editor-context';
import css from './editor.module.css';
import { LIMITS } from './limits';

/** Part I.1: the results, beside those that the offer announced. */
export function ResultsPart() {
  const t = useText(reportEditor).results;
  const { report, form } = useEditor();
  const { results, resultRows } = report.offer;
  return (
    <>
      <Fields>
        <TextAreaField
          control={form.control}
          name="results"
          label={t.label}
          help={t.help}
          maximum={LIMITS.long}
          rows={10}
        />
      </Fields>
      {(results.trim() !== '' || resultRows.length > 0) && (
        <details className={css['details']} open>
          <summary>{t.promised}</summary>
          {results.trim() !== '' && <Prose>{results}</Prose>}
          <DataTable
            caption={t.promised}
            captionHidden
            rows={resultRows}
            rowKey={({ id }) => id}
            empty={null}
            columns={[
              { key: 'name', header: t.promisedColumns.name, cell: ({ name }) => name, written: true },
              {
                key: 'target',
                header: t.promisedColumns.target,
                cell: ({ target }) => target,
                written: true,
              },
              {
                key: 'monitoring',
                header: t.promisedColumns.monitoring,
                cell: ({ monitoring }) => monitoring,
                written: true,
              },
            ]}
          />
        </details>
      )}
    </>
  );
}

/** Part I.2: how the activities went, beside the plan of the offer. */
export function ActivitiesPart() {
  const t = useText(reportEditor).activities;
  const locale = useLocale();
  const { report, form } = useEditor();
  return (
    <>
      <Fields>
        <TextAreaField
          control={form.control}
          name="activities"
          label={t.label}
          help={t.help}
          maximum={LIMITS.long}
          rows={12}
        />
        <fieldset className={css['volunteers']}>
          <legend>{t.volunteers}</legend>
          <p>{t.volunteersHelp}</p>
          <FieldRow>
            <WholeNumberField
              control={form.control}
              name="volunteers.count"
              label={t.count}
              width={8}
              optional
            />
            <WholeNumberField
              control={form.control}
              name="volunteers.hours"
              label={t.hours}
              width={8}
              optional
            />
          </FieldRow>
        </fieldset>
      </Fields>
      {report.offer.activities.length > 0 && (
        <details className={css['details']} open>
          <summary>{t.planned}</summary>
          <ol className={css['planned']}>
            {report.offer.activities.map(({ id, name, description, from, to }) => (
              <li key={id}>
                <strong>{name}</strong>
                {from !== null && to !== null && (
                  <small>
                    {formatDate(from, locale)} – {formatDate(to, locale)}
                  </small>
                )}
                {description.trim() !== '' && <Prose>{description}</Prose>}
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}

/** Part III: whatever else should be said. */
export function AdditionalPart() {
  const { label } = useText(reportEditor).additional;
  const { control } = useEditor().form;
  return (
    <Fields>
      <TextAreaField
        control={control}
        name="additionalInformation"
        label={label}
        maximum={LIMITS.long}
        rows={8}
        optional
      />
    </Fields>
  );
}

/** The two statements at the end of the form. */
export function StatementsPart() {
  const t = useText(reportEditor).statements;
  const { declare } = useText(reportForm);
  const { control } = useEditor().form;
  return (
    <Fields>
      <p>{t.lead}</p>
      <CheckboxField
        control={control}
        name="statements.legalStatusUnchanged"
        label={declare.legalStatusUnchanged}
      />
      <CheckboxField control={control} name="statements.truthful" label={declare.truthful} />
    </Fields>
  );
}
