import { Page, useText } from '@nurt/ui';
import { common } from '@nurt/wording/common';
import { paths } from '../../shared/paths';
import { Ways } from '../../shared/ways';

export function Component() {
  const { start, nav } = useText(common);
  return (
    <Page title={nav.queue}>
      <Ways ways={[{ to: paths.calls, title: nav.calls, text: start.calls }]} />
    </Page>
  );
}
