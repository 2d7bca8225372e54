import type { ReactNode } from 'react';
import type { VersionView } from '@nurt/contracts/programmes';
import { Page, useText } from '@nurt/ui';
import { programmeEditor, programmes, programmeVersions } from '@nurt/wording/programmes';
import { apiHref, useApi } from '../../shared/api';
import { Loaded } from '../../shared/loaded';
import { paths } from '../../shared/paths';
import { VersionsView } from '../../shared/programme-versions';

/** Every version of a programme, for the office. */
export function VersionsPage({ programmeId }: { programmeId: string }) {
  const t = useText(programmes);
  const v = useText(programmeVersions);
  const e = useText(programmeEditor);
  const params = { programmeId };
  const programme = useApi('GET /api/office/programmes/:programmeId', { params });
  const versions = useApi('GET /api/office/programmes/:programmeId/versions', { params });
  return (
    <Loaded query={programme}>
      {({ year, yearTo }) => (
        <Page
          title={v.title}
          lead={v.lead}
          breadcrumb={[
            { label: t.title, to: paths.office.programmes },
            { label: e.years(year, yearTo), to: paths.office.programme(programmeId) },
          ]}
        >
          <Loaded query={versions} as="part">
            {(list) => <VersionsView versions={list} Read={Version} fileHref={fileHref} />}
          </Loaded>
        </Page>
      )}
    </Loaded>
  );
}

const fileHref = (attachmentId: string): string =>
  apiHref('GET /api/office/programme-attachments/:attachmentId/file', { params: { attachmentId } });

function Version(props: { versionId: string; children: (version: VersionView) => ReactNode }) {
  const { versionId, children } = props;
  const query = useApi('GET /api/office/programme-versions/:versionId', { params: { versionId } });
  return (
    <Loaded query={query} as="part">
      {children}
    </Loaded>
  );
}
