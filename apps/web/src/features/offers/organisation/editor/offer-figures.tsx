import { shareOf } from '@nurt/domain/money';
import { Facts, MoneyText, useLocale, useText } from '@nurt/ui';
import { formatAmount, formatDate, formatDateTime, formatShare } from '@nurt/wording/format';
import { offerEditor } from '@nurt/wording/offers';
import type { WrittenOffer } from './draft';
import { useEditor } from './editor-context';

/** The figures that matter before submission; the dialog that asks for confirmation repeats them. */
export function OfferFigures({ written }: { written: WrittenOffer }) {
  const t = useText(offerEditor);
  const locale = useLocale();
  const { offer } = useEditor();
  const { content, estimate, sources } = written;
  const total = estimate.total.grosze;
  const grant = sources.grant.grosze;
  const { closesAt } = offer.call.terms;
  return (
    <Facts
      facts={[
        { label: t.review.title, value: content.title },
        { label: t.review.organisation, value: offer.organisation.name },
        {
          label: t.review.term,
          value:
            content.taskFrom &&
            content.taskTo &&
            `${formatDate(content.taskFrom, locale)} – ${formatDate(content.taskTo, locale)}`,
        },
        {
          label: t.review.grant,
          value: (
            <strong>
              {total > 0
                ? t.review.grantShare(formatAmount(grant, locale), formatShare(shareOf(grant, total), locale))
                : formatAmount(grant, locale)}
            </strong>
          ),
        },
        { label: t.review.own, value: <MoneyText amount={sources.own.grosze} /> },
        sources.recipients.grosze > 0 && {
          label: t.review.recipients,
          value: <MoneyText amount={sources.recipients.grosze} />,
        },
        { label: t.review.totalCost, value: <MoneyText amount={total} /> },
        { label: t.review.deadline, value: closesAt && formatDateTime(closesAt, locale) },
      ]}
    />
  );
}
