import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import type { AgreementView } from '@nurt/contracts/agreements';
import { rolesAllow } from '@nurt/domain/access';
import { ActionPanel, ProblemSummary, useLocale, useText, type Action } from '@nurt/ui';
import { grants } from '@nurt/wording/settlement';
import { apiHref, queryKey, useCommand } from '../../../shared/api';
import { useAttempt } from '../../../shared/forms';
import { paths } from '../../../shared/paths';
import { DocumentLink } from '../../../shared/records';
import { useSession } from '../../../shared/session';

/** What the grantee can do with the agreement now: read it, and report on it. */
export function AgreementActions({ agreement }: { agreement: AgreementView }) {
  const t = useText(grants);
  const locale = useLocale();
  const { session } = useSession();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const attempt = useAttempt();
  const params = { agreementId: agreement.id };
  const open = useCommand('POST /api/agreements/:agreementId/report', {
    invalidates: ['GET /api/reports', 'GET /api/agreements/:agreementId'],
  });
  const role = session?.organisations.find(({ id }) => id === agreement.organisation.id)?.role;
  const mayWrite = role !== undefined && rolesAllow([role], 'ownReport.write');

  const write = () =>
    attempt.run(async () => {
      const report = await open.mutateAsync({ params });
      queries.setQueryData(
        queryKey('GET /api/reports/:reportId', { params: { reportId: report.id } }),
        report,
      );
      await navigate(paths.organisation.report(report.id));
    });

  const actions: Action[] = [];
  if (agreement.reportId !== null) {
    actions.push({
      key: 'report',
      label: t.goToReport,
      to: paths.organisation.report(agreement.reportId),
      primary: true,
    });
  } else if (agreement.status === 'signed') {
    actions.push({
      key: 'report',
      label: t.openReport,
      onClick: () => void write(),
      busy: attempt.busy,
      primary: true,
      refused: mayWrite ? undefined : t.whoWrites,
    });
  }
  return (
    <ActionPanel actions={actions}>
      <ProblemSummary problems={attempt.problems} reference={attempt.reference} />
      <DocumentLink
        href={apiHref('GET /api/agreements/:agreementId/agreement.pdf', { params, query: { locale } })}
      >
        {t.pdf}
      </DocumentLink>
    </ActionPanel>
  );
}
