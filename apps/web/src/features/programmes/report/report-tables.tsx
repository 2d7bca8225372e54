import type { YearlyFigure, YearlyReport } from '@nurt/domain/programmes';
import { DataTable, Facts, useLocale, useText, type Column } from '@nurt/ui';
import { formatFigure, yearlyFigureNames, yearlyReport as texts } from '@nurt/wording/programmes';
import { paths } from '../../../shared/paths';
import css from './report.module.css';

/** Figures beside those of the year before; each leads to the records that it was made of. */
export function FiguresTable(props: {
  report: YearlyReport;
  caption: string;
  figures: readonly YearlyFigure[];
}) {
  const { report, caption, figures } = props;
  const t = useText(texts);
  const names = useText(yearlyFigureNames);
  const locale = useLocale();
  const { previousYear } = report;
  const before: readonly Column<YearlyFigure>[] =
    previousYear === null
      ? []
      : [
          {
            key: 'previous',
            header: t.before(previousYear),
            align: 'end',
            cell: ({ unit, previous }) => previous !== null && formatFigure(unit, previous, locale),
          },
          {
            key: 'difference',
            header: t.difference,
            align: 'end',
            cell: ({ unit, value, previous }) => previous !== null && signed(unit, value - previous, locale),
          },
        ];
  return (
    <div className={css['figures']}>
      <DataTable
        caption={caption}
        captionHidden
        rows={figures}
        rowKey={({ key }) => key}
        rowHref={({ key }) => paths.office.programmeFigure(report.programmeId, key)}
        empty={null}
        columns={[
          { key: 'figure', header: t.figure, cell: ({ key }) => names.figures[key] },
          {
            key: 'value',
            header: t.before(report.year),
            align: 'end',
            cell: ({ unit, value }) => <strong>{formatFigure(unit, value, locale)}</strong>,
          },
          ...before,
        ]}
      />
    </div>
  );
}

/** A change always carries its sign; no change is zero. */
function signed(unit: YearlyFigure['unit'], change: number, locale: 'pl' | 'en'): string {
  return `${change > 0 ? '+' : ''}${formatFigure(unit, change, locale)}`;
}

/** Every figure of every line. */
export function LinesTable({ report }: { report: YearlyReport }) {
  const t = useText(texts);
  const names = useText(yearlyFigureNames);
  const locale = useLocale();
  return (
    <div className={css['lines']}>
      <DataTable
        caption={t.byLine}
        captionHidden
        rows={report.figures}
        rowKey={({ key }) => key}
        empty={null}
        columns={[
          { key: 'figure', header: t.figure, cell: ({ key }) => names.figures[key] },
          ...report.lines.map(({ id, code }): Column<YearlyFigure> => ({
            key: id,
            header: code,
            align: 'end',
            cell: ({ unit, byLine }) =>
              formatFigure(unit, byLine.find(({ lineId }) => lineId === id)?.value ?? 0, locale),
          })),
          {
            key: 'whole',
            header: t.whole,
            align: 'end',
            cell: ({ unit, value }) => <strong>{formatFigure(unit, value, locale)}</strong>,
          },
        ]}
      />
      <Facts facts={report.lines.map(({ code, name }) => ({ label: code, value: name, written: true }))} />
    </div>
  );
}
