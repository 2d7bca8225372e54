import { DataTable, MoneyText, Section, StatusLabel, useText } from '@nurt/ui';
import { reportEditor } from '@nurt/wording/settlement';
import { numberedCosts } from './cost-groups';
import { documentSums } from './draft';
import { useEditor, useWrittenReport } from './editor-context';

/** What the documents of each cost come to, beside what was entered as spent on it. */
export function DocumentsByCost() {
  const t = useText(reportEditor).documents;
  const { report } = useEditor();
  const { content, comparison, documents } = useWrittenReport();
  const rows = numberedCosts(report.offer, comparison).map((cost) => ({
    ...cost,
    sums: documentSums(content.documents, cost.costId),
  }));
  return (
    <Section level={3} title={t.byCost}>
      <DataTable
        caption={t.byCost}
        captionHidden
        rows={rows}
        rowKey={({ costId }) => costId}
        empty={null}
        columns={[
          { key: 'cost', header: t.cost, cell: ({ number, name }) => `${number} ${name}` },
          {
            key: 'state',
            header: t.state,
            cell: ({ actualGrosze, sums }) => <State spent={actualGrosze} fromGrant={sums.fromGrantGrosze} />,
          },
          {
            key: 'spent',
            header: t.spent,
            align: 'end',
            sum: <MoneyText amount={comparison.totalCosts.actualGrosze} />,
            cell: ({ actualGrosze }) => (actualGrosze === null ? '–' : <MoneyText amount={actualGrosze} />),
          },
          {
            key: 'documents',
            header: t.all,
            align: 'end',
            sum: <MoneyText amount={documents.amountGrosze} />,
            cell: ({ sums }) => <MoneyText amount={sums.amountGrosze} />,
          },
          {
            key: 'fromGrant',
            header: t.allFromGrant,
            align: 'end',
            sum: <MoneyText amount={documents.fromGrantGrosze} strong />,
            cell: ({ sums }) => <MoneyText amount={sums.fromGrantGrosze} />,
          },
        ]}
      />
    </Section>
  );
}

/** The parts paid from the grant cannot come to more than was spent on the cost. */
function State({ spent, fromGrant }: { spent: number | null; fromGrant: number }) {
  const t = useText(reportEditor).documents;
  if (spent === null) return fromGrant > 0 ? <StatusLabel tone="warning">{t.noSpending}</StatusLabel> : null;
  if (fromGrant > spent) return <StatusLabel tone="danger">{t.aboveSpending}</StatusLabel>;
  return <StatusLabel tone="success">{t.within}</StatusLabel>;
}
