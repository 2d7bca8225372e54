import { Page, useText } from '@nurt/ui';
import { common } from '@nurt/wording/common';
import { useApi } from '../../shared/api';
import { Loaded } from '../../shared/loaded';
import { PlacesBar } from '../../shared/money';

/** The office board. */
export function BoardPage() {
  const { nav } = useText(common);
  const query = useApi('GET /api/office/board');
  return (
    <Page title={nav.board}>
      <Loaded query={query} as="part">
        {({ programme }) => programme && <PlacesBar balance={programme.total} label={nav.programme} />}
      </Loaded>
    </Page>
  );
}
