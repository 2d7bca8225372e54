import type { DefaultValues } from 'react-hook-form';
import { useCommand, type DraftOf } from '../../../shared/api';
import { useDecision, type Decision } from '../../../shared/forms';

/** Whatever shows a consultation is read again after each of its commands. */
export const AFTER_CONSULTATION = {
  invalidates: [
    'GET /api/office/programmes',
    'GET /api/office/programmes/:programmeId',
    'GET /api/office/programmes/:programmeId/consultation',
    'GET /api/office/board',
    'GET /api/public/consultations',
    'GET /api/public/consultations/:consultationId',
  ],
} as const;

/** Steps of a consultation that are written down with a form of their own. */
type Step = 'extension' | 'council-delivery' | 'council-opinion';
type StepKey = `POST /api/office/programmes/:programmeId/consultation/${Step}`;

/** A step of the consultation as a decision: what its form begins with, and what is said when it is done. */
export function useStep<Values extends DraftOf<StepKey>>(
  key: StepKey,
  programmeId: string,
  options: { readonly defaultValues: DefaultValues<Values>; readonly done: string },
): Decision<Values> {
  const send = useCommand(key, AFTER_CONSULTATION);
  return useDecision<Values>({
    ...options,
    run: (body) => send.mutateAsync({ params: { programmeId }, body }),
  });
}
