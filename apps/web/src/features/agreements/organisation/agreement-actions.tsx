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
  const openYear = useCommand('POST /api/agreements/:agreementId/interim-report', {
    invalidates: ['GET /api/reports', 'GET /api/agreements/:agreementId'],
  });
  const role = session?.organisations.find(({ id }) => id === agreement.organisation.id)?.role;
  const mayWrite = role !== undefined && rolesAllow([role], 'ownReport.write');

  const write = (year: number | null) =>
    attempt.run(async () => {
      const report =
        year === null
          ? await open.mutateAsync({ params })
          : await openYear.mutateAsync({ params, body: { year } });
      queries.setQueryData(
        queryKey('GET /api/reports/:reportId', { params: { reportId: report.id } }),
        report,
      );
      await navigate(paths.organisation.report(report.id));
    });

  // The reports on single years come first: the final one waits for them.
  const earlier = agreement.years.find(({ report }) => report !== null && report.status !== 'accepted');
  const several = agreement.years.length > 0;
  const actions: Action[] = [];
  if (agreement.status === 'signed' && earlier) {
    const { year, report } = earlier;
    actions.push({
      key: 'interim',
      label: report?.id ? t.yearReports.goTo(year) : t.yearReports.open(year),
      ...(report?.id ? { to: paths.organisation.report(report.id) } : { onClick: () => void write(year) }),
      busy: attempt.busy,
      primary: true,
      refused: report?.id || mayWrite ? undefined : t.whoWrites,
    });
  }
  if (agreement.reportId !== null) {
    actions.push({
      key: 'report',
      label: several ? t.yearReports.goToFinal : t.goToReport,
      to: paths.organisation.report(agreement.reportId),
      primary: !earlier,
    });
  } else if (agreement.status === 'signed') {
    actions.push({
      key: 'report',
      label: several ? t.yearReports.openFinal : t.openReport,
      onClick: () => void write(null),
      busy: attempt.busy,
      primary: !earlier,
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
