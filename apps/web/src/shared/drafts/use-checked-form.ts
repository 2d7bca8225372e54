import { useCallback, useEffect, useRef, useState } from 'react';
import {
  useForm,
  type DefaultValues,
  type FieldValues,
  type Resolver,
  type UseFormReturn,
} from 'react-hook-form';
import { useLocale } from '@nurt/ui';
import { fieldErrors, isMissing, type DraftProblem } from './field-errors';

/** Milliseconds without a keystroke after which the marks at the fields follow the text. */
const PAUSE = 400;

export interface CheckedForm<Values extends FieldValues> {
  readonly form: UseFormReturn<Values>;
  /** From now on what is missing is marked at its field as well. */
  readonly markMissing: () => void;
}

/**
 * The form of a long document. What is written wrongly is marked when its field is left; what is missing only after
 * the person has asked to submit, because such a document is seldom written from top to bottom.
 *
 * @param look everything wrong with the values; the same function as long as the rules are the same
 * @param isField whether a field stands at the path of a problem
 */
export function useCheckedForm<Values extends FieldValues>(
  defaultValues: Values,
  look: (values: Values) => { readonly problems: readonly DraftProblem[] },
  isField: (path: string) => boolean,
): CheckedForm<Values> {
  const locale = useLocale();
  const [marking, setMarking] = useState(false);
  const rules = useRef({ look, locale, marking });
  const resolver: Resolver<Values> = useCallback(
    (values) => {
      const { look: check, locale: language, marking: all } = rules.current;
      const { problems } = check(values);
      const shown = all ? problems : problems.filter((problem) => !isMissing(problem));
      return { values: {}, errors: fieldErrors<Values>(shown, isField, language) };
    },
    [isField],
  );
  const form = useForm<Values>({
    defaultValues: defaultValues as DefaultValues<Values>,
    resolver,
    mode: 'onTouched',
    shouldFocusError: false,
  });

  useEffect(() => {
    rules.current = { look, locale, marking };
    if (!marking) return undefined;
    void form.trigger();
    // Once everything is marked, marks follow the text: adding a date may put another field right.
    let timer: ReturnType<typeof setTimeout> | undefined;
    const unsubscribe = form.subscribe({
      formState: { values: true },
      callback: () => {
        clearTimeout(timer);
        timer = setTimeout(() => void form.trigger(), PAUSE);
      },
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [form, look, locale, marking]);

  const markMissing = useCallback(() => setMarking(true), []);
  return { form, markMissing };
}
