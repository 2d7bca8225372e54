import { useSearchParams } from 'react-router';
import { CompareVersions } from './compare-versions';
import { ReadVersion } from './read-version';
import type { VersionsProps } from './subject';
import { VersionsList } from './versions-list';

/** Versions of a document: the list, one version to read (`?wersja=`), two to compare (`?od=…&do=…`). */
export function Versions<Content extends object>(props: VersionsProps<Content>) {
  const [search] = useSearchParams();
  const read = search.get('wersja');
  const newer = search.get('do');
  if (read !== null) return <ReadVersion {...props} versionId={read} />;
  if (newer !== null) return <CompareVersions {...props} older={search.get('od')} newer={newer} />;
  return <VersionsList {...props} />;
}
