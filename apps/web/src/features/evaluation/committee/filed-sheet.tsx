import type { CommitteeOfferView } from '@nurt/contracts/evaluation';
import { sheetScore } from '@nurt/domain/evaluation';
import { useLocale, useText } from '@nurt/ui';
import { committee, evaluation } from '@nurt/wording/evaluation';
import { formatDateTime, formatPercent, formatShare } from '@nurt/wording/format';
import { Prose } from '../../../shared/records';
import css from './committee.module.css';
import { NextStep } from './next-step';

/** The member's own sheet once it is filed: to read only, with the way to the next offer. */
export function FiledSheet({ offer }: { offer: CommitteeOfferView }) {
  const t = useText(committee).sheet;
  const { outOf } = useText(evaluation);
  const locale = useLocale();
  const { call, sheet, next } = offer;
  return (
    <div className={css['sheet']}>
      <div className={css['sheetHead']}>
        <h2 tabIndex={-1} data-takes-focus data-arrival>
          {t.filedTitle}
        </h2>
        <p className={css['live']}>
          <span>{t.current}</span>
          <strong>{formatShare(sheetScore(call.criteria, sheet.scores), locale)}</strong>
          {sheet.filedAt && <small>{t.filedText(formatDateTime(sheet.filedAt, locale))}</small>}
        </p>
        <NextStep next={next} />
      </div>
      <div className={css['sheetBody']} tabIndex={0} role="group" aria-label={t.title}>
        {call.criteria.map(({ id, name, weight, maximumPoints }, index) => {
          const score = sheet.scores.find(({ criterionId }) => criterionId === id);
          return (
            <div key={id} className={css['criterion']}>
              <h3 lang="pl">
                {index + 1}. {name}
              </h3>
              <p className={css['given']}>
                <strong>{outOf(String(score?.points ?? '–'), maximumPoints)}</strong>{' '}
                <small className={css['weight']}>{t.weight(formatPercent(weight, locale))}</small>
              </p>
              <Prose>{score?.reason ?? ''}</Prose>
            </div>
          );
        })}
        <p className={css['hint']}>{t.sealed}</p>
      </div>
    </div>
  );
}
