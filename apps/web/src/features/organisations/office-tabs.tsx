import { useText } from '@nurt/ui';
import { restorations } from '@nurt/wording/organisations';
import { TabLinks } from '../../shared/lists';
import { paths } from '../../shared/paths';

/** What an administrator does about organisations. */
export function OfficeTabs({ current }: { current: 'duplicates' | 'unrepresented' }) {
  const t = useText(restorations).tabs;
  return (
    <TabLinks
      label={t.label}
      tabs={[
        { to: paths.office.organisations, label: t.duplicates, current: current === 'duplicates' },
        { to: paths.office.unrepresented, label: t.unrepresented, current: current === 'unrepresented' },
      ]}
    />
  );
}
