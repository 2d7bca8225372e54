import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { DataTable, InPolish, MoneyText, Section, useText } from '@nurt/ui';
import { programmeEditor } from '@nurt/wording/programmes';
import { useApi } from '../../shared/api';
import { paths } from '../../shared/paths';

/** What calls on the programme's lines promise for later years; nothing where none does. */
export function LaterYears({ programmeId }: { programmeId: string }) {
  const t = useText(programmeEditor).laterYears;
  const { data: rows = [] } = useApi('GET /api/office/programmes/:programmeId/later-years', {
    params: { programmeId },
  });
  if (rows.length === 0) return null;
  const sum = (of: 'promisedGrosze' | 'awardedGrosze' | 'takenOnGrosze') => (
    <MoneyText amount={rows.reduce((total, row) => total + row[of], 0)} />
  );
  return (
    <Section title={t.title} lead={t.lead}>
      <DataTable
        caption={t.title}
        captionHidden
        rows={rows}
        rowKey={({ callId, year }) => `${callId}-${String(year)}`}
        empty={null}
        columns={[
          { key: 'year', header: t.year, cell: ({ year }) => year },
          {
            key: 'call',
            header: t.call,
            cell: ({ callId, number, title }) => (
              <Anchor component={Link} to={paths.office.call(callId)} lang="pl">
                {`${number} · ${title}`}
              </Anchor>
            ),
          },
          {
            key: 'line',
            header: t.line,
            cell: ({ lineCode, lineName }) => <InPolish>{`${lineCode} ${lineName}`}</InPolish>,
          },
          {
            key: 'promised',
            header: t.promised,
            align: 'end',
            cell: ({ promisedGrosze }) => <MoneyText amount={promisedGrosze} strong />,
            sum: sum('promisedGrosze'),
          },
          {
            key: 'awarded',
            header: t.awarded,
            align: 'end',
            cell: ({ awardedGrosze }) => <MoneyText amount={awardedGrosze} />,
            sum: sum('awardedGrosze'),
          },
          {
            key: 'takenOn',
            header: t.takenOn,
            align: 'end',
            cell: ({ takenOnGrosze }) => <MoneyText amount={takenOnGrosze} />,
            sum: sum('takenOnGrosze'),
          },
        ]}
      />
    </Section>
  );
}
