import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import type { CallTerms } from '@nurt/domain/calls';
import type { Grosze } from '@nurt/domain/money';
import { updateFigures, type FigureRule, type OfferContent } from '@nurt/domain/offers';
import { DataTable, useLocale, useText } from '@nurt/ui';
import { formatAmount, formatShare } from '@nurt/wording/format';
import { offerRevisions } from '@nurt/wording/offers';
import css from './read.module.css';

export interface UpdateFiguresProps {
  before: OfferContent;
  after: OfferContent;
  awardedGrosze: number;
  terms: CallTerms;
}

/** The figures of an update: in the offer, now, and the rule of the call, by the rules that the server uses. */
export function UpdateFigures({ before, after, awardedGrosze, terms }: UpdateFiguresProps) {
  const t = useText(offerRevisions).update;
  const locale = useLocale();
  const figures = updateFigures({ before, after, awardedGrosze: awardedGrosze as Grosze, terms });
  const value = ({ grosze, share }: { grosze: number; share: number | null }) => (
    <>
      {formatAmount(grosze, locale)}
      {share !== null && <small className={css['share']}>{formatShare(share, locale)}</small>}
    </>
  );
  return (
    <DataTable
      caption={t.figures}
      captionHidden
      empty={null}
      rows={figures}
      rowKey={({ key }) => key}
      columns={[
        { key: 'figure', header: t.figure, cell: ({ key }) => t.figureOf[key] },
        { key: 'was', header: t.was, align: 'end', cell: (figure) => value(figure.before) },
        { key: 'is', header: t.is, align: 'end', cell: (figure) => value(figure.after) },
        {
          key: 'rule',
          header: t.rule,
          prose: true,
          cell: ({ rules }) => rules.map((rule, index) => <Rule key={index} rule={rule} />),
        },
      ]}
    />
  );
}

function Rule({ rule: { kind, share, grosze, kept } }: { rule: FigureRule }) {
  const t = useText(offerRevisions).update;
  const locale = useLocale();
  const Icon = kept ? IconCircleCheck : IconAlertTriangle;
  return (
    <span className={css['rule']} data-kept={kept}>
      <Icon size={16} aria-hidden />
      <span>
        {t.ruleOf[kind](formatAmount(grosze, locale), share === null ? null : formatShare(share, locale))}
        {`, ${kept ? t.kept : t.broken}`}
      </span>
    </span>
  );
}
