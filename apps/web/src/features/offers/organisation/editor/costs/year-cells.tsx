import { fieldId, useText } from '@nurt/ui';
import { offerEditor } from '@nurt/wording/offers';
import type { OfferDraft } from '../draft';
import { NumberCell } from './cells';
import css from './costs.module.css';

type YearDraft = OfferDraft['costs'][number]['years'][number];

export interface YearCellsProps {
  /** Path of the amounts in the form. */
  path: string;
  /** The years that are asked for, whether they are written or not. */
  years: readonly number[];
  amounts: readonly YearDraft[];
  readOnly: boolean;
  wrong: boolean;
  describedBy: string | undefined;
  onWrite: (amounts: YearDraft[]) => void;
  /** What is said after the amounts. */
  children?: React.ReactNode;
}

/** One amount for each year. A year that is not written has no amount, which is not the same as zero. */
export function YearCells(props: YearCellsProps) {
  const { path, years, amounts, readOnly, wrong, describedBy, onWrite, children } = props;
  const t = useText(offerEditor).costs;
  const write = (year: number, grosze: unknown) => {
    const others = amounts.filter((part) => Number(part.year) !== year);
    const all = grosze === null ? others : [...others, { year, grosze } as YearDraft];
    onWrite(all.toSorted((a, b) => Number(a.year) - Number(b.year)));
  };
  return (
    <div id={fieldId(path)} className={css['years']}>
      {years.map((year) => {
        const place = amounts.findIndex((part) => Number(part.year) === year);
        return (
          <NumberCell
            key={year}
            kind="amount"
            name={`${path}.${place < 0 ? `new${year}` : place}.grosze`}
            label={t.year(year)}
            column={`year-${year}`}
            value={place < 0 ? null : amounts[place]?.grosze}
            readOnly={readOnly}
            wrong={wrong}
            describedBy={describedBy}
            onWrite={(grosze) => write(year, grosze)}
          />
        );
      })}
      {children}
    </div>
  );
}
