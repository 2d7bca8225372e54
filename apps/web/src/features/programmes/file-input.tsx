import { useRef } from 'react';
import { ProblemSummary, useText, useToast } from '@nurt/ui';
import { programmeVersions } from '@nurt/wording/programmes';
import { useAttempt } from '../../shared/forms';
import css from './programmes.module.css';

/** Chooses a file and sends it at once; a refusal is told beside it. */
export function FileInput({ send }: { send: (file: File) => Promise<unknown> }) {
  const t = useText(programmeVersions).attachments;
  const toast = useToast();
  const attempt = useAttempt();
  const input = useRef<HTMLInputElement>(null);
  const take = async (file: File) => {
    const sent = await attempt.run(() => send(file));
    if (sent) toast(t.added);
    if (input.current) input.current.value = '';
  };
  return (
    <div className={css['upload']}>
      <ProblemSummary problems={attempt.problems} reference={attempt.reference} />
      <label>
        <span>{t.add}</span>
        <input
          ref={input}
          type="file"
          accept=".pdf,.odt,.docx,.ods,.xlsx,.png,.jpg,.jpeg"
          disabled={attempt.busy}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) void take(file);
          }}
        />
      </label>
    </div>
  );
}
