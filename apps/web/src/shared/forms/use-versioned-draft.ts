import { useRef, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { ProblemError } from '../api';
import { serverNow } from '../clock';
import { useAutosave, type Autosave } from './use-autosave';

/** A version that somebody else saved while this one was being written. */
export interface Conflict<View> {
  readonly theirs: View;
  /** Saves this form over theirs. */
  keepMine(): void;
  /** Puts theirs into the form. */
  takeTheirs(): void;
}

export interface VersionedDraft<View> {
  readonly autosave: Autosave;
  readonly conflict: Conflict<View> | null;
}

/**
 * Saves a draft by itself. When somebody else has saved it meanwhile, nothing of either is lost: the person chooses.
 *
 * @param save sends the values with the version that they were written on
 * @param load reads what is saved now
 * @param valuesOf puts what is saved into the form
 */
export function useVersionedDraft<Values extends FieldValues, View extends { readonly version: number }>(
  form: UseFormReturn<Values>,
  initial: View,
  work: {
    save: (values: Values, version: number) => Promise<View>;
    load: () => Promise<View>;
    valuesOf: (view: View) => Values;
  },
): VersionedDraft<View> {
  const version = useRef(initial.version);
  const [theirs, setTheirs] = useState<View | null>(null);

  const autosave = useAutosave(form, async (values) => {
    try {
      const saved = await work.save(values, version.current);
      version.current = saved.version;
      setTheirs(null);
      return { savedAt: new Date(serverNow()).toISOString() };
    } catch (error) {
      if (error instanceof ProblemError && error.code === 'changed_elsewhere') setTheirs(await work.load());
      throw error;
    }
  });

  const settle = (chosen: View) => {
    version.current = chosen.version;
    setTheirs(null);
    void autosave.flush();
  };
  return {
    autosave,
    conflict: theirs && {
      theirs,
      keepMine: () => settle(theirs),
      takeTheirs: () => {
        form.reset(work.valuesOf(theirs));
        settle(theirs);
      },
    },
  };
}
