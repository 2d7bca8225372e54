import { useCallback, useMemo, useState } from 'react';
import type { ReportView } from '@nurt/contracts/settlement';
import { Notice, Page, useText } from '@nurt/ui';
import { grants, reports } from '@nurt/wording/settlement';
import {
  ConflictDialog,
  DraftBar,
  DraftColumns,
  DraftNotices,
  useCheckedForm,
  useDraft,
  useSteps,
  Written,
} from '../../../../shared/drafts';
import { same } from '../../../../shared/drafts/merge';
import { paths } from '../../../../shared/paths';
import { Prose } from '../../../../shared/records';
import { useSession } from '../../../../shared/session';
import { ReportStatusLabel } from '../report-status';
import { useReportTitle } from '../report-title';
import { useDescribe } from './describe';
import { draftOf, lookAt, readReport, type ReportDraft } from './draft';
import { DueLine } from './due-line';
import css from './editor.module.css';
import { EditorProvider, type ReportEditing } from './editor-context';
import { PartScreen } from './part-screen';
import { isField, PARTS, partToBegin } from './parts';
import { ReportSteps } from './report-steps';
import { useReportSaving } from './use-report-saving';
import { useReturnDay } from './use-return-day';

/** The editor of a final report: the statutory parts one by one, saving itself, until it is submitted. */
export function ReportEditor({ report: latest }: { report: ReportView }) {
  const t = useText(reports);
  const g = useText(grants);
  const { session } = useSession();
  // Every save renews the report in the cache. The screen is drawn from it anew only when its rules have changed.
  const [report, setReport] = useState(latest);
  if (!same(rulesOf(report), rulesOf(latest))) setReport(latest);
  const look = useCallback((values: ReportDraft) => lookAt(values, report), [report]);
  const [begun] = useState(() => draftOf(report));
  const { form, markMissing } = useCheckedForm<ReportDraft>(begun, look, isField);
  const saving = useReportSaving(report);
  const draft = useDraft({
    form,
    name: `${session?.account.id ?? ''}.report.${report.id}`,
    source: report,
    read: readReport,
    ...saving,
  });
  const [begin] = useState(() => {
    const { content, problems } = look(form.getValues());
    return partToBegin(content, problems);
  });
  const steps = useSteps(PARTS, begin);
  const describe = useDescribe(report);
  const returnBy = useReturnDay(report);
  const { catchUp, version } = draft;
  const { flush } = draft.autosave;
  const editing = useMemo<ReportEditing>(
    () => ({ report, form, steps, markMissing, returnBy, saving: { flush, catchUp, version } }),
    [report, form, steps, markMissing, returnBy, flush, catchUp, version],
  );
  const { agreement } = report;
  const title = useReportTitle(report);
  return (
    <EditorProvider value={editing}>
      <Written form={form} look={look}>
        <Page
          title={title}
          breadcrumb={[
            { label: g.title, to: paths.organisation.agreements },
            { label: g.numberOf(agreement.number), to: paths.organisation.agreement(agreement.id) },
          ]}
          status={<ReportStatusLabel status={report.status} />}
        >
          <DraftBar autosave={draft.autosave}>
            <DueLine due={report.due} submittedAt={report.submittedAt} />
          </DraftBar>
          {report.status === 'returned' && report.remarks !== null && (
            <Notice tone="warning" title={t.record.remarks}>
              <Prose>{report.remarks}</Prose>
              <p className={css['afterRemarks']}>{t.record.remarksText}</p>
            </Notice>
          )}
          <DraftNotices autosave={draft.autosave} restoredAt={draft.restoredAt} />
          <DraftColumns index={<ReportSteps />} onLeaveField={() => void flush()}>
            <PartScreen key={steps.current} part={steps.current} />
          </DraftColumns>
        </Page>
      </Written>
      <ConflictDialog conflict={draft.conflict} {...describe} />
    </EditorProvider>
  );
}

/** What the screen is drawn from beside the content, which lives in the form. */
const rulesOf = ({ status, agreement, offer, due, remarks, moves }: ReportView) => ({
  status,
  agreement,
  offer,
  due,
  remarks,
  moves,
});
