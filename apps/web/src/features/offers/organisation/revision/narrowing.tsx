import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { OfferRevisionView } from '@nurt/contracts/offers';
import { FormActions, Section, TextAreaField, useText } from '@nurt/ui';
import { offerRevisions } from '@nurt/wording/offers';
import { queryKey, useCommand } from '../../../../shared/api';
import { useAttempt, useCommandForm } from '../../../../shared/forms';
import { useEditor } from '../editor/editor-context';

/** Whether the task becomes smaller, and why: then schedule and results open. */
export function Narrowing({ update, offerId }: { update: OfferRevisionView; offerId: string }) {
  const t = useText(offerRevisions).update;
  const { saving } = useEditor();
  const queries = useQueryClient();
  const attempt = useAttempt();
  const form = useCommandForm<{ reason: string }>({ defaultValues: { reason: update.narrowing } });
  const params = { offerId };
  const narrow = useCommand('PUT /api/offers/:offerId/update/narrowing', { invalidates: [] });
  const say = (reason: string) =>
    attempt.run(async () => {
      // What was typed goes first: the editor is drawn anew with what is open now.
      if (!(await saving.flush())) return;
      const view = await narrow.mutateAsync({ params, body: { reason } });
      queries.setQueryData(queryKey('GET /api/offers/:offerId/update', { params }), view);
    });
  const narrowed = update.narrowing !== '';
  return (
    <Section level={2} title={t.narrowTitle} lead={narrowed ? undefined : t.narrowText}>
      {narrowed ? (
        <p>{t.narrowed(update.narrowing)}</p>
      ) : (
        <TextAreaField
          control={form.control}
          name="reason"
          label={t.narrowReason}
          rows={2}
          maximum={2000}
          optional
        />
      )}
      {attempt.problems.length > 0 && <p role="alert">{attempt.problems[0]?.text}</p>}
      <FormActions>
        <Button
          variant="default"
          size="sm"
          loading={attempt.busy}
          onClick={() => void say(narrowed ? '' : form.getValues('reason'))}
        >
          {narrowed ? t.widen : t.narrow}
        </Button>
      </FormActions>
    </Section>
  );
}
