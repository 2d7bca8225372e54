import { useCallback, useEffect, useRef, useState } from 'react';
import {
  useForm,
  type DefaultValues,
  type FieldValues,
  type Path,
  type Resolver,
  type UseFormReturn,
} from 'react-hook-form';
import { useLocale } from '@nurt/ui';
import { fieldErrors, isMissing, type DraftProblem } from './field-errors';

/** Milliseconds without a keystroke after which the marks at the fields follow the text. */
const PAUSE = 400;

export interface CheckedForm<Values extends FieldValues> {
  readonly form: UseFormReturn<Values>;
  /** Is what is missing marked as well? */
  readonly marking: boolean;
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
    if (marking) void form.trigger();
    // What is marked follows the text: one field may put another right, a date or a sum somewhere else.
    let timer: ReturnType<typeof setTimeout> | undefined;
    const follow = () => {
      const marked = namesOf(form.control._formState.errors, '') as Path<Values>[];
      if (marking) void form.trigger();
      else if (marked.length > 0) void form.trigger(marked);
    };
    const unsubscribe = form.subscribe({
      formState: { values: true },
      callback: () => {
        clearTimeout(timer);
        timer = setTimeout(follow, PAUSE);
      },
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [form, look, locale, marking]);

  const markMissing = useCallback(() => setMarking(true), []);
  return { form, marking, markMissing };
}

/** Paths of the fields that are marked; what the server said stays until it is asked again. */
function namesOf(node: unknown, path: string): string[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('message' in node && typeof node.message === 'string') {
    return 'type' in node && node.type === 'server' ? [] : [path];
  }
  return Object.entries(node).flatMap(([key, child]) => namesOf(child, path ? `${path}.${key}` : key));
}
