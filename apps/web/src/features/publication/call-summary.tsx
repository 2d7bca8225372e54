import type { PublicCallView } from '@nurt/contracts/calls';
import { ButtonLink, Countdown, MoneyText, useLocale, useText } from '@nurt/ui';
import { formatAmount, formatDateTime } from '@nurt/wording/format';
import { call as texts, callCard } from '@nurt/wording/publication';
import { useId } from 'react';
import { Link } from 'react-router';
import { apiHref } from '../../shared/api';
import { serverNow } from '../../shared/clock';
import { paths } from '../../shared/paths';
import { DocumentLink } from '../../shared/records';
import { useSession } from '../../shared/session';
import { CALL_FILTERS, PHASE_PARAMETERS } from './call-filters';
import { AddToCalendar } from './follow';
import css from './publication.module.css';

/** What a visitor looks for first: the money, the deadline with the time left, and the way to an offer. */
export function CallSummary({ call, open }: { call: PublicCallView; open: boolean }) {
  const t = useText(texts);
  const card = useText(callCard);
  const locale = useLocale();
  const id = useId();
  const undecided = call.phase === 'open' || call.phase === 'evaluation';
  return (
    <section aria-labelledby={id} className={css['summary']}>
      <h2 id={id}>{t.summary}</h2>
      <div>
        <p className={css['label']}>{undecided ? card.pool : card.poolThen}</p>
        <MoneyText amount={call.poolGrosze} large />
        {call.maximumGrantGrosze !== null && (
          <p className={css['meta']}>{t.maximum(formatAmount(call.maximumGrantGrosze, locale))}</p>
        )}
      </div>
      <div>
        <p className={css['label']}>{card.deadline}</p>
        <p className={css['strong']}>
          <time dateTime={call.closesAt}>{formatDateTime(call.closesAt, locale)}</time>
        </p>
        {call.phase === 'open' && (
          <Countdown until={call.closesAt} now={serverNow} label={card.countdown} closed={card.closed} />
        )}
        {open && <AddToCalendar callId={call.id} />}
      </div>
      <div className="nurt-no-print">
        {open ? (
          <Apply callId={call.id} />
        ) : (
          <>
            <p className={css['meta']}>{t.closed}</p>
            <Link
              className={css['link']}
              to={`${paths.calls}?${CALL_FILTERS.phase}=${PHASE_PARAMETERS.open}`}
            >
              {t.otherCalls}
            </Link>
          </>
        )}
      </div>
      <div className="nurt-no-print">
        <DocumentLink
          href={apiHref('GET /api/public/calls/:callId/announcement.pdf', {
            params: { callId: call.id },
            query: { locale },
          })}
        >
          {t.announcementPdf}
        </DocumentLink>
      </div>
    </section>
  );
}

/** The way to an offer for whoever is here: a visitor, an organisation's person, somebody without one, the office. */
function Apply({ callId }: { callId: string }) {
  const t = useText(texts);
  const { session, may } = useSession();
  if (session && !may('ownOffer.write')) {
    if (session.authority) return <p className={css['meta']}>{t.staff}</p>;
    return (
      <>
        <ButtonLink to={paths.organisation.new} fullWidth>
          {t.addOrganisation}
        </ButtonLink>
        <p className={css['hint']}>{t.addOrganisationFirst}</p>
      </>
    );
  }
  return (
    <>
      <ButtonLink to={paths.organisation.newOffer(callId)} fullWidth>
        {t.makeOffer}
      </ButtonLink>
      <p className={css['hint']}>{session ? t.draftFirst : t.signInFirst}</p>
    </>
  );
}
