import { ProblemSummary, useText, useToast } from '@nurt/ui';
import { programmeVersions } from '@nurt/wording/programmes';
import { FileDrop } from '../../shared/files';
import { useAttempt } from '../../shared/forms';

/** Chooses a file and sends it at once; a refusal is told beside it. */
export function FileInput({ send }: { send: (file: File) => Promise<unknown> }) {
  const t = useText(programmeVersions).attachments;
  const toast = useToast();
  const attempt = useAttempt();
  const take = async (file: File) => {
    const sent = await attempt.run(() => send(file));
    if (sent) toast(t.added);
  };
  return (
    <div>
      <ProblemSummary problems={attempt.problems} reference={attempt.reference} />
      <FileDrop
        label={t.add}
        busy={attempt.busy}
        onFiles={([file]) => {
          if (file) void take(file);
        }}
      />
    </div>
  );
}
