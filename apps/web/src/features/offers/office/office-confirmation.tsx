import { Button } from '@mantine/core';
import type { OutsideConfirmationView } from '@nurt/contracts/offers';
import { dateInWarsaw } from '@nurt/domain/calendar';
import type { OutsideAct } from '@nurt/domain/offers';
import { DateField, DecisionDialog, Fields, Section, TextField, useText } from '@nurt/ui';
import { offerConfirmation } from '@nurt/wording/offers';
import { apiHref, useApi, useCommand } from '../../../shared/api';
import { serverNow } from '../../../shared/clock';
import { useDecision } from '../../../shared/forms';
import { ConfirmationsMade } from '../read/confirmations-made';
import { DeclarationMade } from '../read/declaration-made';
import { OutsideFacts } from '../read/outside-facts';
import { SignedFile } from '../read/signed-file';
import { AFTER_CONFIRMATION } from './after-confirmation';
import { SignedFileDecision } from './signed-file-decision';

/** Who confirmed an offer; where that comes from outside the system, the office compares it here, sealed or not. */
export function OfficeConfirmation({ offerId }: { offerId: string }) {
  const t = useText(offerConfirmation);
  const { data } = useApi('GET /api/office/offers/:offerId/confirmations', { params: { offerId } });
  if (!data) return null;
  const { outside, parties, declarations } = data;
  return (
    <>
      <Section title={t.title}>
        {outside ? (
          <Outside offerId={offerId} act="offer" outside={outside} />
        ) : (
          <ConfirmationsMade parties={parties} />
        )}
      </Section>
      {declarations.map((declaration) => (
        <DeclarationMade key={declaration.act} declaration={declaration}>
          {(act, ofRevision) => <Outside offerId={offerId} act={act} outside={ofRevision} />}
        </DeclarationMade>
      ))}
    </>
  );
}

interface OutsideProps {
  offerId: string;
  act: OutsideAct;
  outside: OutsideConfirmationView;
}

/** What came, or is awaited, on paper or in a signed file, and what the officer does about it. */
function Outside({ offerId, act, outside }: OutsideProps) {
  const { way, file, mayDecide } = outside;
  const query = act === 'offer' ? {} : { act };
  return (
    <>
      <OutsideFacts outside={outside} />
      {file && (
        <SignedFile
          reader
          file={file}
          href={apiHref('GET /api/office/offers/:offerId/signed-file', { params: { offerId }, query })}
        />
      )}
      {mayDecide && way === 'paper' && <Counter offerId={offerId} act={act} outside={outside} />}
      {mayDecide && file && <SignedFileDecision offerId={offerId} act={act} file={file} />}
    </>
  );
}

/** The counter: the checksum that stands on the paper, and the day that counts. */
function Counter({ offerId, act, outside }: OutsideProps) {
  const t = useText(offerConfirmation).counter;
  const match = useCommand('POST /api/office/offers/:offerId/paper-confirmation', {
    invalidates: AFTER_CONFIRMATION,
  });
  const decision = useDecision<{ checksum: string; on: string }>({
    defaultValues: { checksum: '', on: dateInWarsaw(new Date(serverNow())) },
    run: (body) => match.mutateAsync({ params: { offerId }, body: { ...body, act } }),
    done: t.done,
  });
  const { control } = decision.form;
  return (
    <div>
      <Button onClick={() => decision.open()}>{t.open}</Button>
      <DecisionDialog {...decision.dialog} title={t.title} confirm={t.confirm}>
        <p>{t.text}</p>
        <Fields>
          <TextField control={control} name="checksum" label={t.checksum} />
          <DateField
            control={control}
            name="on"
            label={outside.receiptRule === 'dispatch' ? t.sentOn : t.arrivedOn}
          />
        </Fields>
      </DecisionDialog>
    </div>
  );
}
