import { ProblemError } from '../../api';

/** The draft is not there any more, or not for this person. */
export function isLost(error: unknown): error is ProblemError {
  return error instanceof ProblemError && (error.status === 404 || error.status === 403);
}
