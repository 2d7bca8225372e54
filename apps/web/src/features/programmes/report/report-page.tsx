import type { YearlyReportView } from '@nurt/contracts/programmes';
import { REPORT_PARTS, YEARLY_FIGURES } from '@nurt/domain/programmes';
import { ActionPanel, Facts, Notice, Page, Section, Split, StatusLabel, useLocale, useText } from '@nurt/ui';
import { formatDate, formatDateTime } from '@nurt/wording/format';
import { programmes, yearlyFigureNames, yearlyReport as texts } from '@nurt/wording/programmes';
import { apiHref, useApi } from '../../../shared/api';
import { Loaded } from '../../../shared/loaded';
import { paths } from '../../../shared/paths';
import { Checksum, DocumentLink, useMoves } from '../../../shared/records';
import { FiguresTable, LinesTable } from './report-tables';
import css from './report.module.css';
import { SendingDialog, useSending } from './sending-dialog';

/** The yearly report on a programme: its figures, live until it is sent and frozen afterwards. */
export function ReportPage({ programmeId }: { programmeId: string }) {
  const query = useApi('GET /api/office/programmes/:programmeId/report', { params: { programmeId } });
  return <Loaded query={query}>{(view) => <Shown view={view} />}</Loaded>;
}

function Shown({ view }: { view: YearlyReportView }) {
  const t = useText(texts);
  const { parts } = useText(yearlyFigureNames);
  const office = useText(programmes);
  const locale = useLocale();
  const sending = useSending(view);
  const move = useMoves(view.moves)('report', t.whoSends);
  const { report, sent, status } = view;
  const unsent = sent === null && (status === 'adopted' || status === 'closed');
  return (
    <Page
      title={`${t.title} ${String(report.year)}`}
      lead={t.lead}
      status={<StatusLabel tone={sent ? 'success' : 'neutral'}>{sent ? t.sent : t.live}</StatusLabel>}
      breadcrumb={[
        { label: office.title, to: paths.office.programmes },
        { label: String(report.year), to: paths.office.programme(report.programmeId) },
      ]}
    >
      <Split
        aside={
          <ActionPanel
            actions={
              unsent && move.shown
                ? [
                    {
                      key: 'send',
                      label: t.send,
                      hint: t.sendHint,
                      primary: move.allowed,
                      refused: move.refused,
                      onClick: sending.open,
                    },
                  ]
                : []
            }
          >
            {sent && <Files programmeId={report.programmeId} />}
          </ActionPanel>
        }
      >
        <Facts
          facts={[
            {
              label: t.state,
              value: sent
                ? t.sentNote(formatDateTime(sent.at, locale), sent.by)
                : `${t.asOf(formatDate(report.asOf, locale))}. ${t.liveNote}`,
            },
            { label: t.due, value: <Due view={view} /> },
            report.resolutionNumber !== '' && {
              label: t.resolution,
              value: t.resolutionOf(report.resolutionNumber, formatDate(report.resolutionDate, locale)),
            },
            sent && { label: t.checksum, value: <Checksum checksum={sent.checksum} /> },
          ]}
        />
        {report.previousYear === null && <Notice>{t.noBefore}</Notice>}
      </Split>
      {REPORT_PARTS.map((part) => (
        <Section key={part} title={parts[part]}>
          <FiguresTable
            report={report}
            caption={parts[part]}
            figures={report.figures.filter(({ key }) => YEARLY_FIGURES[key].part === part)}
          />
        </Section>
      ))}
      <Section title={t.byLine} lead={t.byLineNote}>
        <LinesTable report={report} />
      </Section>
      <SendingDialog view={view} decision={sending} />
    </Page>
  );
}

/** The day of the act; on a day off both days are named and nothing is moved. */
function Due({ view: { due } }: { view: YearlyReportView }) {
  const t = useText(texts);
  const locale = useLocale();
  const day = formatDate(due.dueOn, locale);
  return (
    <>
      {due.wouldShiftTo === null ? t.dueOn(day) : t.dueMoved(day, formatDate(due.wouldShiftTo, locale))}
      <small className={css['basis']}>{due.basis}</small>
    </>
  );
}

function Files({ programmeId }: { programmeId: string }) {
  const t = useText(texts);
  const locale = useLocale();
  const params = { programmeId };
  return (
    <>
      <DocumentLink
        href={apiHref('GET /api/public/programmes/:programmeId/report.pdf', { params, query: { locale } })}
      >
        {t.pdf}
      </DocumentLink>
      <DocumentLink href={apiHref('GET /api/public/programmes/:programmeId/report.json', { params })}>
        {t.json}
      </DocumentLink>
    </>
  );
}
