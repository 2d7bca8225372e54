import type { CallView } from '@nurt/contracts/calls';
import {
  DecisionDialog,
  Facts,
  Fields,
  Notice,
  Section,
  TextAreaField,
  useLocale,
  useText,
  type Action,
} from '@nurt/ui';
import { approval as texts, calls } from '@nurt/wording/calls';
import { formatDateTime } from '@nurt/wording/format';
import { useCommand, type DraftOf } from '../../shared/api';
import { useDecision, type Decision } from '../../shared/forms';
import { Prose, Telling, useMoves } from '../../shared/records';
import { CALL_READS } from './reads';

type Remarks = DraftOf<'POST /api/office/calls/:callId/remarks'>;
type NoFields = Record<string, never>;

/** The four steps of the approval. */
export interface Approval {
  readonly propose: Decision<NoFields>;
  readonly takeBack: Decision<NoFields>;
  readonly approve: Decision<NoFields>;
  readonly sendBack: Decision<Remarks>;
}

export function useApproval({ id: callId, version }: CallView): Approval {
  const t = useText(texts);
  const params = { callId };
  const request = useCommand('POST /api/office/calls/:callId/approval-request', { invalidates: CALL_READS });
  const taking = useCommand('DELETE /api/office/calls/:callId/approval-request', { invalidates: CALL_READS });
  const approval = useCommand('POST /api/office/calls/:callId/approval', { invalidates: CALL_READS });
  const remarks = useCommand('POST /api/office/calls/:callId/remarks', { invalidates: CALL_READS });
  return {
    propose: useDecision<NoFields>({
      defaultValues: {},
      run: () => request.mutateAsync({ params, body: { version } }),
      done: t.proposed,
    }),
    takeBack: useDecision<NoFields>({
      defaultValues: {},
      run: () => taking.mutateAsync({ params }),
      done: t.takenBack,
    }),
    approve: useDecision<NoFields>({
      defaultValues: {},
      run: () => approval.mutateAsync({ params, body: { version } }),
      done: t.approved,
    }),
    sendBack: useDecision<Remarks>({
      defaultValues: { remarks: '' },
      run: (body) => remarks.mutateAsync({ params, body }),
      done: t.sentBack,
    }),
  };
}

/** What the approval offers now, as buttons of the record. */
export function useApprovalActions(call: CallView, approval: Approval): Action[] {
  const t = useText(texts);
  const { record } = useText(calls);
  const move = useMoves(call.moves);
  const complete = call.missing.length === 0;
  const missing = complete ? undefined : record.missingLead(call.missing.length);
  const [propose, approve] = [move('propose'), move('approve', t.whoApproves)];
  const [takeBack, sendBack] = [move('takeBack'), move('sendBack')];
  const actions: (Action | false)[] = [
    call.status === 'draft' &&
      propose.shown && {
        key: 'propose',
        label: t.propose,
        hint: t.proposeHint,
        primary: complete,
        refused: propose.refused,
        onClick: approval.propose.open,
      },
    call.status === 'proposed' &&
      approve.shown && {
        key: 'approve',
        label: t.approve,
        hint: t.approveHint,
        primary: approve.allowed && complete,
        refused: approve.refused ?? missing,
        onClick: approval.approve.open,
      },
    sendBack.shown &&
      sendBack.allowed && {
        key: 'sendBack',
        label: t.sendBack,
        hint: t.sendBackHint,
        onClick: approval.sendBack.open,
      },
    takeBack.shown &&
      takeBack.allowed && {
        key: 'takeBack',
        label: t.takeBack,
        hint: t.takeBackHint,
        onClick: approval.takeBack.open,
      },
  ];
  return actions.filter((action) => action !== false);
}

/** The four steps as decisions, each with the stage before and after. */
export function ApprovalDialogs({ call, approval }: { call: CallView; approval: Approval }) {
  const t = useText(texts);
  const { phaseOf } = useText(calls);
  const from = (after: CallView['phase']) => [
    { label: t.state, before: phaseOf[call.phase], after: phaseOf[after] },
  ];
  return (
    <>
      <DecisionDialog
        {...approval.propose.dialog}
        title={t.proposeTitle}
        confirm={t.propose}
        changes={from('proposed')}
      >
        <p>{t.proposeText}</p>
      </DecisionDialog>
      <DecisionDialog
        {...approval.takeBack.dialog}
        title={t.takeBackTitle}
        confirm={t.takeBack}
        changes={from('draft')}
      >
        <p>{t.takeBackText}</p>
      </DecisionDialog>
      <DecisionDialog
        {...approval.approve.dialog}
        title={t.approveTitle}
        confirm={t.approve}
        changes={from('approved')}
      >
        <p>{t.approveText}</p>
      </DecisionDialog>
      <DecisionDialog
        {...approval.sendBack.dialog}
        title={t.sendBackTitle}
        confirm={t.sendBack}
        changes={from('draft')}
      >
        <p>{t.sendBackText}</p>
        <Fields>
          <TextAreaField
            control={approval.sendBack.form.control}
            name="remarks"
            label={t.remarks}
            rows={5}
            maximum={4000}
          />
        </Fields>
      </DecisionDialog>
    </>
  );
}

/** Where the approval stands, at the head of a record that is not announced yet. */
export function ApprovalState({ call: { status, approval } }: { call: CallView }) {
  const t = useText(texts);
  const locale = useLocale();
  const when = (at: string | null) => (at === null ? '' : formatDateTime(at, locale));
  if (status === 'draft' && approval.remarks !== null) {
    return (
      <Notice tone="warning" title={t.remarksTitle}>
        <Prose>{approval.remarks}</Prose>
      </Notice>
    );
  }
  if (status === 'proposed') {
    return (
      <Notice title={t.waits}>
        <p>
          <Telling
            sentence={t.waitsText(approval.proposedBy ?? '', when(approval.proposedAt))}
            written={[approval.proposedBy ?? '']}
          />
        </p>
      </Notice>
    );
  }
  if (status !== 'approved') return null;
  return (
    <Notice tone="success" title={t.ready}>
      <p>
        <Telling
          sentence={t.readyText(approval.approvedBy ?? '', when(approval.approvedAt))}
          written={[approval.approvedBy ?? '']}
        />
      </p>
    </Notice>
  );
}

/** Who proposed and who approved, on the record of an announced call. */
export function ApprovedBy({ call: { approval } }: { call: CallView }) {
  const t = useText(texts);
  const locale = useLocale();
  const { proposedBy, proposedAt, approvedBy, approvedAt } = approval;
  if (!proposedBy || !proposedAt || !approvedBy || !approvedAt) return null;
  const byAt = (who: string, at: string) => (
    <Telling sentence={t.byAt(who, formatDateTime(at, locale))} written={[who]} />
  );
  return (
    <Section title={t.title}>
      <Facts
        facts={[
          { label: t.proposedBy, value: byAt(proposedBy, proposedAt) },
          { label: t.approvedBy, value: byAt(approvedBy, approvedAt) },
        ]}
      />
    </Section>
  );
}
