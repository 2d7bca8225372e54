import { Page, useText } from '@nurt/ui';
import { common } from '@nurt/wording/common';
import { paths } from '../../shared/paths';
import { Ways } from '../../shared/ways';

export function Component() {
  const { nav } = useText(common);
  return (
    <Page title={nav.board}>
      <Ways
        ways={[
          { to: paths.office.programmes, title: nav.programme },
          { to: paths.office.calls, title: nav.calls },
        ]}
      />
    </Page>
  );
}
