import type { ClosingLineView, ClosingView } from '@nurt/contracts/programmes';
import {
  ActionPanel,
  DataTable,
  Facts,
  MoneyText,
  Notice,
  Page,
  Section,
  Split,
  StatusLabel,
  useLocale,
  useText,
} from '@nurt/ui';
import { formatAmountFigures, formatDate, formatDateTime } from '@nurt/wording/format';
import { closing as texts, places, programmes } from '@nurt/wording/programmes';
import { useApi } from '../../../shared/api';
import { Loaded } from '../../../shared/loaded';
import { paths } from '../../../shared/paths';
import { useMoves } from '../../../shared/records';
import { ClosingDialog, useClosing } from './closing-dialog';
import { CarriedTable, ObstaclesTable } from './closing-tables';

/** The closing of a programme's year: what stands in its way, what lapses, which agreements run on. */
export function ClosingPage({ programmeId }: { programmeId: string }) {
  const query = useApi('GET /api/office/programmes/:programmeId/closing', { params: { programmeId } });
  return <Loaded query={query}>{(closing) => <Shown closing={closing} />}</Loaded>;
}

function Shown({ closing }: { closing: ClosingView }) {
  const t = useText(texts);
  const office = useText(programmes);
  const locale = useLocale();
  const decision = useClosing(closing);
  const move = useMoves(closing.moves)('close', t.whoCloses);
  const { closedAt, obstacles, programmeId, year, status } = closing;
  const adopted = status === 'adopted';
  const actions =
    adopted && move.shown
      ? [
          {
            key: 'close',
            label: t.close,
            hint: t.closeHint,
            primary: move.allowed,
            refused: move.refused,
            onClick: decision.open,
          },
        ]
      : [];
  return (
    <Page
      title={`${t.title} ${String(year)}`}
      lead={t.lead}
      status={
        <StatusLabel tone={closedAt === null ? 'success' : 'neutral'}>
          {closedAt === null ? t.open : t.closed}
        </StatusLabel>
      }
      breadcrumb={[
        { label: office.title, to: paths.office.programmes },
        { label: String(year), to: paths.office.programme(programmeId) },
      ]}
    >
      <Split aside={<ActionPanel actions={actions} />}>
        <Facts
          facts={[
            {
              label: t.state,
              value:
                closedAt === null
                  ? t.earliest(formatDate(closing.from, locale))
                  : t.closedOn(formatDateTime(closedAt, locale)),
            },
            {
              label: closedAt === null ? t.willLapse : t.lapsed,
              value: <MoneyText amount={closing.lapsingGrosze} strong />,
            },
          ]}
        />
        {!adopted && closedAt === null && <Notice>{t.notAdopted}</Notice>}
        {adopted && (
          <Section title={t.obstacles}>
            {obstacles.length === 0 ? (
              <Notice tone="success">{t.obstaclesNone}</Notice>
            ) : (
              <ObstaclesTable obstacles={obstacles} />
            )}
          </Section>
        )}
      </Split>
      <Section title={t.lines}>
        <LinesTable closing={closing} />
      </Section>
      <Section title={t.carried} lead={closedAt === null ? t.carriedOpen : t.carriedClosed}>
        {closing.carried.length === 0 ? <p>{t.carriedNone}</p> : <CarriedTable carried={closing.carried} />}
      </Section>
      <ClosingDialog closing={closing} decision={decision} />
    </Page>
  );
}

/** Plan, what agreements have, and what lapses: the three always sum up. */
function LinesTable({ closing }: { closing: ClosingView }) {
  const t = useText(texts);
  const { inZloty } = useText(places);
  const locale = useLocale();
  const { lines, closedAt } = closing;
  const amount = (grosze: number) => formatAmountFigures(grosze, locale);
  const columns: readonly [string, string, (line: ClosingLineView) => number][] = [
    ['planned', t.planned, ({ balance }) => balance.plannedGrosze],
    ['inAgreements', t.inAgreements, (line) => line.balance.plannedGrosze - line.lapsingGrosze],
    ['lapsing', closedAt === null ? t.willLapse : t.lapsed, ({ lapsingGrosze }) => lapsingGrosze],
  ];
  return (
    <DataTable
      caption={t.lines}
      captionHidden
      summary={inZloty}
      rows={lines}
      rowKey={({ id }) => id}
      empty={null}
      columns={[
        { key: 'line', header: t.line, cell: ({ code, name }) => `${code} ${name}`, written: true },
        ...columns.map(([key, header, read]) => ({
          key,
          header,
          align: 'end' as const,
          cell: (line: ClosingLineView) => amount(read(line)),
          sum: amount(lines.reduce((sum, line) => sum + read(line), 0)),
        })),
      ]}
    />
  );
}
