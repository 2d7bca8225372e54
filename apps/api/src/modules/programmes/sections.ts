import type { ProgrammeSectionsRequest } from '@nurt/contracts/programmes/requests';
import { sectionsOf, type ProgrammeKind, type ProgrammeSections } from '@nurt/domain/programmes';
import type { Problem, ProblemCode } from '@nurt/domain/problems';
import { richTextProblems } from '@nurt/domain/rich-text';
import { refuse } from '../../kernel';

/**
 * The sections of a request, once each is found to be a text of ours: an unknown node or mark is refused with its
 * path, and so is a section that this kind of programme does not have.
 */
export function readSections(
  kind: ProgrammeKind,
  { ...request }: ProgrammeSectionsRequest,
  path = 'sections',
): ProgrammeSections {
  const written = Object.entries(request).filter(([, text]) => text !== undefined);
  const known = new Set<string>(sectionsOf(kind).map(({ key }) => key));
  const problems = written.flatMap(([key, text]): Problem<ProblemCode>[] =>
    known.has(key)
      ? richTextProblems(text, `${path}.${key}`)
      : [{ code: 'unknown_field', path: `${path}.${key}` }],
  );
  if (problems.length > 0) throw refuse.malformed(problems);
  return Object.fromEntries(written);
}
