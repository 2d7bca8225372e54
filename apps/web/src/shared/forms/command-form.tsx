import type { ReactNode } from 'react';
import { Button } from '@mantine/core';
import {
  useForm,
  type DefaultValues,
  type FieldValues,
  type SubmitHandler,
  type UseFormProps,
  type UseFormReturn,
} from 'react-hook-form';
import { Fields, FormActions, ProblemSummary, useLocale } from '@nurt/ui';
import { applyProblems, problemsOf } from './refusal';
import { useAttempt } from './use-attempt';

/** A form whose errors are shown by `CommandForm`: the summary takes focus, not the first field. */
export function useCommandForm<Values extends FieldValues>(
  options: Omit<UseFormProps<Values>, 'shouldFocusError'> & { defaultValues: DefaultValues<Values> },
): UseFormReturn<Values> {
  return useForm<Values>({ mode: 'onTouched', ...options, shouldFocusError: false });
}

export interface CommandFormProps<Values extends FieldValues> {
  form: UseFormReturn<Values>;
  /** Sends the command. When it is refused, every problem goes to its field and to the summary. */
  onSubmit: SubmitHandler<Values>;
  /** The verb on the button. */
  submit: string;
  /** Further buttons and links beside it. */
  secondary?: ReactNode;
  children: ReactNode;
}

/** A form that sends one command: the summary of what is wrong, the fields, the button. Keeps what was typed. */
export function CommandForm<Values extends FieldValues>(props: CommandFormProps<Values>) {
  const { form, onSubmit, submit, secondary, children } = props;
  const locale = useLocale();
  const attempt = useAttempt();
  const send = form.handleSubmit(
    (values, event) =>
      attempt.run(
        async () => onSubmit(values, event),
        (error) => applyProblems(form, error, locale),
      ),
    (errors) => attempt.refuse({ problems: problemsOf(errors), reference: null }),
  );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        // What the server said last time is out of date; a leftover would block the next attempt.
        form.clearErrors();
        void send(event);
      }}
    >
      <Fields>
        <ProblemSummary problems={attempt.problems} reference={attempt.reference} />
        {children}
        <FormActions>
          <Button type="submit" loading={attempt.busy}>
            {submit}
          </Button>
          {secondary}
        </FormActions>
      </Fields>
    </form>
  );
}
