import { useState } from 'react';
import { Button, Group, NativeSelect } from '@mantine/core';
import { useFieldArray } from 'react-hook-form';
import type { OfficeOfferView } from '@nurt/contracts/evaluation';
import type { Deadline } from '@nurt/domain/calendar';
import { correctablePlaces, correctionRequestProblems } from '@nurt/domain/offers';
import { DecisionDialog, Notice, TextAreaField, useLocale, useText } from '@nurt/ui';
import { common } from '@nurt/wording/common';
import { conditions } from '@nurt/wording/announced-calls';
import { formatDate } from '@nurt/wording/format';
import { officeOffers } from '@nurt/wording/evaluation';
import { offerFieldName, offerRevisions } from '@nurt/wording/offers';
import { useCommand } from '../../../shared/api';
import { CommandForm, refusedHere, Repeated, useCommandForm, useDecision } from '../../../shared/forms';
import css from '../evaluation.module.css';

interface Request {
  fields: { path: string; remark: string }[];
  note: string;
}

/** The office names the fields to correct and says what is wrong with each; the term is that of the call. */
export function CorrectionForm(props: { offer: OfficeOfferView; deadline: Deadline; onDone: () => void }) {
  const { offer, deadline, onDone } = props;
  const t = useText(offerRevisions).office;
  const words = useText(officeOffers);
  const c = useText(common);
  const rules = useText(conditions);
  const locale = useLocale();
  const rule = offer.call.terms.corrections ?? { what: [], days: 0 };
  const form = useCommandForm<Request>({ defaultValues: { fields: [], note: '' } });
  const { control } = form;
  const rows = useFieldArray({ control, name: 'fields', keyName: 'key' });
  const [chosen, setChosen] = useState('');
  const named = new Set(rows.fields.map(({ path }) => path));
  const places = correctablePlaces(offer, rule)
    .filter((path) => !named.has(path))
    .map((path) => ({ value: path, label: offerFieldName(path, offer.content, locale) }));
  const back = useCommand('POST /api/office/offers/:offerId/correction', {
    invalidates: [
      'GET /api/office/offers',
      'GET /api/office/offers/:offerId',
      'GET /api/office/calls/:callId/evaluation',
      'GET /api/office/board',
    ],
  });
  const decision = useDecision({
    defaultValues: {},
    run: async () => {
      await back.mutateAsync({ params: { offerId: offer.id }, body: form.getValues() });
      onDone();
    },
    done: t.done,
  });
  return (
    <>
      <CommandForm
        form={form}
        submit={t.send}
        onSubmit={(values) => {
          const problems = correctionRequestProblems(values.fields, rule, offer);
          if (problems.length > 0) throw refusedHere(problems);
          decision.open();
        }}
      >
        <p>{t.lead(rule.what.map((kind) => rules.correctionOf[kind]).join(', '), rule.days)}</p>
        <Notice>
          <p>{t.until(formatDate(deadline.dueOn, locale))}</p>
          {deadline.shiftedFrom && deadline.dayOff && (
            <p>{t.shifted(formatDate(deadline.shiftedFrom, locale), deadline.dayOff[locale])}</p>
          )}
        </Notice>
        <Group align="end" gap="sm" wrap="nowrap">
          <NativeSelect
            id="field-fields"
            label={t.choose}
            value={chosen}
            onChange={(event) => setChosen(event.currentTarget.value)}
            style={{ flex: 1, minWidth: 0 }}
          >
            <option value="">{c.choose}…</option>
            {places.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </NativeSelect>
          <Button
            variant="default"
            size="sm"
            onClick={() => {
              if (chosen !== '') rows.append({ path: chosen, remark: '' });
              setChosen('');
            }}
          >
            {t.addField}
          </Button>
        </Group>
        {rows.fields.length === 0 ? (
          <p className={css['muted']}>{t.none}</p>
        ) : (
          <Repeated
            label={t.fields}
            keys={rows.fields.map(({ key }) => key)}
            title={(index) => offerFieldName(rows.fields[index]?.path ?? '', offer.content, locale)}
            onRemove={rows.remove}
          >
            {(index) => (
              <TextAreaField
                control={control}
                name={`fields.${index}.remark`}
                label={t.remark}
                help={t.remarkHelp}
                rows={2}
                maximum={2000}
              />
            )}
          </Repeated>
        )}
        <TextAreaField control={control} name="note" label={t.note} rows={2} maximum={2000} optional />
      </CommandForm>
      <DecisionDialog
        {...decision.dialog}
        title={t.confirmTitle}
        confirm={t.send}
        changes={[
          {
            label: words.status,
            before: words.statusOf[offer.status],
            after: words.statusOf.returned,
          },
        ]}
      >
        <p>{t.confirmText(rows.fields.length)}</p>
        <p>{t.until(formatDate(deadline.dueOn, locale))}</p>
      </DecisionDialog>
    </>
  );
}
