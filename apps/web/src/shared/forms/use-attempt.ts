import { useCallback, useState } from 'react';
import { useLocale, type SummaryProblem } from '@nurt/ui';
import { refusalOf, type Refusal } from './refusal';

const NOTHING: Refusal = { problems: [], reference: null };

export interface Attempt {
  readonly busy: boolean;
  /** Why it was refused, for a ProblemSummary or a DecisionDialog. */
  readonly problems: readonly SummaryProblem[];
  readonly reference: string | null;
  /** Runs it; true when it went through. A refusal lands in `problems`. */
  run(work: () => Promise<unknown>, explain?: (error: unknown) => Refusal): Promise<boolean>;
  /** Shows a refusal that was found without trying. */
  refuse(refusal: Refusal): void;
  clear(): void;
}

/** One thing that a button does: whether it is on its way, and why it was refused. */
export function useAttempt(): Attempt {
  const locale = useLocale();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState(NOTHING);
  const run = useCallback<Attempt['run']>(
    async (work, explain = (error) => refusalOf(error, locale)) => {
      setBusy(true);
      setRefusal(NOTHING);
      try {
        await work();
        return true;
      } catch (error) {
        setRefusal(explain(error));
        return false;
      } finally {
        setBusy(false);
      }
    },
    [locale],
  );
  const clear = useCallback(() => setRefusal(NOTHING), []);
  return { busy, problems: refusal.problems, reference: refusal.reference, run, refuse: setRefusal, clear };
}
