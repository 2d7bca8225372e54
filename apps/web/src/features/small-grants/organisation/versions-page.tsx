import { useNavigate, useParams } from 'react-router';
import type { SmallGrantView } from '@nurt/contracts/small-grants';
import { valueAt } from '@nurt/domain/drafts';
import { EMPTY_SMALL_GRANT, smallGrantDraft, type SmallGrantContent } from '@nurt/domain/small-grants';
import { Facts, Section, useText } from '@nurt/ui';
import { offerEditor } from '@nurt/wording/offers';
import { records } from '@nurt/wording/records';
import { smallGrantForm, smallGrants } from '@nurt/wording/small-grants';
import { useApi, useCommand } from '../../../shared/api';
import { Loaded } from '../../../shared/loaded';
import { paths } from '../../../shared/paths';
import { useMoves } from '../../../shared/records';
import { Versions, type VersionsSubject } from '../../../shared/together';
import { ContentView } from '../read/content';
import { useFieldWords } from './field-words';
import { PARTS, partOf } from './parts';

/** Versions of an offer for a small grant: all of them, one to read, two to compare. */
export function VersionsPage() {
  const { smallGrantId = '' } = useParams();
  const params = { smallGrantId };
  const grant = useApi('GET /api/small-grants/:smallGrantId', { params });
  // Others write while one looks.
  const versions = useApi('GET /api/small-grants/:smallGrantId/versions', { params }, { staleTime: 0 });
  return (
    <Loaded query={grant}>
      {(view) => <Loaded query={versions}>{(rows) => <OfVersions grant={view} versions={rows} />}</Loaded>}
    </Loaded>
  );
}

type GrantVersions = React.ComponentProps<typeof Versions>['versions'];

function OfVersions({ grant, versions }: { grant: SmallGrantView; versions: GrantVersions }) {
  return <Versions subject={useSubject(grant)} versions={versions} />;
}

function useSubject(grant: SmallGrantView): VersionsSubject<SmallGrantContent> {
  const t = useText(smallGrants);
  const f = useText(smallGrantForm);
  const words = useFieldWords();
  const navigate = useNavigate();
  const edit = useMoves(grant.moves)('edit', '');
  const restoration = useCommand('POST /api/small-grants/:smallGrantId/versions/:versionId/restoration', {
    invalidates: [
      'GET /api/small-grants/:smallGrantId',
      'GET /api/small-grants/:smallGrantId/versions',
      'GET /api/small-grants',
    ],
  });
  const { id, content } = grant;
  const here = paths.organisation.smallGrant(id);
  return {
    rules: smallGrantDraft,
    words,
    content,
    empty: EMPTY_SMALL_GRANT,
    breadcrumb: [
      { label: f.title, to: paths.organisation.smallGrants },
      { label: content.title.trim() || t.untitled, to: here },
    ],
    versionsPath: paths.organisation.smallGrantVersions(id),
    partsOf: () =>
      PARTS.map((part) => ({
        key: part,
        name: f.parts[part],
        has: (path: string) => partOf(path) === part,
      })),
    writable: edit.allowed,
    useKept: (versionId, enabled) =>
      // A version never changes.
      useApi(
        'GET /api/small-grants/:smallGrantId/versions/:versionId',
        { params: { smallGrantId: id, versionId } },
        { enabled, staleTime: Infinity },
      ),
    restore: async (versionId) => {
      await restoration.mutateAsync({ params: { smallGrantId: id, versionId } });
      await navigate(here);
    },
    read: (written) => <WholeContent content={written} />,
  };
}

/** Also what the public does not read: whom to ask, and the declarations. */
function WholeContent({ content }: { content: SmallGrantContent }) {
  const { contact } = useText(smallGrantForm).fields;
  const { declarations } = useText(offerEditor).parts;
  const { notGiven } = useText(records);
  const words = useFieldWords();
  const said = (path: string, value: unknown) => ({
    label: words.name(path, content),
    value: words.lines(path, value, content).join(' ') || notGiven,
  });
  const inside = (group: 'contact' | 'declarations') =>
    // In the order of the form, whatever order they were stored in.
    Object.keys(EMPTY_SMALL_GRANT[group]).map((key) => {
      const path = `${group}/${key}`;
      return said(path, valueAt(content, path));
    });
  return (
    <>
      <ContentView content={content} level={2} titled />
      <Section level={2} title={contact}>
        <Facts facts={inside('contact')} />
      </Section>
      <Section level={2} title={declarations.name}>
        <Facts facts={inside('declarations')} />
      </Section>
    </>
  );
}
