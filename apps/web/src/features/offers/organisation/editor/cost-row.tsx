import { ActionIcon, NativeSelect } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useWatch } from 'react-hook-form';
import { AmountField, QuantityField, TextField, useLocale, useText } from '@nurt/ui';
import { common } from '@nurt/wording/common';
import { formatAmount } from '@nurt/wording/format';
import { offerEditor } from '@nurt/wording/offers';
import { records } from '@nurt/wording/records';
import { CostYears } from './cost-years';
import { useEditor, useWrittenOffer } from './editor-context';
import css from './editor.module.css';

export interface CostRowProps {
  /** Place of the cost in the form's list. */
  index: number;
  /** Its number in the table. */
  number: string;
  /** Undefined where the row is closed. */
  onRemove: (() => void) | undefined;
  assignTo?: readonly { readonly id: string; readonly name: string }[];
  onAssign: (activityId: string) => void;
}

/** One cost: kind, unit, unit cost × number of units = value. A row where there is room, a card on a phone. */
export function CostRow({ index, number, onRemove, assignTo, onAssign }: CostRowProps) {
  const t = useText(offerEditor).costs;
  const c = useText(common);
  const r = useText(records);
  const { control } = useEditor().form;
  const name = useWatch({ control, name: `costs.${index}.name` });
  const title = t.row(number, name?.trim() || t.untitledCost);
  return (
    <div className={css['cost']} role="group" aria-label={title}>
      <div className={css['costNumber']}>{number}</div>
      <div className={css['costFields']}>
        <div className={css['costName']}>
          <TextField control={control} name={`costs.${index}.name`} label={t.name} />
        </div>
        <div className={css['costUnit']}>
          <TextField control={control} name={`costs.${index}.unit`} label={t.unit} />
        </div>
        <AmountField control={control} name={`costs.${index}.unitCostGrosze`} label={t.unitCost} />
        <QuantityField control={control} name={`costs.${index}.quantity`} label={t.quantity} />
        <CostValue index={index} />
        {onRemove && (
          <ActionIcon
            className={css['costRemove']}
            variant="subtle"
            color="red"
            size="2.5rem"
            aria-label={r.removeRow(title)}
            title={r.remove}
            onClick={onRemove}
          >
            <IconTrash size={20} aria-hidden />
          </ActionIcon>
        )}
      </div>
      {assignTo && (
        <NativeSelect
          className={css['costAssign']}
          id={`field-costs-${index}-activityId`}
          label={t.activity}
          value=""
          onChange={(event) => onAssign(event.currentTarget.value)}
        >
          <option value="" disabled>
            {c.choose}…
          </option>
          {assignTo.map(({ id, name: activity }) => (
            <option key={id} value={id}>
              {activity}
            </option>
          ))}
        </NativeSelect>
      )}
      <CostYears index={index} />
    </div>
  );
}

function CostValue({ index }: { index: number }) {
  const t = useText(offerEditor).costs;
  const locale = useLocale();
  const value = useLine(index)?.grosze ?? null;
  return (
    <div className={css['costValue']}>
      <span className={css['costValueLabel']}>{t.value}</span>
      <output>{value === null ? '–' : formatAmount(value, locale)}</output>
    </div>
  );
}

/** The cost in the table as it was last reckoned. */
function useLine(index: number) {
  const { estimate } = useWrittenOffer();
  const lines = [
    ...estimate.activities.flatMap((activity) => activity.lines),
    ...estimate.administrative.lines,
  ];
  return lines.find((line) => line.index === index);
}
