import { useSyncExternalStore } from 'react';
import { Button } from '@mantine/core';
import { Notice, useLocale, useText } from '@nurt/ui';
import { drafts } from '@nurt/wording/drafts';
import { formatClock } from '@nurt/wording/format';
import { offerLastHour } from '@nurt/wording/offers';
import { serverNow } from '../../../../shared/clock';
import { useEditor, useWrittenOffer } from './editor-context';
import css from './editor.module.css';
import { useProblemText } from './part-review';
import { partOf } from './parts';

const HOUR = 3_600;
/** A longer list is folded, or it would push the form off the screen. */
const FEW = 3;

/**
 * In the last hour before closing: the clock that decides, which is the server's, and everything that still keeps the
 * offer from being submitted, on whatever part one is.
 */
export function LastHour() {
  const { offer } = useEditor();
  const closesAt = offer.call.terms.closesAt;
  const left = useSyncExternalStore(everySecond, () => secondsLeft(closesAt));
  if (closesAt === null || left === null || left <= 0 || left > HOUR) return null;
  return <Notices closesAt={closesAt} now={Date.parse(closesAt) - left * 1000} />;
}

function Notices({ closesAt, now }: { closesAt: string; now: number }) {
  const t = useText(offerLastHour);
  const d = useText(drafts);
  const locale = useLocale();
  const { steps } = useEditor();
  const { problems } = useWrittenOffer();
  const textOf = useProblemText();
  const reviewing = steps.current === 'review';
  return (
    <Notice tone="warning" title={t.title}>
      <p role="timer" aria-live="off">
        {t.clock} <strong className={css['clock']}>{formatClock(new Date(now), locale)}</strong>
      </p>
      <p>{t.arrival(formatClock(closesAt, locale))}</p>
      {problems.length === 0 ? (
        <p>{t.ready}</p>
      ) : (
        // The last part has the list itself.
        !reviewing && (
          <details className={css['details']} open={problems.length <= FEW}>
            <summary>{d.missing(problems.length)}</summary>
            <ul className={css['missing']}>
              {problems.map((problem, index) => (
                <li key={`${problem.code}-${problem.path ?? ''}-${index}`}>
                  <button type="button" onClick={() => steps.goTo(partOf(problem.path), problem.path)}>
                    {textOf(problem)}
                  </button>
                </li>
              ))}
            </ul>
          </details>
        )
      )}
      {!reviewing && (
        <div>
          <Button size="xs" variant="default" onClick={() => steps.goTo('review')}>
            {d.toReview}
          </Button>
        </div>
      )}
    </Notice>
  );
}

function secondsLeft(closesAt: string | null): number | null {
  return closesAt === null ? null : Math.ceil((Date.parse(closesAt) - serverNow()) / 1000);
}

function everySecond(tick: () => void) {
  const timer = setInterval(tick, 1000);
  return () => clearInterval(timer);
}
