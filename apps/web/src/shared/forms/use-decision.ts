import { useState } from 'react';
import type { DefaultValues, FieldValues, UseFormReturn } from 'react-hook-form';
import { useLocale, useToast, type SummaryProblem } from '@nurt/ui';
import { useCommandForm } from './command-form';
import { applyProblems, problemsOf } from './refusal';
import { useAttempt } from './use-attempt';

export interface Decision<Values extends FieldValues> {
  /** The fields that the decision needs; what was typed stays when the dialog is closed and opened again. */
  readonly form: UseFormReturn<Values>;
  open(): void;
  /** For a `DecisionDialog`: `<DecisionDialog {...decision.dialog} title confirm>`. */
  readonly dialog: {
    readonly opened: boolean;
    readonly busy: boolean;
    readonly problems: readonly SummaryProblem[];
    readonly reference: string | null;
    onClose(): void;
    onConfirm(): void;
  };
}

/**
 * A decision that is confirmed in a dialog: the fields it needs, whether it is on its way, why it was refused. The
 * dialog closes only when it went through.
 *
 * @param run sends the command
 * @param done says what has been done, by what the command answered where that differs
 */
export function useDecision<Values extends FieldValues, Answer = unknown>(options: {
  defaultValues: DefaultValues<Values>;
  run: (values: Values) => Promise<Answer>;
  done: string | ((answer: Answer) => string);
}): Decision<Values> {
  const { defaultValues, run, done } = options;
  const form = useCommandForm<Values>({ defaultValues });
  const attempt = useAttempt();
  const toast = useToast();
  const locale = useLocale();
  const [opened, setOpened] = useState(false);
  const send = form.handleSubmit(
    async (values) => {
      let said = '';
      const through = await attempt.run(
        async () => {
          const answer = await run(values);
          said = typeof done === 'string' ? done : done(answer);
        },
        (error) => applyProblems(form, error, locale),
      );
      if (!through) return;
      setOpened(false);
      toast(said);
      keepFocus();
    },
    (errors) => attempt.refuse({ problems: problemsOf(errors), reference: null }),
  );
  return {
    form,
    open: () => {
      attempt.clear();
      setOpened(true);
    },
    dialog: {
      opened,
      busy: attempt.busy,
      problems: attempt.problems,
      reference: attempt.reference,
      onClose: () => setOpened(false),
      onConfirm: () => {
        form.clearErrors();
        void send();
      },
    },
  };
}

/**
 * The button that opened the dialog is often gone with the move it made, and focus with it: the keyboard then goes on
 * from the heading of the page. The dialog itself is away after the next frame.
 */
function keepFocus(): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return;
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    }),
  );
}
