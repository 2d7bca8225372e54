import type { CallView } from '@nurt/contracts/calls';
import { DataTable, MoneyText, Section, useText } from '@nurt/ui';
import { laterYears } from '@nurt/wording/announced-calls';

/** What an announced call promises for later years, and what is awarded of it. */
export function YearsOfCall({ call: { years } }: { call: CallView }) {
  const t = useText(laterYears);
  if (years.length === 0) return null;
  return (
    <Section title={t.title}>
      <DataTable
        caption={t.title}
        captionHidden
        rows={years}
        rowKey={({ year }) => String(year)}
        empty={null}
        columns={[
          { key: 'year', header: t.year, cell: ({ year }) => year },
          {
            key: 'promised',
            header: t.promised,
            align: 'end',
            cell: ({ promisedGrosze }) => <MoneyText amount={promisedGrosze} />,
          },
          {
            key: 'awarded',
            header: t.awarded,
            align: 'end',
            cell: ({ awardedGrosze }) => <MoneyText amount={awardedGrosze} strong />,
          },
        ]}
      />
    </Section>
  );
}
