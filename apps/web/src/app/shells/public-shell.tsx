import { useText } from '@nurt/ui';
import { common } from '@nurt/wording/common';
import { paths } from '../../shared/paths';
import { CallSearch } from './call-search';
import { Footer } from './footer';
import { Frame } from './frame';

/** The public pages: everyone's, light, without an account. */
export function Component() {
  const t = useText(common);
  return (
    <Frame
      home={paths.home}
      navPlace="top"
      nav={[
        { to: paths.calls, label: t.nav.calls },
        { to: paths.smallGrants, label: t.nav.smallGrants },
        { to: paths.results, label: t.nav.results },
        { to: paths.grants, label: t.nav.grants },
        { to: paths.programme, also: [paths.consultations], label: t.nav.programme },
      ]}
      search={<CallSearch />}
      footer={<Footer />}
    />
  );
}
