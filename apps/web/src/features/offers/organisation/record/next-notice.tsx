import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { OfferView } from '@nurt/contracts/offers';
import { Countdown, Notice, useLocale, useText } from '@nurt/ui';
import { formatAmount, formatDate } from '@nurt/wording/format';
import { offerFieldName, offerReplacement, offerRevisions, offers } from '@nurt/wording/offers';
import { serverNow } from '../../../../shared/clock';
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
    case 'returned':
      return <CorrectionNotice offer={offer} />;
    case 'awarded':
      if (offer.update !== null && offer.agreementId === null) return <UpdateNotice offer={offer} />;
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

/** What the office asks for, until when, and the way to the fields. */
function CorrectionNotice({ offer: { id, content, correction, moves } }: { offer: OfferView }) {
  const t = useText(offerRevisions);
  const locale = useLocale();
  if (correction === null) return null;
  const { asked, deadline, closesAt, over } = correction;
  if (over) {
    return (
      <Notice tone="warning" title={t.correction.overTitle}>
        <p>{t.correction.overText}</p>
      </Notice>
    );
  }
  return (
    <Notice tone="warning" title={t.correction.noticeTitle}>
      <p>{t.correction.noticeText(deadline ? formatDate(deadline.dueOn, locale) : '')}</p>
      {closesAt && (
        <p>
          <Countdown until={closesAt} now={serverNow} label={t.correction.left} closed={t.correction.over} />
        </p>
      )}
      <ul>
        {asked.map(({ path, remark }) => (
          <li key={path}>
            <strong>{offerFieldName(path, content, locale)}</strong>: {remark}
          </li>
        ))}
      </ul>
      {/* Partners have no moves: the lead writes. */}
      {moves.length > 0 && (
        <Button component={Link} to={paths.organisation.correction(id)} size="sm" mt="xs">
          {t.correct}
        </Button>
      )}
    </Notice>
  );
}

/** Less was awarded than asked for: what has to be done before the agreement. */
function UpdateNotice({ offer: { id, awardedGrosze, content, update, moves } }: { offer: OfferView }) {
  const words = useText(offerRevisions);
  const t = words.update;
  const locale = useLocale();
  if (update?.status === 'sent') {
    return (
      <Notice tone="info" title={t.sentTitle}>
        <p>{t.sentText}</p>
      </Notice>
    );
  }
  if (update?.status === 'accepted') {
    return (
      <Notice tone="success" title={t.acceptedTitle}>
        <p>{t.acceptedText}</p>
      </Notice>
    );
  }
  return (
    <Notice
      tone="warning"
      title={t.neededTitle(
        formatAmount(awardedGrosze ?? 0, locale),
        formatAmount(content.sources.grantGrosze ?? 0, locale),
      )}
    >
      <p>{t.neededText}</p>
      {update !== null && update.remarks !== '' && (
        <p>
          <strong>{t.remarks}:</strong> {update.remarks}
        </p>
      )}
      {moves.length > 0 && (
        <Button component={Link} to={paths.organisation.update(id)} size="sm" mt="xs">
          {words.updateOffer}
        </Button>
      )}
    </Notice>
  );
}
