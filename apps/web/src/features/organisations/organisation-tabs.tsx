import { useText } from '@nurt/ui';
import { organisations } from '@nurt/wording/organisations';
import { TabLinks } from '../../shared/lists';
import { paths } from '../../shared/paths';

/** The pages about the organisation itself. */
export function OrganisationTabs({ current }: { current: 'data' | 'people' | 'documents' | 'pattern' }) {
  const t = useText(organisations).tabs;
  return (
    <TabLinks
      label={t.label}
      tabs={[
        { to: paths.organisation.profile, label: t.data, current: current === 'data' },
        { to: paths.organisation.members, label: t.people, current: current === 'people' },
        { to: paths.organisation.documents, label: t.documents, current: current === 'documents' },
        { to: paths.organisation.pattern, label: t.pattern, current: current === 'pattern' },
      ]}
    />
  );
}
