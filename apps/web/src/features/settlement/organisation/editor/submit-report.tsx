import { useState } from 'react';
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { addDays, localDate } from '@nurt/domain/calendar';
import { ConfirmDialog, FormActions, Notice, useLocale, useText, useToast } from '@nurt/ui';
import { drafts } from '@nurt/wording/drafts';
import { formatDate } from '@nurt/wording/format';
import { reportEditor } from '@nurt/wording/settlement';
import { ProblemError, queryKey, useCommand } from '../../../../shared/api';
import { useAttempt } from '../../../../shared/forms';
import { paths } from '../../../../shared/paths';
import { useMoves } from '../../../../shared/records';
import { useEditor, useWrittenReport } from './editor-context';
import css from './editor.module.css';
import { ReportFigures } from './report-figures';

/** The button that submits the report: first everything missing, then the question with the figures. */
export function SubmitReport({ onIncomplete }: { onIncomplete: () => void }) {
  const t = useText(reportEditor).review;
  const d = useText(drafts);
  const { report, saving, markMissing } = useEditor();
  const { problems } = useWrittenReport();
  const move = useMoves(report.moves)('submit', t.whoSubmits);
  const [asking, setAsking] = useState(false);
  const attempt = useAttempt();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const toast = useToast();
  const locale = useLocale();
  const params = { reportId: report.id };
  const submission = useCommand('POST /api/reports/:reportId/submission', {
    invalidates: ['GET /api/reports', 'GET /api/organisations/:organisationId/board'],
  });
  const missing = problems.length;
  const notDue = report.moves.some(({ reason }) => reason === 'report_not_due');
  const from = addDays(localDate(report.period.to), 1);

  const ask = async () => {
    if (missing > 0) {
      markMissing();
      onIncomplete();
      return;
    }
    attempt.clear();
    if (await saving.flush()) setAsking(true);
    else attempt.refuse({ problems: [{ text: t.unsaved }], reference: null });
  };

  const submit = () =>
    attempt.run(async () => {
      try {
        const view = await submission.mutateAsync({ params, body: { version: saving.version() } });
        await navigate(paths.organisation.report(report.id), { replace: true });
        queries.setQueryData(queryKey('GET /api/reports/:reportId', { params }), view);
        toast(t.submitted);
      } catch (error) {
        // What was saved elsewhere has to be seen before it is submitted.
        if (error instanceof ProblemError && error.code === 'changed_elsewhere') await saving.catchUp();
        if (error instanceof ProblemError && error.status === 422) markMissing();
        throw error;
      }
    });

  return (
    <div className={css['submit']}>
      {move.refused && (
        <Notice
          tone="info"
          title={
            notDue
              ? (report.year === null ? t.submitFrom : t.submitYearFrom)(formatDate(from, locale))
              : move.refused
          }
        />
      )}
      {attempt.problems.length > 0 && !asking && (
        <p className={css['wrong']} role="alert">
          {attempt.problems[0]?.text}
        </p>
      )}
      {move.allowed && (
        <FormActions>
          <Button size="sm" onClick={() => void ask()}>
            {t.submit}
          </Button>
          <span className={css['quiet']}>{missing > 0 && d.missing(missing)}</span>
        </FormActions>
      )}
      <ConfirmDialog
        opened={asking}
        title={t.confirmTitle}
        confirm={t.confirm}
        busy={attempt.busy}
        problems={attempt.problems}
        reference={attempt.reference}
        onClose={() => setAsking(false)}
        onConfirm={() => void submit()}
      >
        <p>{t.confirmText}</p>
        <ReportFigures />
      </ConfirmDialog>
    </div>
  );
}
