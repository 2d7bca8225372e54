import { useState } from 'react';
import type { LastChangesRequest } from '@nurt/contracts/drafts/requests';
import { useText } from '@nurt/ui';
import { draftTogether } from '@nurt/wording/drafts';
import { ProblemError } from '../api';
import { useAttempt, type Decision } from '../forms';
import type { WrittenDraftState } from './use-written-draft';

export interface SubmissionOptions {
  readonly saving: Pick<WrittenDraftState<object>, 'toSubmit' | 'isDisputed' | 'catchUp'>;
  /** How much is missing by the rules that the server uses. */
  readonly missing: number;
  /** What is missing is marked from now on, and shown. */
  readonly markMissing: () => void;
  readonly onIncomplete: () => void;
  /** Said where something that is written cannot be saved. */
  readonly unsaved: string;
  /** Submits it and shows what has become of it. */
  readonly send: (request: LastChangesRequest) => Promise<void>;
  readonly readAgain: () => Promise<void>;
}

export interface Submission {
  /** The button was pressed. */
  ask(): void;
  /** Why it was not even asked, or refused after the question was closed. */
  readonly refused: string | undefined;
  /** For a `ConfirmDialog`. */
  readonly dialog: Decision<object>['dialog'];
}

/** The end of a document that saves itself: first everything missing, then the question, then the submission. */
export function useSubmission(options: SubmissionOptions): Submission {
  const { saving, missing, markMissing, onIncomplete, unsaved, send, readAgain } = options;
  const { undecided } = useText(draftTogether);
  const attempt = useAttempt();
  const [asking, setAsking] = useState(false);
  const refuse = (text: string) => attempt.refuse({ problems: [{ text }], reference: null });
  const ask = () => {
    if (missing > 0) {
      markMissing();
      onIncomplete();
      return;
    }
    attempt.clear();
    if (saving.isDisputed()) refuse(undecided);
    else setAsking(true);
  };
  const submit = () =>
    attempt.run(async () => {
      try {
        const request = await saving.toSubmit();
        if (request === null) refuse(saving.isDisputed() ? undecided : unsaved);
        else await send(request);
        setAsking(false);
      } catch (error) {
        // An earlier attempt whose answer was lost: the page shows what has become of it.
        if (error instanceof ProblemError && error.code === 'already_done') await readAgain();
        // What was saved elsewhere has to be seen before it is submitted.
        if (error instanceof ProblemError && error.code === 'changed_elsewhere') await saving.catchUp();
        if (error instanceof ProblemError && error.status === 422) markMissing();
        throw error;
      }
    });
  return {
    ask,
    refused: asking ? undefined : attempt.problems[0]?.text,
    dialog: {
      opened: asking,
      busy: attempt.busy,
      problems: attempt.problems,
      reference: attempt.reference,
      onClose: () => setAsking(false),
      onConfirm: () => void submit(),
    },
  };
}
