import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { ReportView } from '@nurt/contracts/settlement';
import { localDate, yearOf } from '@nurt/domain/calendar';
import { ZERO } from '@nurt/domain/money';
import { unusedReturnDeadline } from '@nurt/domain/settlement';
import {
  ActionPanel,
  DecisionDialog,
  Fields,
  MoneyText,
  TextAreaField,
  useLocale,
  useText,
  type Action,
} from '@nurt/ui';
import { formatAmount, formatDate } from '@nurt/wording/format';
import { settlementOffice } from '@nurt/wording/settlement-office';
import { useCommand } from '../../../shared/api';
import { useDecision, type Decision } from '../../../shared/forms';
import { paths } from '../../../shared/paths';
import { DocumentLink, useMoves } from '../../../shared/records';
import { today } from '../../../shared/today';
import css from './settlement.module.css';

interface ReportProps {
  report: ReportView;
}

/** What can be decided about the report now, and its document. */
export function ReportActions({ report }: ReportProps) {
  const t = useText(settlementOffice);
  const move = useMoves(report.moves);
  const acceptance = useAcceptance(report);
  const remarking = useRemarking(report);
  const accept = move('accept', t.accept.whose);
  const remark = move('returnWithRemarks');
  const actions: (Action | false)[] = [
    accept.shown && {
      key: 'accept',
      label: t.accept.action,
      hint: t.accept.hint,
      primary: accept.allowed,
      refused: accept.refused,
      onClick: acceptance.open,
    },
    remark.shown && {
      key: 'remark',
      label: t.remark.action,
      refused: remark.refused,
      onClick: remarking.open,
    },
    report.grantReturn !== null && {
      key: 'return',
      label: t.report.toReturn,
      to: paths.office.returns,
      primary: report.grantReturn.moves.some(({ allowed }) => allowed),
    },
  ];
  return (
    <>
      <ActionPanel actions={actions.filter((action) => action !== false)}>
        <div className={css['links']}>
          <DocumentLink href={`/api/reports/${report.id}/report.pdf`}>{t.report.pdf}</DocumentLink>
          <Anchor component={Link} to={paths.office.agreement(report.agreement.id)}>
            {t.report.toAgreement}
          </Anchor>
        </div>
      </ActionPanel>
      <AcceptanceDialog report={report} acceptance={acceptance} />
      <DecisionDialog
        {...remarking.dialog}
        title={t.remark.title}
        confirm={t.remark.action}
        changes={[{ label: t.accept.state, before: t.stateOf.submitted, after: t.stateOf.returned }]}
      >
        <p>{t.remark.text}</p>
        <Fields>
          <TextAreaField
            control={remarking.form.control}
            name="remarks"
            label={t.remark.remarks}
            help={t.remark.remarksHelp}
            rows={6}
            maximum={4000}
          />
        </Fields>
      </DecisionDialog>
    </>
  );
}

function useAcceptance({ id: reportId }: ReportView): Decision<object> {
  const t = useText(settlementOffice).accept;
  const accept = useCommand('POST /api/office/reports/:reportId/acceptance', {
    invalidates: [
      'GET /api/reports/:reportId',
      'GET /api/office/reports',
      'GET /api/office/returns',
      'GET /api/office/agreements',
      'GET /api/agreements/:agreementId',
      'GET /api/office/payments',
      'GET /api/office/programmes',
      'GET /api/office/programmes/:programmeId',
      'GET /api/office/board',
    ],
  });
  return useDecision({
    defaultValues: {},
    run: () => accept.mutateAsync({ params: { reportId } }),
    done: t.done,
  });
}

function useRemarking({ id: reportId }: ReportView): Decision<{ remarks: string }> {
  const t = useText(settlementOffice).remark;
  const remark = useCommand('POST /api/office/reports/:reportId/remarks', {
    invalidates: ['GET /api/reports/:reportId', 'GET /api/office/reports', 'GET /api/office/board'],
  });
  return useDecision<{ remarks: string }>({
    defaultValues: { remarks: '' },
    run: (body) => remark.mutateAsync({ params: { reportId }, body }),
    done: t.done,
  });
}

/** Acceptance as a decision: what is settled, what becomes a return and by when. */
function AcceptanceDialog({ report, acceptance }: ReportProps & { acceptance: Decision<object> }) {
  const { accept: t, stateOf } = useText(settlementOffice);
  const locale = useLocale();
  const { paidGrosze, usedGrosze, unusedGrosze } = report.figures;
  const { year } = report;
  const to = localDate(report.period.to);
  // What is left is of the year in which the task, or the period of the report, ends.
  const { dueOn } = unusedReturnDeadline(to, yearOf(to));
  const sentence = dueOn < today() ? t.returnLate : t.returnText;
  return (
    <DecisionDialog
      {...acceptance.dialog}
      title={t.title}
      confirm={t.action}
      changes={[
        { label: t.state, before: stateOf.submitted, after: stateOf.accepted },
        {
          label: t.paid,
          before: <MoneyText amount={paidGrosze} />,
          after: <MoneyText amount={unusedGrosze} />,
        },
        { label: t.settled, before: <MoneyText amount={ZERO} />, after: <MoneyText amount={usedGrosze} /> },
        {
          label: t.toReturn,
          before: <MoneyText amount={ZERO} />,
          after: <MoneyText amount={unusedGrosze} />,
        },
      ]}
    >
      <p>{year === null ? t.text : t.textYear(year)}</p>
      {unusedGrosze > 0 && <p>{sentence(formatAmount(unusedGrosze, locale), formatDate(dueOn, locale))}</p>}
    </DecisionDialog>
  );
}
