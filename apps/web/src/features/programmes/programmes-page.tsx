import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { DataTable, EmptyState, MoneyText, Page, StatusLabel, useText } from '@nurt/ui';
import { programmeEditor, programmes } from '@nurt/wording/programmes';
import { useApi } from '../../shared/api';
import { Loaded } from '../../shared/loaded';
import { paths } from '../../shared/paths';
import { useSession } from '../../shared/session';
import { PHASE_TONE } from './status';

/** Every year's programme of the authority. */
export function ProgrammesPage() {
  const t = useText(programmes);
  const e = useText(programmeEditor);
  const { may } = useSession();
  const query = useApi('GET /api/office/programmes', { query: { only: 'totals' } });
  const create = may('programme.write') && (
    <Button component={Link} to={paths.office.newProgramme}>
      {t.create}
    </Button>
  );
  return (
    <Page title={t.title} lead={t.lead} actions={create}>
      <Loaded query={query} as="part">
        {(list) => (
          <DataTable
            caption={t.list}
            summary={t.count(list.length)}
            rows={list}
            rowKey={({ id }) => id}
            rowHref={({ id }) => paths.office.programme(id)}
            empty={
              <EmptyState title={t.empty} action={create}>
                {t.emptyText}
              </EmptyState>
            }
            columns={[
              { key: 'name', header: t.name, cell: ({ title }) => title, written: true },
              { key: 'year', header: t.year, cell: ({ year, yearTo }) => e.years(year, yearTo) },
              {
                key: 'status',
                header: t.status,
                cell: ({ phase }) => <StatusLabel tone={PHASE_TONE[phase]}>{t.statusOf[phase]}</StatusLabel>,
              },
              {
                key: 'planned',
                header: t.place.planned,
                align: 'end',
                cell: ({ total }) => <MoneyText amount={total.plannedGrosze} />,
              },
              {
                key: 'available',
                header: t.place.available,
                align: 'end',
                cell: ({ total }) => <MoneyText amount={total.availableGrosze} />,
              },
            ]}
          />
        )}
      </Loaded>
    </Page>
  );
}
