import { Link } from 'react-router';
import type { ReportView } from '@nurt/contracts/settlement';
import { partnerNames } from '@nurt/domain/offers';
import { ActionPanel, Facts, Notice, Page, Section, Split, useLocale, useText } from '@nurt/ui';
import { formatApplicants, formatDate, formatExactTime } from '@nurt/wording/format';
import { grants, reports } from '@nurt/wording/settlement';
import { apiHref } from '../../../../shared/api';
import { paths } from '../../../../shared/paths';
import { Checksum, DocumentLink, History, Prose } from '../../../../shared/records';
import { ReportContentView } from '../read/report-content-view';
import { ReportStatusLabel } from '../report-status';
import { useReportTitle } from '../report-title';
import { GrantReturn } from './grant-return';
import { NextNotice } from './next-notice';
import { Settlement } from './settlement';

/** A report after it was submitted: what has become of it, what is settled and what has to be returned. */
export function ReportRecord({ report }: { report: ReportView }) {
  const t = useText(reports);
  const g = useText(grants);
  const locale = useLocale();
  const { agreement, organisation, due, submittedAt, checksum, grantReturn } = report;
  return (
    <Page
      title={useReportTitle(report)}
      breadcrumb={[
        { label: g.title, to: paths.organisation.agreements },
        { label: g.numberOf(agreement.number), to: paths.organisation.agreement(agreement.id) },
      ]}
      status={<ReportStatusLabel status={report.status} />}
    >
      <Split aside={<Panel report={report} />}>
        <NextNotice report={report} />
        {report.status === 'returned' && report.remarks !== null && (
          <Notice tone="warning" title={t.record.remarks}>
            <Prose>{report.remarks}</Prose>
          </Notice>
        )}
        {report.status !== 'draft' && <Settlement report={report} />}
        {grantReturn !== null && <GrantReturn grantReturn={grantReturn} agreementId={agreement.id} />}
        <Section title={t.record.facts}>
          <Facts
            facts={[
              {
                label: t.record.agreement,
                value: (
                  <Link to={paths.organisation.agreement(agreement.id)}>
                    {t.agreementOf(agreement.number)}
                  </Link>
                ),
              },
              {
                label: t.record.organisation,
                value: formatApplicants(organisation.name, partnerNames(report.offer)),
              },
              report.year !== null && {
                label: t.period,
                value: t.fromTo(formatDate(report.period.from, locale), formatDate(report.period.to, locale)),
              },
              { label: t.record.due, value: formatDate(due.dueOn, locale) },
              { label: t.record.submitted, value: submittedAt && formatExactTime(submittedAt, locale) },
              {
                label: t.record.checksum,
                value: checksum && <Checksum checksum={checksum} />,
              },
            ]}
          />
        </Section>
        <History events={report.timeline} texts={t.timeline} />
        <Section title={t.record.content}>
          <ReportContentView content={report.content} offer={report.offer} agreement={agreement} />
        </Section>
      </Split>
    </Page>
  );
}

function Panel({ report }: { report: ReportView }) {
  const t = useText(reports).record;
  const locale = useLocale();
  const params = { reportId: report.id };
  return (
    <ActionPanel
      actions={[
        {
          key: 'agreement',
          label: t.toAgreement,
          to: paths.organisation.agreement(report.agreement.id),
        },
      ]}
    >
      <DocumentLink href={apiHref('GET /api/reports/:reportId/report.pdf', { params, query: { locale } })}>
        {t.pdf}
      </DocumentLink>
    </ActionPanel>
  );
}
