import { Button, Group } from '@mantine/core';
import type { SignedFileView } from '@nurt/contracts/offers';
import type { OutsideAct } from '@nurt/domain/offers';
import { ConfirmDialog, DecisionDialog, Fields, TextAreaField, useText } from '@nurt/ui';
import { offerConfirmation } from '@nurt/wording/offers';
import { useCommand } from '../../../shared/api';
import { useDecision } from '../../../shared/forms';
import { AFTER_CONFIRMATION } from './after-confirmation';

/** The office accepts the signed file that it sees, or says why not. */
export function SignedFileDecision(props: { offerId: string; act: OutsideAct; file: SignedFileView }) {
  const { offerId, act, file } = props;
  const t = useText(offerConfirmation).file;
  const params = { offerId };
  const { sha256 } = file;
  const accept = useCommand('POST /api/office/offers/:offerId/signed-file/acceptance', {
    invalidates: AFTER_CONFIRMATION,
  });
  const refuse = useCommand('POST /api/office/offers/:offerId/signed-file/refusal', {
    invalidates: AFTER_CONFIRMATION,
  });
  const accepting = useDecision<object>({
    defaultValues: {},
    run: () => accept.mutateAsync({ params, body: { act, sha256 } }),
    done: t.accepted,
  });
  const refusing = useDecision<{ remarks: string }>({
    defaultValues: { remarks: '' },
    run: ({ remarks }) => refuse.mutateAsync({ params, body: { act, sha256, remarks } }),
    done: t.refused,
  });
  return (
    <>
      <Group gap="sm">
        <Button onClick={() => accepting.open()}>{t.accept}</Button>
        <Button variant="default" onClick={() => refusing.open()}>
          {t.refuse}
        </Button>
      </Group>
      <ConfirmDialog {...accepting.dialog} title={t.acceptTitle} confirm={t.accept}>
        <p>{t.acceptText}</p>
      </ConfirmDialog>
      <DecisionDialog {...refusing.dialog} title={t.refuseTitle} confirm={t.refuse}>
        <p>{t.refuseText}</p>
        <Fields>
          <TextAreaField
            control={refusing.form.control}
            name="remarks"
            label={t.reason}
            rows={3}
            maximum={2000}
          />
        </Fields>
      </DecisionDialog>
    </>
  );
}
