import { useWatch, type Control } from 'react-hook-form';
import type { AmendmentView } from '@nurt/contracts/programmes';
import { isGrosze } from '@nurt/domain/money';
import { leastPossible } from '@nurt/domain/programmes';
import { AmountField, MoneyText, useText } from '@nurt/ui';
import { programmeAmendment, programmeEditor } from '@nurt/wording/programmes';
import css from '../programmes.module.css';
import type { AmendmentDraft } from './amendment-draft';
import { LineDetailsFields } from './line-details';

/** Every line with its amount now, the least that is possible, and what it is to be. */
export function Amounts({ view, control }: { view: AmendmentView; control: Control<AmendmentDraft> }) {
  const t = useText(programmeAmendment);
  const e = useText(programmeEditor);
  const amounts = useWatch({ control, name: 'amounts' });
  const added = useWatch({ control, name: 'lines' });
  const free = new Map(view.free.map(({ lineId, freeGrosze }) => [lineId, freeGrosze]));
  const read = (value: unknown, otherwise: number): number => (isGrosze(value) ? value : otherwise);
  const now = view.current.lines.reduce((sum, line) => sum + line.plannedGrosze, 0);
  const after =
    view.current.lines.reduce(
      (sum, line, index) => sum + read(amounts[index]?.plannedGrosze, line.plannedGrosze),
      0,
    ) + added.reduce((sum, line) => sum + read(line.plannedGrosze, 0), 0);
  return (
    <ul className={css['amounts']}>
      {view.current.lines.map((line, index) => {
        const planned = read(amounts[index]?.plannedGrosze, line.plannedGrosze);
        const least = leastPossible(
          line.plannedGrosze,
          (free.get(line.id) ?? 0) as typeof line.plannedGrosze,
        );
        return (
          <li key={line.id}>
            <h3 lang="pl">
              {line.code} {line.name}
            </h3>
            <dl>
              <div>
                <dt>{t.now}</dt>
                <dd>
                  <MoneyText amount={line.plannedGrosze} />
                </dd>
              </div>
              {view.programme.kind === 'annual' && (
                <div>
                  <dt>{t.least}</dt>
                  <dd>
                    <MoneyText amount={least} />
                  </dd>
                </div>
              )}
              <div>
                <dt>{t.difference}</dt>
                <dd>
                  <MoneyText amount={planned - line.plannedGrosze} strong={planned !== line.plannedGrosze} />
                </dd>
              </div>
            </dl>
            <AmountField
              control={control}
              name={`amounts.${index}.plannedGrosze`}
              label={t.amountOf(line.code)}
            />
            {amounts[index]?.limits.map(({ year }, at) => (
              <AmountField
                key={String(year)}
                control={control}
                name={`amounts.${index}.limits.${at}.grosze`}
                label={e.limitOf(Number(year))}
              />
            ))}
            <LineDetailsFields view={view} control={control} index={index} />
          </li>
        );
      })}
      <li className={css['sum']}>
        <span>{t.total}</span>
        <span>
          <MoneyText amount={now} /> → <MoneyText amount={after} strong />
        </span>
      </li>
    </ul>
  );
}
