import { useRef, useState } from 'react';
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { ConfirmDialog, Facts, FormActions, MoneyText, Section, useLocale, useText } from '@nurt/ui';
import { formatDate } from '@nurt/wording/format';
import { offerEditor } from '@nurt/wording/offers';
import { draftTogether } from '@nurt/wording/drafts';
import { smallGrantForm, smallGrants } from '@nurt/wording/small-grants';
import { apiHref, ProblemError, queryKey, useCommand } from '../../../shared/api';
import { Checklist, sentenceOf, type DraftProblem } from '../../../shared/drafts';
import { useAttempt } from '../../../shared/forms';
import { DocumentLink, useMoves } from '../../../shared/records';
import { Discard } from './discard';
import { useEditor, useWrittenGrant } from './editor-context';
import { PARTS, partOf } from './parts';
import css from './small-grants.module.css';

/** The last look: the key figures, everything that is missing, and the button. */
export function ReviewPart() {
  const t = useText(smallGrantForm);
  const locale = useLocale();
  const { grant, steps } = useEditor();
  const { problems } = useWrittenGrant();
  const list = useRef<HTMLDivElement>(null);
  // Declarations are the same on both forms, and each of them is told apart by its name.
  const names: Readonly<Record<string, string>> = useText(offerEditor).fieldNames;
  const textOf = (problem: DraftProblem): string => {
    const name = names[problem.path ?? ''];
    return name ? `${name}: ${sentenceOf(problem, locale)}` : sentenceOf(problem, locale);
  };
  return (
    <>
      <Section level={3} title={t.review.figures}>
        <Figures />
      </Section>
      <div ref={list} tabIndex={-1} data-takes-focus>
        <Section level={3} title={t.review.missing}>
          <Checklist
            ready={t.review.ready}
            groups={PARTS.map((part) => ({
              key: part,
              name: t.parts[part],
              items: problems
                .filter(({ path }) => partOf(path) === part)
                .map((problem) => ({
                  text: textOf(problem),
                  onGo: () => steps.goTo(part, problem.path),
                })),
            }))}
          />
        </Section>
      </div>
      <div>
        <DocumentLink
          href={apiHref('GET /api/small-grants/:smallGrantId/offer.pdf', {
            params: { smallGrantId: grant.id },
            query: { locale },
          })}
        >
          {t.review.preview}
        </DocumentLink>
      </div>
      <Submit onIncomplete={() => list.current?.focus()} />
      <Discard />
    </>
  );
}

/** The figures that matter before submission; the dialog that asks for confirmation repeats them. */
function Figures() {
  const t = useText(smallGrants);
  const locale = useLocale();
  const { grant } = useEditor();
  const { content, sums } = useWrittenGrant();
  return (
    <Facts
      facts={[
        { label: t.columns.title, value: content.title },
        { label: t.organisation, value: grant.organisation.name },
        { label: t.authority, value: grant.authority.name },
        {
          label: t.term,
          value:
            content.taskFrom &&
            content.taskTo &&
            `${formatDate(content.taskFrom, locale)} – ${formatDate(content.taskTo, locale)}`,
        },
        { label: t.asked, value: <MoneyText amount={sums.grantGrosze} strong /> },
        { label: t.totalCost, value: <MoneyText amount={sums.totalGrosze} /> },
      ]}
    />
  );
}

/** The button that submits: first everything missing, then the question with the figures. */
function Submit({ onIncomplete }: { onIncomplete: () => void }) {
  const t = useText(smallGrantForm).review;
  const { undecided } = useText(draftTogether);
  const { grant, saving, markMissing } = useEditor();
  const missing = useWrittenGrant().problems.length;
  const move = useMoves(grant.moves)('submit', t.whoSubmits);
  const [asking, setAsking] = useState(false);
  const attempt = useAttempt();
  const queries = useQueryClient();
  const params = { smallGrantId: grant.id };
  const key = queryKey('GET /api/small-grants/:smallGrantId', { params });
  const submission = useCommand('POST /api/small-grants/:smallGrantId/submission', {
    invalidates: [
      'GET /api/small-grants',
      'GET /api/small-grant-limits',
      'GET /api/organisations/:organisationId/board',
    ],
  });
  const refuse = (text: string) => attempt.refuse({ problems: [{ text }], reference: null });
  const ask = () => {
    if (missing > 0) {
      markMissing();
      onIncomplete();
      return;
    }
    attempt.clear();
    if (saving.isDisputed()) refuse(undecided);
    else setAsking(true);
  };
  const submit = () =>
    attempt.run(async () => {
      try {
        const body = await saving.toSubmit();
        if (body === null) {
          setAsking(false);
          refuse(saving.isDisputed() ? undecided : t.unsaved);
          return;
        }
        const view = await submission.mutateAsync({ params, body });
        saving.submitted(body);
        queries.setQueryData(key, view);
        window.scrollTo({ top: 0 });
      } catch (error) {
        // An earlier attempt whose answer was lost: the page shows what has become of it.
        if (error instanceof ProblemError && error.code === 'already_done') {
          await queries.invalidateQueries({ queryKey: key });
        }
        // What was saved elsewhere has to be seen before it is submitted.
        if (error instanceof ProblemError && error.code === 'changed_elsewhere') await saving.catchUp();
        if (error instanceof ProblemError && error.status === 422) markMissing();
        throw error;
      }
    });
  return (
    <div>
      {move.refused && <p className={css['quiet']}>{move.refused}</p>}
      {attempt.problems.length > 0 && !asking && (
        <p className={css['wrong']} role="alert">
          {attempt.problems[0]?.text}
        </p>
      )}
      {move.allowed && (
        <FormActions>
          <Button onClick={ask}>{t.submit}</Button>
          {missing > 0 && <span className={css['quiet']}>{t.missingCount(missing)}</span>}
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
        <Figures />
      </ConfirmDialog>
    </div>
  );
}
