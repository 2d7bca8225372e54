import { MoneyText, Page, useText } from '@nurt/ui';
import { common } from '@nurt/wording/common';
import { useApi } from '../../shared/api';
import { Loaded } from '../../shared/loaded';

/** The payments desk. */
export function PaymentsPage() {
  const { nav } = useText(common);
  const query = useApi('GET /api/office/payments');
  return (
    <Page title={nav.payments}>
      <Loaded query={query} as="part">
        {(rows) => (
          <ul>
            {rows.map(({ id, agreement, grosze }) => (
              <li key={id}>
                {agreement.title} <MoneyText amount={grosze} />
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Page>
  );
}
