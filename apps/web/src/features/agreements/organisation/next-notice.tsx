import { Link } from 'react-router';
import type { AgreementView } from '@nurt/contracts/agreements';
import { dateInWarsaw } from '@nurt/domain/calendar';
import { Notice, useLocale, useText } from '@nurt/ui';
import { formatDate } from '@nurt/wording/format';
import { grants } from '@nurt/wording/settlement';
import { useApi } from '../../../shared/api';
import { serverNow } from '../../../shared/clock';
import { paths } from '../../../shared/paths';
import { nextStep, yearToReport, type NextStep } from './next-step';

const TONES = {
  sign: 'warning',
  wait: 'info',
  perform: 'info',
  reportYear: 'warning',
  report: 'warning',
  reported: 'info',
  correct: 'warning',
  settled: 'success',
} as const satisfies Record<NextStep, unknown>;

/** What the grantee does next, in two sentences. */
export function NextNotice({ agreement }: { agreement: AgreementView }) {
  const t = useText(grants);
  const locale = useLocale();
  const { reportId, organisation } = agreement;
  const reports = useApi(
    'GET /api/reports',
    { query: { organisationId: organisation.id } },
    { enabled: reportId !== null },
  );
  // Who cannot read reports, or has not got the answer yet, is told by the days alone.
  const report = reports.data?.find(({ id }) => id === reportId)?.status ?? null;
  const today = dateInWarsaw(new Date(serverNow()));
  const step = nextStep(agreement, report, today);
  const due = step === 'reportYear' ? yearToReport(agreement, today)?.report?.dueOn : agreement.reportDueOn;
  const { title, text } = t.next[step];
  return (
    <Notice tone={TONES[step]} title={title}>
      <p>{typeof text === 'string' ? text : text(formatDate(due ?? agreement.reportDueOn, locale))}</p>
      {reportId !== null && <Link to={paths.organisation.report(reportId)}>{t.goToReport}</Link>}
    </Notice>
  );
}
