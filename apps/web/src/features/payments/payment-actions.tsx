import { useId, type ReactNode } from 'react';
import { Button } from '@mantine/core';
import { createPortal } from 'react-dom';
import type { FieldValues } from 'react-hook-form';
import type { PaymentRowView } from '@nurt/contracts/payments';
import { formatNrb } from '@nurt/domain/identifiers';
import { addGrosze, subtractGrosze, type Grosze } from '@nurt/domain/money';
import {
  DateField,
  DecisionDialog,
  Facts,
  Fields,
  InPolish,
  MoneyText,
  TextAreaField,
  useText,
  type Change,
} from '@nurt/ui';
import { payments } from '@nurt/wording/payments';
import { useCommand, type CommandOptions } from '../../shared/api';
import { useDecision, type Decision } from '../../shared/forms';
import { useMoves, type MoveState } from '../../shared/records';
import { today } from '../../shared/today';
import { AfterYear, type ExecutionDraft } from './after-year';
import { inAgreement, movesOf, type Desk } from './desk';
import css from './payments.module.css';

interface ActionProps {
  desk: Desk;
  row: PaymentRowView;
}

/** What can be done with the instalment now; a blocked move says why (two pairs of eyes, the order of instalments). */
export function PaymentActions({ desk, row }: ActionProps) {
  const move = useMoves(movesOf(row));
  const [order, approve, execute] = [move('order'), move('approve'), move('execute')];
  const [reject, withdraw] = [move('reject'), move('withdraw')];
  return (
    <div className={css['actions']}>
      {order.shown && <Order desk={desk} row={row} move={order} />}
      {approve.shown && <Approve desk={desk} row={row} move={approve} />}
      {execute.shown && <Execute desk={desk} row={row} move={execute} />}
      {reject.allowed && <Reject desk={desk} row={row} move={reject} />}
      {withdraw.allowed && <Withdraw desk={desk} row={row} move={withdraw} />}
    </div>
  );
}

type MoveProps = ActionProps & { move: MoveState };

/** Endpoints whose answers change by every move of money. */
const CHANGED = [
  'GET /api/office/payments',
  'GET /api/office/agreements',
  'GET /api/agreements/:agreementId',
  'GET /api/office/board',
] as const satisfies CommandOptions<'POST /api/office/instalments/:instalmentId/order'>['invalidates'];

function Order({ desk, row, move }: MoveProps) {
  const t = useText(payments);
  const order = useCommand('POST /api/office/instalments/:instalmentId/order', { invalidates: CHANGED });
  const decision = useDecision({
    defaultValues: {},
    run: () => order.mutateAsync({ params: { instalmentId: row.id } }),
    done: t.order.done,
  });
  const ordered = orderedIn(desk, row);
  return (
    <Move
      row={row}
      move={move}
      decision={decision}
      texts={t.order}
      primary
      changes={[
        { label: t.state, before: t.stateOf.toOrder, after: t.stateOf.toApprove },
        grows(t.orderedInAgreement, ordered, row),
      ]}
    />
  );
}

function Approve({ desk, row, move }: MoveProps) {
  const t = useText(payments);
  const approve = useCommand('POST /api/office/payment-orders/:orderId/approval', { invalidates: CHANGED });
  const decision = useDecision({
    defaultValues: {},
    run: () => approve.mutateAsync({ params: { orderId: row.order?.id ?? '' } }),
    done: t.approve.done,
  });
  return (
    <Move
      row={row}
      move={move}
      decision={decision}
      texts={t.approve}
      primary
      changes={[
        { label: t.state, before: t.stateOf.toApprove, after: t.stateOf.toExecute },
        grows(t.approvedInAgreement, inAgreement(desk, 'toExecute', row.agreement.id), row),
      ]}
    />
  );
}

function Reject({ desk, row, move }: MoveProps) {
  const t = useText(payments);
  const reject = useCommand('POST /api/office/payment-orders/:orderId/rejection', { invalidates: CHANGED });
  const decision = useDecision<{ reason: string }>({
    defaultValues: { reason: '' },
    run: (body) => reject.mutateAsync({ params: { orderId: row.order?.id ?? '' }, body }),
    done: t.reject.done,
  });
  const approved = row.order?.status === 'approved';
  return (
    <Move
      row={row}
      move={move}
      decision={decision}
      texts={approved ? { ...t.reject, text: t.reject.approvedText } : t.reject}
      danger
      changes={[
        {
          label: t.state,
          before: approved ? t.stateOf.toExecute : t.stateOf.toApprove,
          after: t.stateOf.toOrder,
        },
        falls(t.orderedInAgreement, orderedIn(desk, row), row),
      ]}
    >
      <Fields>
        <TextAreaField
          control={decision.form.control}
          name="reason"
          label={t.reject.reason}
          help={t.reject.reasonHelp}
          rows={3}
          maximum={2000}
        />
      </Fields>
    </Move>
  );
}

function Withdraw({ desk, row, move }: MoveProps) {
  const t = useText(payments);
  const withdraw = useCommand('POST /api/office/payment-orders/:orderId/withdrawal', {
    invalidates: CHANGED,
  });
  const decision = useDecision({
    defaultValues: {},
    run: () => withdraw.mutateAsync({ params: { orderId: row.order?.id ?? '' } }),
    done: t.withdraw.done,
  });
  return (
    <Move
      row={row}
      move={move}
      decision={decision}
      texts={t.withdraw}
      changes={[
        { label: t.state, before: t.stateOf.toApprove, after: t.stateOf.toOrder },
        falls(t.orderedInAgreement, orderedIn(desk, row), row),
      ]}
    />
  );
}

function Execute({ desk, row, move }: MoveProps) {
  const t = useText(payments);
  const execute = useCommand('POST /api/office/payment-orders/:orderId/execution', {
    invalidates: [...CHANGED, 'GET /api/office/programmes', 'GET /api/office/programmes/:programmeId'],
  });
  const decision = useDecision<ExecutionDraft>({
    defaultValues: { executedOn: today(), afterYear: false },
    run: (body) => execute.mutateAsync({ params: { orderId: row.order?.id ?? '' }, body }),
    done: t.execute.done,
  });
  return (
    <Move
      row={row}
      move={move}
      decision={decision}
      texts={t.execute}
      primary
      changes={[
        { label: t.state, before: t.stateOf.toExecute, after: t.stateOf.executed },
        falls(t.approvedInAgreement, inAgreement(desk, 'toExecute', row.agreement.id), row),
        grows(t.paidInAgreement, inAgreement(desk, 'executed', row.agreement.id), row),
      ]}
    >
      <Fields>
        <DateField
          control={decision.form.control}
          name="executedOn"
          label={t.execute.day}
          help={t.execute.dayHelp}
          max={today()}
        />
        <AfterYear control={decision.form.control} line={row.line} />
      </Fields>
    </Move>
  );
}

/** One button of a row with its decision: whom the money goes to, and what changes. */
function Move<Values extends FieldValues>(props: {
  row: PaymentRowView;
  move: MoveState;
  decision: Decision<Values>;
  texts: { readonly action: string; readonly title: string; readonly text: string };
  changes: readonly Change[];
  primary?: boolean;
  danger?: boolean;
  children?: ReactNode;
}) {
  const { row, move, decision, texts, changes, primary, danger, children } = props;
  const t = useText(payments);
  const reasonId = useId();
  const name = `${texts.action}: ${row.agreement.title}, ${t.instalmentNumber(row.position + 1)}`;
  return (
    <>
      {/* `aria-disabled` instead of `disabled`: the keyboard can reach the button and hear why it is off. */}
      <Button
        size="xs"
        variant={primary && move.allowed ? 'filled' : 'default'}
        aria-label={name}
        aria-disabled={!move.allowed || undefined}
        data-disabled={!move.allowed || undefined}
        aria-describedby={move.refused ? reasonId : undefined}
        onClick={move.allowed ? decision.open : undefined}
      >
        {texts.action}
      </Button>
      {move.refused && (
        <small id={reasonId} className={css['under']}>
          {move.refused}
        </small>
      )}
      {/* Outside the table, whose styles would reach into the dialog. */}
      {createPortal(
        <DecisionDialog
          {...decision.dialog}
          title={texts.title}
          confirm={texts.action}
          danger={danger}
          changes={changes}
        >
          <Facts
            facts={[
              { label: t.amount, value: <MoneyText amount={row.grosze} strong /> },
              {
                label: t.task,
                value: (
                  <>
                    <InPolish>{row.agreement.title}</InPolish> ({row.agreement.number},{' '}
                    {t.instalmentNumber(row.position + 1)})
                  </>
                ),
              },
              {
                label: t.account,
                value: (
                  <>
                    <InPolish>{row.organisation}</InPolish>{' '}
                    <span className={css['account']}>{formatNrb(row.bankAccount)}</span>
                  </>
                ),
              },
            ]}
          />
          <p>{texts.text}</p>
          {children}
        </DecisionDialog>,
        document.body,
      )}
    </>
  );
}

/** Ordered under the agreement and not paid yet, grosze. */
function orderedIn(desk: Desk, { agreement }: PaymentRowView): Grosze {
  return addGrosze(
    inAgreement(desk, 'toApprove', agreement.id),
    inAgreement(desk, 'toExecute', agreement.id),
  );
}

function grows(label: string, now: Grosze, { grosze }: PaymentRowView): Change {
  return {
    label,
    before: <MoneyText amount={now} />,
    after: <MoneyText amount={addGrosze(now, grosze as Grosze)} />,
  };
}

function falls(label: string, now: Grosze, { grosze }: PaymentRowView): Change {
  return {
    label,
    before: <MoneyText amount={now} />,
    after: <MoneyText amount={subtractGrosze(now, grosze as Grosze)} />,
  };
}
