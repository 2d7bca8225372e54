import { DateField, FieldRow, Fields, TextAreaField, TextField, useLocale, useText } from '@nurt/ui';
import { formatDate } from '@nurt/wording/format';
import { offerEditor } from '@nurt/wording/offers';
import { useEditor } from './editor-context';
import css from './editor.module.css';
import { LIMITS } from './limits';

/** Parts III.1 to III.3: title, dates, summary, place. */
export function TaskPart() {
  const t = useText(offerEditor).task;
  const locale = useLocale();
  const { offer, form } = useEditor();
  const { control } = form;
  const { taskFrom: from, taskTo: to } = offer.call.terms;
  return (
    <Fields>
      <TextField control={control} name="title" label={t.title} help={t.titleHelp} />
      <div>
        <FieldRow>
          <DateField
            control={control}
            name="taskFrom"
            label={t.from}
            min={from ?? undefined}
            max={to ?? undefined}
          />
          <DateField
            control={control}
            name="taskTo"
            label={t.to}
            min={from ?? undefined}
            max={to ?? undefined}
          />
        </FieldRow>
        {from && to && (
          <p className={`${css['quiet']} ${css['below']}`}>
            {t.termHelp(formatDate(from, locale), formatDate(to, locale))}
          </p>
        )}
      </div>
      <TextAreaField
        control={control}
        name="description"
        label={t.description}
        help={t.descriptionHelp}
        maximum={LIMITS.long}
        rows={12}
      />
      <TextField control={control} name="place" label={t.place} help={t.placeHelp} />
    </Fields>
  );
}
