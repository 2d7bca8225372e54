import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { ReportView } from '@nurt/contracts/settlement';
import { dateInWarsaw, isOverdue, lastDayInTime } from '@nurt/domain/calendar';
import type { Grosze } from '@nurt/domain/money';
import { partnerNames } from '@nurt/domain/offers';
import { reportComparison } from '@nurt/domain/settlement';
import {
  Facts,
  InPolish,
  MoneyText,
  Notice,
  Page,
  Section,
  Split,
  StatusLabel,
  useLocale,
  useText,
} from '@nurt/ui';
import { formatApplicants, formatDate, formatDateTime } from '@nurt/wording/format';
import { reportForm, volunteersSentence } from '@nurt/wording/settlement';
import { settlementOffice } from '@nurt/wording/settlement-office';
import { useApi } from '../../../shared/api';
import { Loaded } from '../../../shared/loaded';
import { paths } from '../../../shared/paths';
import { Checksum, DueDay, History, Prose } from '../../../shared/records';
import { ToleranceNotice } from '../tolerance-notice';
import { CostsCompared, PartsCompared, SourcesCompared } from './comparison';
import { Documents } from './documents';
import { ReportActions } from './report-actions';
import { ReturnCard } from './return-card';
import css from './settlement.module.css';
import { REPORT_TONE } from './status';

/** One final report in the office: what it says against the plan, and the decision about it. */
export function OfficeReportPage({ reportId }: { reportId: string }) {
  const query = useApi('GET /api/reports/:reportId', { params: { reportId } });
  return <Loaded query={query}>{(report) => <Record report={report} />}</Loaded>;
}

function Record({ report }: { report: ReportView }) {
  const t = useText(settlementOffice);
  const { agreement, organisation, status, remarks, grantReturn, content } = report;
  const state = status === 'draft' ? 'awaited' : status;
  return (
    <Page
      title={agreement.title}
      written
      lead={
        <>
          <InPolish>{formatApplicants(organisation.name, partnerNames(report.offer))}</InPolish>
          {[`${t.agreement} ${agreement.number}`, report.year !== null && t.ofYear(report.year)]
            .filter(Boolean)
            .map((part) => ` · ${part}`)}
        </>
      }
      breadcrumb={[{ label: t.title, to: paths.office.settlements }]}
      status={<StatusLabel tone={REPORT_TONE[state]}>{t.stateOf[state]}</StatusLabel>}
    >
      <Split aside={<ReportActions report={report} />}>
        <Figures report={report} />
        {remarks && (
          <Notice tone={status === 'returned' ? 'warning' : 'info'} title={t.report.remarks}>
            <Prose>{remarks}</Prose>
            {status === 'returned' && <p className={css['after']}>{t.report.waitsForOrganisation}</p>}
          </Notice>
        )}
        {grantReturn && (
          <Section title={t.report.return}>
            <ReturnCard grantReturn={grantReturn} titled={false} />
          </Section>
        )}
        <ReportFacts report={report} />
        <CostsCompared report={report} />
        <Tolerance report={report} />
        <PartsCompared report={report} />
        <SourcesCompared report={report} />
        <Documents report={report} />
        <Texts content={content} />
        <History events={report.timeline} texts={t.events} />
      </Split>
    </Page>
  );
}

/** What was paid, what of it was used, what comes back. */
function Figures({ report: { figures } }: { report: ReportView }) {
  const t = useText(settlementOffice).report;
  return (
    <dl className={css['figures']} aria-label={t.figures}>
      {(
        [
          [t.paid, figures.paidGrosze],
          [t.used, figures.usedGrosze],
          [t.unused, figures.unusedGrosze],
        ] as const
      ).map(([label, amount]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <MoneyText amount={amount} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Tolerance({ report }: { report: ReportView }) {
  const { offer, content, agreement, costShiftTolerance } = report;
  const { costs } = reportComparison(offer, content, agreement.grantGrosze as Grosze);
  return <ToleranceNotice costs={costs} tolerance={costShiftTolerance} />;
}

function ReportFacts({ report }: { report: ReportView }) {
  const t = useText(settlementOffice);
  const locale = useLocale();
  const { agreement, due, submittedAt, checksum } = report;
  const late = submittedAt !== null && isOverdue(due, dateInWarsaw(new Date(submittedAt)));
  return (
    <Facts
      facts={[
        {
          label: t.agreement,
          value: (
            <Anchor component={Link} to={paths.office.agreement(agreement.id)}>
              {agreement.number}
            </Anchor>
          ),
        },
        { label: t.grant, value: <MoneyText amount={agreement.grantGrosze} strong /> },
        {
          label: t.report.term,
          value: t.report.fromTo(
            formatDate(agreement.taskFrom, locale),
            formatDate(agreement.taskTo, locale),
          ),
        },
        report.year !== null && {
          label: t.report.period,
          value: t.report.fromTo(
            formatDate(report.period.from, locale),
            formatDate(report.period.to, locale),
          ),
        },
        {
          label: t.report.due,
          value: (
            <>
              <DueDay day={due.dueOn} until={lastDayInTime(due)} open={submittedAt === null} />{' '}
              {t.report.basis(due.basis)}
            </>
          ),
        },
        {
          label: t.submitted,
          value: submittedAt ? (
            <span className={css['submitted']}>
              {formatDateTime(submittedAt, locale)}
              {late && <StatusLabel tone="warning">{t.late}</StatusLabel>}
            </span>
          ) : (
            t.notSubmitted
          ),
        },
        checksum !== null && {
          label: t.report.checksum,
          value: <Checksum checksum={checksum} />,
        },
      ]}
    />
  );
}

/** Parts I and III of the form, and the statements. */
function Texts({ content }: { content: ReportView['content'] }) {
  const t = useText(settlementOffice).report;
  const form = useText(reportForm);
  const written = (text: string) => (text.trim() === '' ? <p>{t.notGiven}</p> : <Prose>{text}</Prose>);
  const { legalStatusUnchanged, truthful } = content.statements;
  const told = volunteersSentence(content.volunteers, useLocale());
  return (
    <Section title={t.content}>
      <Section level={3} title={form.results}>
        {written(content.results)}
      </Section>
      <Section level={3} title={form.activities}>
        {written(content.activities)}
        {told && <p>{told}</p>}
      </Section>
      <Section level={3} title={t.additional}>
        {written(content.additionalInformation)}
      </Section>
      <Section level={3} title={t.statements}>
        <ul className={css['statements']}>
          {(
            [
              [form.declare.legalStatusUnchanged, legalStatusUnchanged],
              [form.declare.truthful, truthful],
            ] as const
          ).map(([text, made]) => (
            <li key={text}>
              <StatusLabel tone={made ? 'success' : 'danger'}>{made ? t.stated : t.notStated}</StatusLabel>
              <span>{text}</span>
            </li>
          ))}
        </ul>
      </Section>
    </Section>
  );
}
