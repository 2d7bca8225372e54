import { Link } from 'react-router';
import type { OfferView } from '@nurt/contracts/offers';
import { Notice, useText } from '@nurt/ui';
import { offerReplacement } from '@nurt/wording/offers';
import { paths } from '../../../shared/paths';

/** Says of a draft that it will take the place of a submitted offer, and which one is in force until then. */
export function Replacing({ offer: { replaces } }: { offer: Pick<OfferView, 'replaces'> }) {
  const t = useText(offerReplacement);
  if (replaces === null) return null;
  return (
    <Notice title={t.writing(replaces.number)}>
      <p>
        {t.writingText} <Link to={paths.organisation.offer(replaces.id)}>{t.toEarlier}</Link>
      </p>
    </Notice>
  );
}
