import { DataTable, MoneyText, Section, StatusLabel, useText } from '@nurt/ui';
import { reportEditor } from '@nurt/wording/settlement';
import { numberedCosts } from './cost-groups';
import { documentSums, type DocumentSums } from './draft';
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
            cell: ({ actualGrosze, sums }) => <State spent={actualGrosze} sums={sums} />,
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

/**
 * The parts paid from the grant cannot come to more than was spent on the cost. The documents themselves may, when only
 * a part of one belongs to the task, but that is worth a second look.
 */
function State({ spent, sums }: { spent: number | null; sums: DocumentSums }) {
  const t = useText(reportEditor).documents;
  if (sums.count === 0) return null;
  if (spent === null) return <StatusLabel tone="warning">{t.noSpending}</StatusLabel>;
  if (sums.fromGrantGrosze > spent) return <StatusLabel tone="danger">{t.aboveSpending}</StatusLabel>;
  if (sums.amountGrosze > spent) return <StatusLabel tone="warning">{t.documentsAbove}</StatusLabel>;
  return <StatusLabel tone="success">{t.within}</StatusLabel>;
}
