import { useEffect, useRef } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { Section, useLocale, useText } from '@nurt/ui';
import { drafts } from '@nurt/wording/drafts';
import { offerEditor } from '@nurt/wording/offers';
import { problemText } from '@nurt/wording/problems';
import { apiHref, queryKey } from '../../../../shared/api';
import { Checklist, type DraftProblem } from '../../../../shared/drafts';
import { DocumentLink } from '../../../../shared/records';
import { OfferContentView } from '../../read/offer-content-view';
import { Confirming } from './confirming';
import { DiscardOffer } from './discard-offer';
import { useEditor, useWrittenOffer } from './editor-context';
import css from './editor.module.css';
import { OfferFigures } from './offer-figures';
import { usePartName } from './offer-steps';
import { partOf } from './parts';
import { SubmitOffer } from './submit-offer';

/** The last look: the key figures, everything that is missing, and the button. */
export function ReviewPart() {
  const t = useText(offerEditor).review;
  const d = useText(drafts);
  const locale = useLocale();
  const { offer } = useEditor();
  useConfirmedAsSaved();
  const written = useWrittenOffer();
  const list = useRef<HTMLDivElement>(null);
  return (
    <>
      <Section level={3} title={t.figures}>
        <OfferFigures written={written} />
      </Section>
      <div ref={list} tabIndex={-1} data-takes-focus>
        <Section level={3} title={d.checklist}>
          <Missing problems={written.problems} />
        </Section>
      </div>
      <Confirming offerId={offer.id} />
      <details className={css['details']}>
        <summary>{t.read}</summary>
        <OfferContentView
          content={written.content}
          addressee={{ authority: offer.call.authority.name, task: offer.call.terms.task }}
          applicant={offer.organisation}
        />
      </details>
      <div>
        <DocumentLink
          href={apiHref('GET /api/offers/:offerId/offer.pdf', {
            params: { offerId: offer.id },
            query: { locale },
          })}
        >
          {t.preview}
        </DocumentLink>
      </div>
      <SubmitOffer onIncomplete={() => list.current?.focus()} />
      <DiscardOffer />
    </>
  );
}

/** What was typed on the way here makes confirmations void: it is saved before they are shown. */
function useConfirmedAsSaved(): void {
  const queries = useQueryClient();
  const { offer, saving } = useEditor();
  const { id } = offer;
  const { flush } = saving;
  useEffect(() => {
    const key = queryKey('GET /api/offers/:offerId/confirmations', { params: { offerId: id } });
    void flush().then(() => queries.invalidateQueries({ queryKey: key }));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, on arrival; after that the question repeats by itself
  }, []);
}

function Missing({ problems }: { problems: readonly DraftProblem[] }) {
  const t = useText(offerEditor);
  const name = usePartName();
  const { parts, steps } = useEditor();
  const textOf = useProblemText();
  return (
    <Checklist
      ready={t.review.ready}
      groups={parts.map((part) => ({
        key: part,
        name: name(part),
        items: inOrder(problems.filter(({ path }) => partOf(path) === part)).map((problem) => ({
          text: textOf(problem),
          onGo: () => steps.goTo(part, problem.path),
        })),
      }))}
    />
  );
}

/** What is missing, in words: the name of the field where it has one, and the way out. */
export function useProblemText() {
  const t = useText(offerEditor);
  const locale = useLocale();
  const names: Readonly<Record<string, string>> = t.fieldNames;
  return ({ code, params, path = '' }: DraftProblem): string => {
    const sentence = problemText(code, params, locale);
    return names[path] ? `${names[path]}: ${sentence}` : sentence;
  };
}

const NAMED = Object.keys(offerEditor.pl.fieldNames);

/** Declarations in the order of the form, choices among them; everything else as it comes. */
function inOrder(problems: readonly DraftProblem[]): readonly DraftProblem[] {
  const place = ({ path = '' }: DraftProblem) => NAMED.indexOf(path);
  return problems.toSorted((a, b) => (place(a) < 0 || place(b) < 0 ? 0 : place(a) - place(b)));
}
