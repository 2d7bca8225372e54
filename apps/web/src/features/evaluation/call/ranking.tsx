import { Fragment } from 'react';
import { Anchor } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { EvaluationView, RankingRowView } from '@nurt/contracts/evaluation';
import { InPolish, MoneyText, ScrollFrame, Section, StatusLabel, useLocale, useText } from '@nurt/ui';
import { evaluation } from '@nurt/wording/evaluation';
import { formatAmount, formatShare } from '@nurt/wording/format';
import css from '../evaluation.module.css';
import table from './ranking.module.css';

interface RankingProps {
  view: EvaluationView;
  /** Where an offer can be read, for those who may. */
  offerHref?: (offerId: string) => string;
}

/** The ranking with its threshold; until it is unsealed, why it is not here. */
export function Ranking({ view, offerHref }: RankingProps) {
  const t = useText(evaluation);
  const locale = useLocale();
  const { ranking, call } = view;
  if (ranking === null) {
    return (
      <Section title={t.ranking}>
        <div className={css['sealed']}>
          <IconLock size={32} stroke={1.5} aria-hidden />
          <p>
            <strong>{t.sealedTitle}</strong>
          </p>
          <p>{t.sealedText}</p>
        </div>
      </Section>
    );
  }
  if (ranking.length === 0) {
    return (
      <Section title={t.ranking}>
        <p>{t.noRanking}</p>
      </Section>
    );
  }
  const requested = ranking.reduce((sum, row) => sum + row.requestedGrosze, 0);
  const firstBelow = ranking.findIndex(({ meetsThreshold }) => !meetsThreshold);
  // A bonus may place an offer that is below the threshold before one that reached it: then no line divides them.
  const isDivided =
    firstBelow < 0 || ranking.slice(firstBelow).every(({ meetsThreshold }) => !meetsThreshold);
  return (
    <Section title={t.ranking} lead={t.rankingLead}>
      <ScrollFrame label={t.ranking} className={table['frame']}>
        <table role="table" className={table['table']}>
          <caption>{t.rankingNumbers(ranking.length, formatAmount(requested, locale))}</caption>
          <thead role="rowgroup">
            <tr role="row">
              {[t.place, t.offer, t.score, t.requested, view.result ? t.awarded : t.proposed].map(
                (header, index) => (
                  <th key={header} role="columnheader" scope="col" data-end={index > 1 || undefined}>
                    {header}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {ranking.map((row, index) => (
              <Fragment key={row.offerId}>
                {isDivided && index === firstBelow && (
                  <Threshold share={formatShare(call.threshold, locale)} />
                )}
                <Row row={row} offerHref={offerHref} decided={view.result !== null} />
              </Fragment>
            ))}
            {firstBelow < 0 && <Threshold share={formatShare(call.threshold, locale)} />}
          </tbody>
        </table>
      </ScrollFrame>
    </Section>
  );
}

/** The line between those who may get a grant and those who may not. */
function Threshold({ share }: { share: string }) {
  const t = useText(evaluation);
  return (
    <tr role="row" className={table['threshold']}>
      <td role="cell" colSpan={5}>
        {t.thresholdLine(share)}
      </td>
    </tr>
  );
}

function Row(props: { row: RankingRowView; offerHref: RankingProps['offerHref']; decided: boolean }) {
  const { row, offerHref, decided } = props;
  const t = useText(evaluation);
  const locale = useLocale();
  const amountHeader = decided ? t.awarded : t.proposed;
  return (
    <tr role="row">
      <td role="cell" data-label={t.place} className={table['place']}>
        {row.place}
      </td>
      <th role="rowheader" scope="row">
        {offerHref ? (
          <Anchor component={Link} to={offerHref(row.offerId)} lang="pl">
            {row.title}
          </Anchor>
        ) : (
          <InPolish>{row.title}</InPolish>
        )}
        <small lang="pl">
          {row.organisation}, {row.number}
        </small>
      </th>
      <td role="cell" data-label={t.score} data-end>
        <span className={table['score']}>
          {formatShare(row.score, locale)}
          {!row.meetsThreshold && <StatusLabel tone="neutral">{t.belowThreshold}</StatusLabel>}
        </span>
      </td>
      <td role="cell" data-label={t.requested} data-end>
        <MoneyText amount={row.requestedGrosze} />
      </td>
      <td role="cell" data-label={amountHeader} data-end>
        {row.proposedGrosze === null ? '–' : <MoneyText amount={row.proposedGrosze} strong />}
        {row.proposalReason && <small lang="pl">{row.proposalReason}</small>}
      </td>
    </tr>
  );
}
