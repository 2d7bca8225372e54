import { useState } from 'react';
import { ButtonLink, Notice, Page, TextAreaField, TextField, useLocale, useText } from '@nurt/ui';
import { questions as texts } from '@nurt/wording/announced-calls';
import { common } from '@nurt/wording/common';
import { useApi, useCommand, type DraftOf } from '../../shared/api';
import { CommandForm, useCommandForm } from '../../shared/forms';
import { Loaded } from '../../shared/loaded';
import { paths } from '../../shared/paths';

type Asked = DraftOf<'POST /api/public/calls/:callId/questions'>;

/** A question about a call, by anybody. */
export function AskPage({ callId }: { callId: string }) {
  const t = useText(texts);
  const { nav } = useText(common);
  const call = useApi('GET /api/public/calls/:callId', { params: { callId } });
  const [sent, setSent] = useState(false);
  return (
    <Loaded query={call}>
      {({ title }) => (
        <Page
          title={sent ? t.sent : t.ask}
          lead={<span lang="pl">{title}</span>}
          width="narrow"
          breadcrumb={[
            { label: nav.calls, to: paths.calls },
            { label: title, to: paths.call(callId), written: true },
          ]}
        >
          {sent ? (
            <Notice tone="success" live>
              <p>{t.sentText}</p>
              <ButtonLink to={paths.call(callId)}>{t.backToCall}</ButtonLink>
            </Notice>
          ) : (
            <AskForm callId={callId} onSent={() => setSent(true)} />
          )}
        </Page>
      )}
    </Loaded>
  );
}

function AskForm({ callId, onSent }: { callId: string; onSent: () => void }) {
  const t = useText(texts);
  const locale = useLocale();
  const ask = useCommand('POST /api/public/calls/:callId/questions', { invalidates: [] });
  const form = useCommandForm<Asked>({ defaultValues: { question: '', email: null, locale, website: '' } });
  return (
    <CommandForm
      form={form}
      submit={t.send}
      onSubmit={async (values) => {
        const email = values.email === '' ? null : values.email;
        await ask.mutateAsync({ params: { callId }, body: { ...values, email, locale } });
        onSent();
      }}
    >
      <p>{t.askLead}</p>
      <TextAreaField control={form.control} name="question" label={t.question} rows={6} maximum={4000} />
      <TextField control={form.control} name="email" label={t.email} help={t.emailHelp} optional />
      {/* Out of the way of the eye and the keyboard: only machines fill it in. */}
      <div className="nurt-visually-hidden" aria-hidden>
        <label>
          {t.website}
          <input type="text" tabIndex={-1} autoComplete="off" {...form.register('website')} />
        </label>
      </div>
    </CommandForm>
  );
}
