import type { ReactNode } from 'react';
import type { OfferView } from '@nurt/contracts/offers';
import { Page, useText } from '@nurt/ui';
import { offers, offerVersions } from '@nurt/wording/offers';
import { paths } from '../../../../shared/paths';

/** A page about versions, with the ways back to the list and to the offer. */
export function VersionsFrame(props: {
  offer: OfferView;
  title: string;
  lead?: string;
  /** Is it one of the pages behind the list? */
  behindList?: boolean;
  children: ReactNode;
}) {
  const { offer, title, lead, behindList, children } = props;
  const t = useText(offers);
  const v = useText(offerVersions);
  return (
    <Page
      title={title}
      lead={lead}
      breadcrumb={[
        { label: t.title, to: paths.organisation.offers },
        { label: offer.content.title.trim() || t.untitled, to: paths.organisation.offer(offer.id) },
        ...(behindList ? [{ label: v.all, to: paths.organisation.versions(offer.id) }] : []),
      ]}
    >
      {children}
    </Page>
  );
}
