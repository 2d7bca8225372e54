import { useEffect } from 'react';
import { Button } from '@mantine/core';
import { useWatch } from 'react-hook-form';
import type { GrantReturnView } from '@nurt/contracts/settlement';
import { isLocalDate } from '@nurt/domain/calendar';
import { addGrosze, isGrosze, subtractGrosze, ZERO, type Grosze } from '@nurt/domain/money';
import {
  AmountField,
  DateField,
  DecisionDialog,
  FieldRow,
  Fields,
  MoneyText,
  useText,
  type NumberInput,
} from '@nurt/ui';
import { settlementOffice } from '@nurt/wording/settlement-office';
import { useCommand } from '../../../shared/api';
import { useDecision, type Decision } from '../../../shared/forms';
import { newId } from '../../../shared/new-id';
import { useMoves } from '../../../shared/records';
import { today } from '../../../shared/today';
import { owedNow, owedOn, suggestedSplit, type Owed } from './owed';
import css from './settlement.module.css';

interface ReceiptDraft {
  /** Of the receipt to be recorded: sending it again after a lost answer records nothing twice. */
  id: string;
  receivedOn: string | null;
  /** The whole transfer; helps to divide it and is not sent. */
  total: NumberInput;
  principalGrosze: NumberInput;
  interestGrosze: NumberInput;
}

function draftOf(owed: Owed): ReceiptDraft {
  return {
    id: newId(),
    receivedOn: today(),
    total: addGrosze(owed.principal, owed.interest),
    principalGrosze: owed.principal,
    interestGrosze: owed.interest,
  };
}

/** Recording money that came back, with a suggested division between principal and interest. */
export function Receipt({ grantReturn }: { grantReturn: GrantReturnView }) {
  const { receipt: t } = useText(settlementOffice);
  const move = useMoves(grantReturn.moves)('receive', t.whose);
  const record = useCommand('POST /api/office/returns/:returnId/receipts', {
    invalidates: [
      'GET /api/office/returns',
      'GET /api/reports/:reportId',
      'GET /api/agreements/:agreementId',
      'GET /api/office/programmes',
      'GET /api/office/programmes/:programmeId',
      'GET /api/office/board',
    ],
  });
  const owed = owedNow(grantReturn);
  const decision = useDecision<ReceiptDraft>({
    defaultValues: draftOf(owed),
    run: ({ id, receivedOn, principalGrosze, interestGrosze }) =>
      record.mutateAsync({
        params: { returnId: grantReturn.id },
        body: { id, receivedOn, principalGrosze, interestGrosze },
      }),
    done: t.done,
  });
  const { reset } = decision.form;
  const { principal, interest } = owed;
  // After a receipt something else is owed; what was typed for the last one has been recorded.
  useEffect(() => reset(draftOf({ principal, interest })), [principal, interest, reset]);
  if (!move.shown) return null;
  if (!move.allowed) return <p className={css['under']}>{move.refused}</p>;
  return (
    <div className="nurt-no-print">
      <Button onClick={decision.open}>{t.action}</Button>
      <ReceiptDialog grantReturn={grantReturn} decision={decision} />
    </div>
  );
}

function ReceiptDialog(props: { grantReturn: GrantReturnView; decision: Decision<ReceiptDraft> }) {
  const { grantReturn, decision } = props;
  const { receipt: t } = useText(settlementOffice);
  const { control, setValue, getValues } = decision.form;
  const { receivedOn, principalGrosze, interestGrosze } = useWatch({ control });
  const now = today();
  const owed =
    isLocalDate(receivedOn) && receivedOn <= now
      ? owedOn(grantReturn, receivedOn, now)
      : owedNow(grantReturn);
  const split = () => {
    const { total } = getValues();
    if (!isGrosze(total) || total < 0) return;
    const suggested = suggestedSplit(total, owed);
    setValue('principalGrosze', suggested.principal, { shouldDirty: true, shouldValidate: true });
    setValue('interestGrosze', suggested.interest, { shouldDirty: true, shouldValidate: true });
  };
  const received = grantReturn.receivedGrosze as Grosze;
  const principal = typed(principalGrosze);
  return (
    <DecisionDialog
      {...decision.dialog}
      title={t.title}
      confirm={t.action}
      changes={[
        {
          label: t.returned,
          before: <MoneyText amount={received} />,
          after: <MoneyText amount={addGrosze(received, principal)} />,
        },
        { label: t.outstanding, ...less(owed.principal, principal) },
        { label: t.interestOwed, ...less(owed.interest, typed(interestGrosze)) },
      ]}
    >
      <p>{t.text}</p>
      <Fields>
        <DateField control={control} name="receivedOn" label={t.day} help={t.dayHelp} max={now} />
        <div className={css['total']}>
          <AmountField control={control} name="total" label={t.total} />
          <Button variant="default" onClick={split}>
            {t.split}
          </Button>
        </div>
        <FieldRow>
          <AmountField control={control} name="principalGrosze" label={t.principal} />
          <AmountField control={control} name="interestGrosze" label={t.interest} />
        </FieldRow>
      </Fields>
    </DecisionDialog>
  );
}

/** An amount as far as it can be read. */
function typed(value: unknown): Grosze {
  return isGrosze(value) && value > 0 ? value : ZERO;
}

/** Before and after; what would fall below nothing is refused by the server, so it stays at nothing here. */
function less(now: Grosze, by: Grosze) {
  return {
    before: <MoneyText amount={now} />,
    after: <MoneyText amount={by > now ? ZERO : subtractGrosze(now, by)} />,
  };
}
