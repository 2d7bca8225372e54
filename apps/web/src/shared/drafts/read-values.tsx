import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';

/** Milliseconds without a keystroke after which sums and checks are made again. */
const PAUSE = 150;

const WrittenContext = createContext<unknown>(null);

/**
 * Reads the form again shortly after each change and hands what it says to everybody below who asks with
 * `useWritten`. The fields themselves are not drawn again, so that typing stays quick in a form of a hundred fields.
 */
export function Written<Values extends FieldValues, Content>({
  form,
  look,
  children,
}: {
  form: UseFormReturn<Values>;
  /** Everything that the screen says about the values: sums, problems, states. One and the same function always. */
  look: (values: Values) => Content;
  children: ReactNode;
}) {
  const [values, setValues] = useState(() => form.getValues());
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const unsubscribe = form.subscribe({
      formState: { values: true },
      callback: () => {
        clearTimeout(timer);
        // A copy, because the form changes its own values in place.
        timer = setTimeout(() => setValues(structuredClone(form.getValues())), PAUSE);
      },
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [form]);
  const written = useMemo(() => look(values), [look, values]);
  return <WrittenContext value={written}>{children}</WrittenContext>;
}

/** What `Written` last read. The caller names the type that its page put there. */
export function useWritten<Content>(): Content {
  return useContext(WrittenContext) as Content;
}
