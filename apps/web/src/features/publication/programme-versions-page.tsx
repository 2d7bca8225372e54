import type { ReactNode } from 'react';
import type { VersionView } from '@nurt/contracts/programmes';
import { Page, useText } from '@nurt/ui';
import { programmeVersions } from '@nurt/wording/programmes';
import { programme as texts } from '@nurt/wording/publication';
import { apiHref, useApi } from '../../shared/api';
import { Loaded } from '../../shared/loaded';
import { paths } from '../../shared/paths';
import { VersionsView } from '../../shared/programme-versions';

/** Every version of a programme, for everybody. */
export function ProgrammeVersionsPage({ programmeId }: { programmeId: string }) {
  const t = useText(programmeVersions);
  const p = useText(texts);
  const query = useApi('GET /api/public/programmes/:programmeId/versions', { params: { programmeId } });
  return (
    <Page title={t.title} lead={t.lead} breadcrumb={[{ label: p.title, to: paths.programme }]}>
      <Loaded query={query}>
        {(versions) => <VersionsView versions={versions} Read={Version} fileHref={fileHref} />}
      </Loaded>
    </Page>
  );
}

const fileHref = (attachmentId: string): string =>
  apiHref('GET /api/public/programme-attachments/:attachmentId/file', { params: { attachmentId } });

function Version(props: { versionId: string; children: (version: VersionView) => ReactNode }) {
  const { versionId, children } = props;
  const query = useApi('GET /api/public/programme-versions/:versionId', { params: { versionId } });
  return (
    <Loaded query={query} as="part">
      {children}
    </Loaded>
  );
}
