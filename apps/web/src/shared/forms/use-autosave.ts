import { useCallback, useEffect, useRef, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { useLocale, type SavingState } from '@nurt/ui';
import { NetworkError, ProblemError } from '../api';
import { applyProblems, type Refusal } from './refusal';

/** Milliseconds of quiet after which the draft is sent. */
const QUIET = 1200;
/** Milliseconds before the first new attempt while the server is away; each further one waits twice as long. */
const FIRST_RETRY = 2000;
const LONGEST_RETRY = 30_000;

export interface Autosave {
  readonly state: SavingState;
  /** ISO 8601 instant of the last save. */
  readonly savedAt: string | null;
  /** Why the last save was refused. */
  readonly refusal: Refusal | null;
  /** Saves what is not saved yet and waits for it; true when everything is on the server. */
  flush(): Promise<boolean>;
  /** As `flush`, where something is to be saved although nobody typed. */
  wake(): Promise<boolean>;
}

/**
 * Saves a draft by itself, one request at a time, always with the newest values. Without a network, or while the server
 * is being restarted, it keeps everything, says so and tries again; leaving the page with unsaved text asks first.
 *
 * @param save sends the values; resolves with the server's time of saving
 * @param initial when the draft was saved last, and whether what is not sent is kept on this device: then the page may
 *   be left without a question
 */
export function useAutosave<Values extends FieldValues>(
  form: UseFormReturn<Values>,
  save: (values: Values) => Promise<{ savedAt: string }>,
  initial: { savedAt: string | null; kept?: boolean } = { savedAt: null },
): Autosave {
  const locale = useLocale();
  const [state, setState] = useState<SavingState>('saved');
  const [savedAt, setSavedAt] = useState(initial.savedAt);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const dirty = useRef(false);
  const running = useRef<Promise<boolean> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const failures = useRef(0);
  const kept = initial.kept ?? false;
  const latest = useRef({ save, locale, kept });
  useEffect(() => {
    latest.current = { save, locale, kept };
  });

  const flush = useCallback((): Promise<boolean> => {
    clearTimeout(timer.current);
    const attempt = async (): Promise<boolean> => {
      while (dirty.current) {
        dirty.current = false;
        setState((now) => (now === 'waiting' ? now : 'saving'));
        try {
          const answer = await latest.current.save(form.getValues());
          setSavedAt(answer.savedAt);
          setRefusal(null);
          failures.current = 0;
        } catch (error) {
          dirty.current = true;
          const away = isAway(error);
          setRefusal(away ? null : applyProblems(form, error, latest.current.locale));
          setState(away ? (latest.current.kept ? 'waiting' : 'offline') : 'refused');
          if (away) {
            timer.current = setTimeout(() => void flushLatest.current(), pauseAfter(failures.current));
            failures.current += 1;
          }
          return false;
        }
      }
      setState('saved');
      return true;
    };
    running.current ??= attempt().finally(() => {
      running.current = null;
    });
    return running.current;
  }, [form]);

  const wake = useCallback((): Promise<boolean> => {
    dirty.current = true;
    return flush();
  }, [flush]);

  const flushLatest = useRef(flush);
  useEffect(() => {
    flushLatest.current = flush;
  }, [flush]);

  useEffect(() => {
    const unsubscribe = form.subscribe({
      formState: { values: true },
      callback: ({ name }) => {
        // Without a name the form was reset from the server; there is nothing to send back.
        if (name === undefined) return;
        dirty.current = true;
        setState((now) => (now === 'saving' || now === 'waiting' ? now : 'unsaved'));
        clearTimeout(timer.current);
        timer.current = setTimeout(() => void flush(), QUIET);
      },
    });
    const again = () => void (dirty.current && flush());
    const ask = (event: BeforeUnloadEvent) => {
      if (!latest.current.kept && (dirty.current || running.current)) event.preventDefault();
    };
    window.addEventListener('online', again);
    window.addEventListener('beforeunload', ask);
    return () => {
      unsubscribe();
      window.removeEventListener('online', again);
      window.removeEventListener('beforeunload', ask);
      // Leaving for another page of the product sends what is left.
      if (dirty.current) void flush();
    };
  }, [form, flush]);

  return { state, savedAt, refusal, flush, wake };
}

/** Nothing is known to have been refused: the network or the server is away, or too busy. */
function isAway(error: unknown): boolean {
  if (error instanceof NetworkError) return true;
  return error instanceof ProblemError && (error.status >= 502 || error.code === 'busy_try_again');
}

/** Longer after each failure, and never for everybody at the same moment. */
function pauseAfter(failures: number): number {
  return Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** failures) * (0.75 + Math.random() / 2);
}
