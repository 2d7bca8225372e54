import { useEffect } from 'react';
import { costTotal } from '@nurt/domain/offers';
import { subtractGrosze, sumGrosze } from '@nurt/domain/money';
import { AmountField, fieldId, useLocale, useText } from '@nurt/ui';
import { formatAmount } from '@nurt/wording/format';
import { offerEditor } from '@nurt/wording/offers';
import { same } from '../../../../shared/drafts/merge';
import { useEditor, useWrittenOffer } from './editor-context';
import css from './editor.module.css';

/** The years of one cost, only where the task lasts longer than one: a task within a year fills its year itself. */
export function CostYears({ index }: { index: number }) {
  const { estimate } = useWrittenOffer();
  return estimate.years.length > 1 ? <YearFields index={index} years={estimate.years} /> : null;
}

function YearFields({ index, years }: { index: number; years: readonly number[] }) {
  const t = useText(offerEditor).costs;
  const { form } = useEditor();
  const path = `costs.${index}.years` as const;

  // Each column of the table has its place in the list; a year without an amount is not sent.
  useEffect(() => {
    const held = form.getValues(path) ?? [];
    const wanted = years.map(
      (year) => held.find((part) => Number(part.year) === year) ?? { year: String(year), grosze: null },
    );
    if (!same(held, wanted)) form.setValue(path, wanted);
  }, [form, path, years]);

  return (
    <div id={fieldId(path)} className={css['years']}>
      {years.map((year, place) => (
        <AmountField
          key={year}
          control={form.control}
          name={`${path}.${place}.grosze`}
          label={t.year(year)}
        />
      ))}
      <Left index={index} />
    </div>
  );
}

/** What is still to be divided, or is divided too much. */
function Left({ index }: { index: number }) {
  const t = useText(offerEditor).costs;
  const locale = useLocale();
  const item = useWrittenOffer().content.costs[index];
  const total = item ? costTotal(item) : null;
  if (!item || total === null) return null;
  const left = subtractGrosze(total, sumGrosze(item.years.map(({ grosze }) => grosze)));
  if (left === 0) return null;
  return (
    <p className={css['wrong']}>
      {left > 0 ? t.yearsLeft(formatAmount(left, locale)) : t.yearsOver(formatAmount(-left, locale))}
    </p>
  );
}
