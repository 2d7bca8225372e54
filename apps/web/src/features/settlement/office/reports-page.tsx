import { MoneyText, Page, useText } from '@nurt/ui';
import { common } from '@nurt/wording/common';
import { useApi } from '../../../shared/api';
import { Loaded } from '../../../shared/loaded';

/** Final reports in the office. */
export function ReportsPage() {
  const { nav } = useText(common);
  const query = useApi('GET /api/office/reports');
  return (
    <Page title={nav.settlements}>
      <Loaded query={query} as="part">
        {(rows) => (
          <ul>
            {rows.map(({ id, agreement, grantGrosze }) => (
              <li key={id}>
                {agreement.title} <MoneyText amount={grantGrosze} />
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Page>
  );
}
