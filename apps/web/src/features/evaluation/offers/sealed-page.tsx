import type { ReactNode } from 'react';
import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { Link } from 'react-router';
import { Countdown, InPolish, Page, StatusLabel, useLocale, useText } from '@nurt/ui';
import { officeOffers } from '@nurt/wording/evaluation';
import { formatDateTime } from '@nurt/wording/format';
import { useApi } from '../../../shared/api';
import { serverNow } from '../../../shared/clock';
import { paths } from '../../../shared/paths';
import css from '../evaluation.module.css';
import { OFFER_TONE } from './status';

/** An offer that the office may not read yet, or ever: when it opens, said plainly. */
export function SealedPage({ offerId, children }: { offerId: string; children: ReactNode }) {
  const t = useText(officeOffers);
  const locale = useLocale();
  const offers = useApi('GET /api/office/offers');
  const offer = offers.data?.find(({ id }) => id === offerId);
  // One that was replaced opens with the others, unless the last one in its place was taken back.
  const open = offer !== undefined && Date.parse(offer.call.closesAt) > serverNow();
  const waits = open && offer.replacedBy !== null;
  const withdrawn = offer?.status === 'withdrawn' && !waits;
  return (
    <Page
      title={t.sealed}
      width="narrow"
      breadcrumb={[{ label: t.title, to: paths.office.offers }]}
      lead={
        offer && <InPolish>{[offer.number, offer.organisation.name].filter(Boolean).join(' · ')}</InPolish>
      }
      status={offer && <StatusLabel tone={OFFER_TONE[offer.status]}>{t.statusOf[offer.status]}</StatusLabel>}
    >
      <div className={css['sealed']}>
        <IconLock size={32} stroke={1.5} aria-hidden />
        <p>
          {withdrawn
            ? t.withdrawnText
            : offer
              ? t.sealedText(formatDateTime(offer.call.closesAt, locale))
              : t.sealedUnknown}
        </p>
        {offer && !withdrawn && (
          <Countdown until={offer.call.closesAt} now={serverNow} label={t.opensIn} closed={t.opened} />
        )}
      </div>
      {children}
      <div>
        <Button component={Link} to={paths.office.offers} variant="default">
          {t.backToOffers}
        </Button>
      </div>
    </Page>
  );
}
