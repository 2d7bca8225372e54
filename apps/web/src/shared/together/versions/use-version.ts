import type { UseQueryResult } from '@tanstack/react-query';
import type { VersionsSubject } from './subject';
import { NOW } from './version-words';

/** What the document says in the version; an empty one where there is none, and what it says now under `NOW`. */
export function useVersionContent<Content extends object>(
  { useKept, content }: VersionsSubject<Content>,
  versionId: string | null,
): { readonly query: UseQueryResult<unknown>; readonly content: Content | null | undefined } {
  const kept = versionId !== null && versionId !== NOW;
  const query = useKept(versionId ?? '', kept);
  if (kept) return { query, content: query.data?.content };
  return { query, content: versionId === null ? null : content };
}
