import { useState } from 'react';
import { Notice, Section, TextAreaField, TextField, useLocale, useText } from '@nurt/ui';
import { formatDate } from '@nurt/wording/format';
import { smallGrants } from '@nurt/wording/small-grants';
import { useCommand, type DraftOf } from '../../../shared/api';
import { CommandForm, useCommandForm } from '../../../shared/forms';

type Comment = DraftOf<'POST /api/public/small-grants/:smallGrantId/comments'>;
const MAXIMUM = 3000;

/** Anybody may say something, without an account (UDPP art. 19a ust. 4). */
export function CommentForm({ smallGrantId, until }: { smallGrantId: string; until: string }) {
  const t = useText(smallGrants);
  const locale = useLocale();
  const [sent, setSent] = useState(false);
  const form = useCommandForm<Comment>({ defaultValues: { author: '', text: '' } });
  const send = useCommand('POST /api/public/small-grants/:smallGrantId/comments', {
    invalidates: ['GET /api/public/small-grants/:smallGrantId'],
  });
  if (sent) {
    return (
      <Notice tone="success" title={t.sent} live>
        {t.sentText}
      </Notice>
    );
  }
  return (
    <Section title={t.writeComment} lead={t.writeLead(formatDate(until, locale))}>
      <CommandForm
        form={form}
        submit={t.send}
        onSubmit={async (body) => {
          await send.mutateAsync({ params: { smallGrantId }, body });
          setSent(true);
        }}
      >
        <TextAreaField
          control={form.control}
          name="text"
          label={t.text}
          help={t.textHelp}
          maximum={MAXIMUM}
          rows={6}
        />
        <TextField control={form.control} name="author" label={t.author} help={t.authorHelp} optional />
      </CommandForm>
    </Section>
  );
}
