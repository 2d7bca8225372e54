import type { FigureRowsView } from '@nurt/contracts/programmes';
import type { FigureRow } from '@nurt/domain/programmes';
import { DataTable, EmptyState, Page, useLocale, useText, type Column } from '@nurt/ui';
import { formatFigure, programmes, yearlyFigureNames, yearlyReport as texts } from '@nurt/wording/programmes';
import { useApi } from '../../../shared/api';
import { Loaded } from '../../../shared/loaded';
import { paths } from '../../../shared/paths';

/** Where each record behind a figure is looked at; organisations have no page in the office. */
const PATH: Readonly<Record<FigureRow['record'], ((id: string) => string) | null>> = {
  line: null,
  call: paths.office.call,
  offer: paths.office.offer,
  smallGrant: paths.office.smallGrant,
  agreement: paths.office.agreement,
  payment: paths.office.agreement,
  report: paths.office.report,
  return: () => paths.office.returns,
  organisation: null,
};

/** The records behind one figure of the yearly report. */
export function FigurePage({ programmeId, figureKey }: { programmeId: string; figureKey: string }) {
  const query = useApi('GET /api/office/programmes/:programmeId/report/:figureKey', {
    params: { programmeId, figureKey },
  });
  return <Loaded query={query}>{(figure) => <Shown figure={figure} />}</Loaded>;
}

function Shown({ figure }: { figure: FigureRowsView }) {
  const t = useText(texts);
  const names = useText(yearlyFigureNames);
  const office = useText(programmes);
  const locale = useLocale();
  const { key, unit, value, programme, rows } = figure;
  const whole = formatFigure(unit, value, locale);
  const amount: readonly Column<FigureRow>[] =
    unit === 'count'
      ? []
      : [
          {
            key: 'amount',
            header: t.amount,
            align: 'end',
            cell: ({ grosze }) => grosze !== null && formatFigure(unit, grosze, locale),
            sum: whole,
          },
        ];
  return (
    <Page
      title={names.figures[key]}
      lead={`${t.rowsTitle}: ${whole}`}
      breadcrumb={[
        { label: office.title, to: paths.office.programmes },
        { label: String(programme.year), to: paths.office.programme(programme.id) },
        {
          label: `${t.title} ${String(programme.year)}`,
          to: paths.office.programmeReport(programme.id),
        },
      ]}
    >
      <DataTable
        caption={t.rows}
        rows={rows}
        rowKey={({ id }) => id}
        rowHref={({ record, recordId }) => PATH[record]?.(recordId)}
        empty={<EmptyState title={t.rowsEmpty} />}
        columns={[
          { key: 'what', header: t.what, cell: ({ title }) => title, written: true },
          { key: 'record', header: t.record, cell: ({ record }) => names.records[record] },
          ...amount,
        ]}
      />
    </Page>
  );
}
