import { useCallback, useEffect, useRef, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { useLocale, type SavingState } from '@nurt/ui';
import { NetworkError } from '../api';
import { applyProblems, type Refusal } from './refusal';

/** Milliseconds of quiet after which the draft is sent, and between attempts while the network is away. */
const QUIET = 1200;
const RETRY = 8000;

export interface Autosave {
  readonly state: SavingState;
  /** ISO 8601 instant of the last save. */
  readonly savedAt: string | null;
  /** Why the last save was refused. */
  readonly refusal: Refusal | null;
  /** Saves what is not saved yet and waits for it; true when everything is on the server. */
  flush(): Promise<boolean>;
}

/**
 * Saves a draft by itself, one request at a time, always with the newest values. Without a network it keeps
 * everything, says so and tries again; leaving the page with unsaved text asks first.
 *
 * @param save sends the values; resolves with the server's time of saving
 */
export function useAutosave<Values extends FieldValues>(
  form: UseFormReturn<Values>,
  save: (values: Values) => Promise<{ savedAt: string }>,
  initial: { savedAt: string | null } = { savedAt: null },
): Autosave {
  const locale = useLocale();
  const [state, setState] = useState<SavingState>('saved');
  const [savedAt, setSavedAt] = useState(initial.savedAt);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const dirty = useRef(false);
  const running = useRef<Promise<boolean> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef({ save, locale });
  useEffect(() => {
    latest.current = { save, locale };
  });

  const flush = useCallback((): Promise<boolean> => {
    clearTimeout(timer.current);
    const attempt = async (): Promise<boolean> => {
      while (dirty.current) {
        dirty.current = false;
        setState('saving');
        try {
          const answer = await latest.current.save(form.getValues());
          setSavedAt(answer.savedAt);
          setRefusal(null);
        } catch (error) {
          dirty.current = true;
          const away = error instanceof NetworkError;
          setRefusal(away ? null : applyProblems(form, error, latest.current.locale));
          setState(away ? 'offline' : 'refused');
          if (away) timer.current = setTimeout(() => void flushLatest.current(), RETRY);
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
        setState((now) => (now === 'saving' ? now : 'unsaved'));
        clearTimeout(timer.current);
        timer.current = setTimeout(() => void flush(), QUIET);
      },
    });
    const again = () => void (dirty.current && flush());
    const ask = (event: BeforeUnloadEvent) => {
      if (dirty.current || running.current) event.preventDefault();
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

  return { state, savedAt, refusal, flush };
}
