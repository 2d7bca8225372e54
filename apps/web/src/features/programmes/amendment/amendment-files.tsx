import { Button } from '@mantine/core';
import type { AmendmentView } from '@nurt/contracts/programmes';
import { ProblemSummary, Section, StatusLabel, useText } from '@nurt/ui';
import { programmeVersions } from '@nurt/wording/programmes';
import { apiHref, useCommand } from '../../../shared/api';
import { useAttempt } from '../../../shared/forms';
import { AttachmentList } from '../../../shared/programme-versions';
import { FileInput } from '../file-input';

const CHANGED = { invalidates: ['GET /api/office/programme-amendments/:amendmentId'] } as const;

/** The files of the programme: what the amendment brings, what it drops. Sent at once, apart from the rest of the form. */
export function AmendmentFiles({ view }: { view: AmendmentView }) {
  const t = useText(programmeVersions).attachments;
  const attempt = useAttempt();
  const attach = useCommand('POST /api/office/programme-amendments/:amendmentId/attachments', CHANGED);
  const drop = useCommand(
    'PUT /api/office/programme-amendments/:amendmentId/dropped-attachments/:attachmentId',
    CHANGED,
  );
  const keep = useCommand(
    'DELETE /api/office/programme-amendments/:amendmentId/dropped-attachments/:attachmentId',
    CHANGED,
  );
  const amendmentId = view.id;
  const state = new Map(view.files.map((file) => [file.id, file]));
  return (
    <Section title={t.title} lead={t.amendmentHelp}>
      <ProblemSummary problems={attempt.problems} reference={attempt.reference} />
      <AttachmentList
        files={view.files}
        href={(attachmentId) =>
          apiHref('GET /api/office/programme-attachments/:attachmentId/file', { params: { attachmentId } })
        }
        action={({ id: attachmentId, name }) => {
          const { brought = false, dropped = false } = state.get(attachmentId) ?? {};
          const params = { amendmentId, attachmentId };
          return (
            <>
              {(brought || dropped) && (
                <StatusLabel tone={brought ? 'current' : 'neutral'}>
                  {brought ? t.brought : t.dropped}
                </StatusLabel>
              )}
              <Button
                variant="subtle"
                color={dropped ? undefined : 'red'}
                size="xs"
                aria-label={dropped ? t.keep(name) : t.remove(name)}
                disabled={attempt.busy}
                onClick={() => void attempt.run(() => (dropped ? keep : drop).mutateAsync({ params }))}
              >
                {dropped ? t.keepShort : '×'}
              </Button>
            </>
          );
        }}
      />
      <FileInput
        send={(file) =>
          attach.mutateAsync({ params: { amendmentId }, query: { name: file.name }, body: file })
        }
      />
    </Section>
  );
}
