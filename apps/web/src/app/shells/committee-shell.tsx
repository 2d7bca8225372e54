import { Outlet } from 'react-router';
import { useText } from '@nurt/ui';
import { common } from '@nurt/wording/common';
import { paths } from '../../shared/paths';
import { Guard } from '../guard';
import { Frame } from './frame';

/** For members of a committee: the offers to declare on and to score. */
export function Component() {
  const t = useText(common);
  return (
    <Frame
      home={paths.committee.home}
      place={t.shells.committee}
      navPlace="top"
      nav={[{ to: paths.committee.home, label: t.nav.queue, requires: 'committee.enter' }]}
    >
      <Guard shell="committee.enter">
        <Outlet />
      </Guard>
    </Frame>
  );
}
