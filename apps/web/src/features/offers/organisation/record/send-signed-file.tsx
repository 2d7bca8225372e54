import type { OutsideAct } from '@nurt/domain/offers';
import { Notice, useText, useToast } from '@nurt/ui';
import { offerConfirmation } from '@nurt/wording/offers';
import { useCommand } from '../../../../shared/api';
import { FileDrop } from '../../../../shared/files';
import { useAttempt } from '../../../../shared/forms';

/** The place for the document of the offer, or of what was sent back, with its signatures; it is examined while one waits. */
export function SendSignedFile({ offerId, act }: { offerId: string; act: OutsideAct }) {
  const t = useText(offerConfirmation);
  const toast = useToast();
  const attempt = useAttempt();
  const send = useCommand('POST /api/offers/:offerId/signed-file', {
    invalidates: [
      'GET /api/offers/:offerId',
      'GET /api/offers/:offerId/confirmations',
      'GET /api/organisations/:organisationId/board',
    ],
  });
  const take = (file: File) =>
    attempt.run(async () => {
      await send.mutateAsync({ params: { offerId }, query: { name: file.name, act }, body: file });
      toast(t.fileSent);
    });
  return (
    <div>
      {attempt.problems.length > 0 && (
        <Notice tone="danger" live>
          <p>{attempt.problems[0]?.text}</p>
        </Notice>
      )}
      {attempt.busy ? (
        <p role="status">{t.sending}</p>
      ) : (
        <FileDrop label={t.signedFile} onFiles={([file]) => file && void take(file)} />
      )}
    </div>
  );
}
