import {
  IconBuildingBank,
  IconChecklist,
  IconFileText,
  IconLayoutDashboard,
  IconReceipt,
  IconScale,
  IconSeedling,
  IconSpeakerphone,
  IconUserCog,
  IconUsersGroup,
  IconWritingSign,
} from '@tabler/icons-react';
import { Outlet } from 'react-router';
import { useText } from '@nurt/ui';
import { common } from '@nurt/wording/common';
import { paths } from '../../shared/paths';
import { useSession } from '../../shared/session';
import { Guard } from '../guard';
import { Frame } from './frame';

/** For the authority's staff; the navigation runs in the order of the river. */
export function Component() {
  const t = useText(common);
  const { session } = useSession();
  return (
    <Frame
      home={paths.office.home}
      place={session?.authority?.name ?? t.shells.office}
      navPlace="side"
      nav={[
        {
          to: paths.office.home,
          label: t.nav.board,
          icon: IconLayoutDashboard,
          exact: true,
          requires: 'office.enter',
        },
        {
          to: paths.office.programmes,
          label: t.nav.programme,
          icon: IconBuildingBank,
          requires: 'programme.read',
        },
        { to: paths.office.calls, label: t.nav.calls, icon: IconSpeakerphone, requires: 'call.read' },
        { to: paths.office.offers, label: t.nav.offers, icon: IconFileText, requires: 'offer.read' },
        { to: paths.office.evaluations, label: t.nav.evaluation, icon: IconScale, requires: 'ranking.read' },
        {
          to: paths.office.smallGrants,
          label: t.nav.smallGrants,
          icon: IconSeedling,
          requires: 'smallGrant.read',
        },
        {
          to: paths.office.agreements,
          label: t.nav.agreements,
          icon: IconWritingSign,
          requires: 'agreement.read',
        },
        { to: paths.office.payments, label: t.nav.payments, icon: IconReceipt, requires: 'payment.read' },
        {
          to: paths.office.settlements,
          also: [paths.office.returns],
          label: t.nav.settlements,
          icon: IconChecklist,
          requires: 'report.read',
        },
        {
          to: paths.office.organisations,
          label: t.nav.organisations,
          icon: IconUsersGroup,
          requires: 'organisation.join',
        },
        { to: paths.office.people, label: t.nav.people, icon: IconUserCog, requires: 'staff.manage' },
      ]}
    >
      <Guard shell="office.enter">
        <Outlet />
      </Guard>
    </Frame>
  );
}
