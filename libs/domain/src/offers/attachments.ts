import type { RequiredAttachment } from '../calls';
import { hasArrived, type FileState } from '../files';
import type { Problem, ProblemCode } from '../problems';
import type { OfferContent, SubmittedAttachment } from './offer-content';

/** A file of an offer that is being written. */
export interface OfferAttachment {
  readonly id: string;
  /** The attachment of the call that it is; null for any other. */
  readonly requirementId: string | null;
  readonly name: string;
  readonly state: FileState;
}

/**
 * What is missing or wrong among the files of a draft, with paths `attachments.<id of the requirement or the file>`. A
 * file that waits for the virus scanner is there: an offer counts by its arrival.
 */
export function attachmentProblems(
  required: readonly RequiredAttachment[],
  attachments: readonly OfferAttachment[],
): Problem<ProblemCode>[] {
  const missing = required
    .filter(({ id }) => !attachments.some((one) => one.requirementId === id && hasArrived(one.state)))
    .map(({ id, name }) => ({
      code: 'offer_attachment_required' as const,
      path: `attachments.${id}`,
      params: { name },
    }));
  const wrong = attachments.flatMap(({ id, name, state }): Problem<ProblemCode>[] => {
    if (hasArrived(state)) return [];
    const code = state === 'infected' ? 'offer_attachment_infected' : 'offer_attachment_unfinished';
    return [{ code, path: `attachments.${id}`, params: { name } }];
  });
  return [...missing, ...wrong];
}

/**
 * The content of an offer as it is submitted: with its files, in an order that does not depend on when they came.
 * An offer without files says nothing about them, as before there were any.
 */
export function withAttachments<Content extends Pick<OfferContent, 'attachments'>>(
  content: Content,
  attachments: readonly SubmittedAttachment[],
): Content {
  // Those that a submitted offer had, where this one was written in its place.
  const { attachments: _earlier, ...written } = content;
  if (attachments.length === 0) return written as Content;
  return {
    ...written,
    attachments: attachments
      .map(({ requirementId, name, size, sha256 }) => ({ requirementId, name, size, sha256 }))
      .sort((a, b) => compare(a.name, b.name) || compare(a.sha256, b.sha256)),
  } as unknown as Content;
}

/** By code unit: the same on every machine. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
