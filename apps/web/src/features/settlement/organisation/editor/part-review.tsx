import { useRef } from 'react';
import { Section, useLocale, useText } from '@nurt/ui';
import { drafts } from '@nurt/wording/drafts';
import { reportEditor, reportForm } from '@nurt/wording/settlement';
import { apiHref } from '../../../../shared/api';
import { Checklist, sentenceOf, type DraftProblem } from '../../../../shared/drafts';
import { DocumentLink } from '../../../../shared/records';
import { ReportContentView } from '../read/report-content-view';
import { useEditor, useWrittenReport } from './editor-context';
import css from './editor.module.css';
import { PARTS, partOf } from './parts';
import { ReportFigures } from './report-figures';
import { usePartName } from './report-steps';
import { SubmitReport } from './submit-report';

const STATEMENTS = ['legalStatusUnchanged', 'truthful'] as const;

/** The last look: the key figures, everything that is missing, and the button. */
export function ReviewPart() {
  const t = useText(reportEditor).review;
  const d = useText(drafts);
  const locale = useLocale();
  const { report } = useEditor();
  const { content, problems } = useWrittenReport();
  const list = useRef<HTMLDivElement>(null);
  return (
    <>
      <Section level={3} title={t.figures}>
        <ReportFigures />
      </Section>
      <div ref={list} tabIndex={-1} data-takes-focus>
        <Section level={3} title={d.checklist}>
          <Missing problems={problems} />
        </Section>
      </div>
      <details className={css['details']}>
        <summary>{t.read}</summary>
        <ReportContentView content={content} offer={report.offer} agreement={report.agreement} />
      </details>
      <div>
        <DocumentLink
          href={apiHref('GET /api/reports/:reportId/report.pdf', {
            params: { reportId: report.id },
            query: { locale },
          })}
        >
          {t.preview}
        </DocumentLink>
      </div>
      <SubmitReport onIncomplete={() => list.current?.focus()} />
    </>
  );
}

function Missing({ problems }: { problems: readonly DraftProblem[] }) {
  const t = useText(reportEditor);
  const locale = useLocale();
  const name = usePartName();
  const { steps } = useEditor();
  const { content } = useWrittenReport();
  const { declare } = useText(reportForm);
  /** A sentence about a field of a document, or about a statement, has to say of which. */
  const text = (problem: DraftProblem) => {
    const place = /^documents\.(\d+)\./.exec(problem.path ?? '')?.[1];
    const sentence = sentenceOf(problem, locale);
    const statement = STATEMENTS.find((key) => problem.path === `statements.${key}`);
    if (statement) return t.review.statement(declare[statement].replace(/[;.]$/, ''), sentence);
    if (place === undefined) return sentence;
    const number = content.documents[Number(place)]?.number.trim();
    const row = t.documents.row(Number(place) + 1);
    return `${number ? `${row} (${number})` : row}: ${sentence}`;
  };
  return (
    <Checklist
      ready={t.review.ready}
      groups={PARTS.map((part) => ({
        key: part,
        name: name(part),
        items: problems
          .filter(({ path }) => partOf(path) === part)
          .map((problem) => ({ text: text(problem), onGo: () => steps.goTo(part, problem.path) })),
      }))}
    />
  );
}
