import { Page, useText } from '@nurt/ui';
import { common } from '@nurt/wording/common';
import { paths } from '../../shared/paths';
import { Ways } from '../../shared/ways';

export function Component() {
  const { start, nav } = useText(common);
  return (
    <Page title={start.title} lead={start.lead}>
      <Ways
        ways={[
          { to: paths.calls, title: nav.calls, text: start.calls },
          { to: paths.results, title: nav.results, text: start.results },
          { to: paths.grants, title: nav.grants, text: start.grants },
          { to: paths.programme, title: nav.programme, text: start.programme },
        ]}
      />
    </Page>
  );
}
