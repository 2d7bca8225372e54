import { useRef } from 'react';
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { ConfirmDialog, Facts, FormActions, MoneyText, Section, useLocale, useText } from '@nurt/ui';
import { formatDate } from '@nurt/wording/format';
import { offerEditor } from '@nurt/wording/offers';
import { smallGrantForm, smallGrants } from '@nurt/wording/small-grants';
import { apiHref, queryKey, useCommand } from '../../../shared/api';
import { Checklist, sentenceOf, type DraftProblem } from '../../../shared/drafts';
import { DocumentLink, useMoves } from '../../../shared/records';
import { useSubmission } from '../../../shared/together';
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
  const { grant, saving, markMissing } = useEditor();
  const missing = useWrittenGrant().problems.length;
  const move = useMoves(grant.moves)('submit', t.whoSubmits);
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
  const { ask, refused, dialog } = useSubmission({
    saving,
    missing,
    markMissing,
    onIncomplete,
    unsaved: t.unsaved,
    send: async (request) => {
      const view = await submission.mutateAsync({ params, body: request });
      saving.submitted(request);
      queries.setQueryData(key, view);
      window.scrollTo({ top: 0 });
    },
    readAgain: () => queries.invalidateQueries({ queryKey: key }),
  });
  return (
    <div>
      {move.refused && <p className={css['quiet']}>{move.refused}</p>}
      {refused && (
        <p className={css['wrong']} role="alert">
          {refused}
        </p>
      )}
      {move.allowed && (
        <FormActions>
          <Button onClick={ask}>{t.submit}</Button>
          {missing > 0 && <span className={css['quiet']}>{t.missingCount(missing)}</span>}
        </FormActions>
      )}
      <ConfirmDialog {...dialog} title={t.confirmTitle} confirm={t.confirm}>
        <p>{t.confirmText}</p>
        <Figures />
      </ConfirmDialog>
    </div>
  );
}
