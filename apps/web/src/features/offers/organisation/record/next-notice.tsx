import { Link } from 'react-router';
import type { OfferView } from '@nurt/contracts/offers';
import { Notice, useLocale, useText } from '@nurt/ui';
import { formatAmount } from '@nurt/wording/format';
import { offerReplacement, offers } from '@nurt/wording/offers';
import { paths } from '../../../../shared/paths';

/** Where the offer stands and what comes next, in two sentences. */
export function NextNotice({ offer }: { offer: OfferView }) {
  const t = useText(offers).record;
  const r = useText(offerReplacement);
  const locale = useLocale();
  const { replacedBy } = offer;
  if (replacedBy !== null) {
    return (
      <Notice title={r.replaced.title(replacedBy.number)}>
        <p>
          {r.replaced.text} <Link to={paths.organisation.offer(replacedBy.id)}>{r.toLater}</Link>
        </p>
      </Notice>
    );
  }
  switch (offer.status) {
    case 'draft':
      return (
        <Notice tone="warning" title={t.expired.title}>
          <p>{t.expired.text}</p>
        </Notice>
      );
    case 'submitted':
      return (
        <Notice tone="info" title={t.next.submitted.title}>
          <p>{offer.call.phase === 'open' ? t.next.submitted.open : t.next.submitted.closed}</p>
        </Notice>
      );
    case 'awarded':
      return (
        <Notice tone="success" title={t.next.awarded.title(formatAmount(offer.awardedGrosze ?? 0, locale))}>
          {offer.agreementId === null ? (
            <p>{t.next.awarded.text}</p>
          ) : (
            <p>
              {t.next.awarded.agreement}{' '}
              <Link to={paths.organisation.agreement(offer.agreementId)}>{t.agreement}</Link>
            </p>
          )}
        </Notice>
      );
    default: {
      const { title, text } = t.next[offer.status];
      return (
        <Notice tone={offer.status === 'rejected' ? 'danger' : 'info'} title={title}>
          <p>{text}</p>
        </Notice>
      );
    }
  }
}
