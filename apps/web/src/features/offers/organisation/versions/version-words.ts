import type { OfferVersionRowView } from '@nurt/contracts/offers';
import { useLocale, useText } from '@nurt/ui';
import { formatDateTime } from '@nurt/wording/format';
import { offerVersions } from '@nurt/wording/offers';

/** How what is written now and not kept yet stands in an address. */
export const NOW = 'teraz';

export const keyOf = ({ id }: Pick<OfferVersionRowView, 'id'>): string => id ?? NOW;

/** When a version was saved, in words. */
export function useWhen(): (version: OfferVersionRowView) => string {
  const locale = useLocale();
  const t = useText(offerVersions);
  return ({ id, savedAt }) => {
    const when = formatDateTime(savedAt, locale);
    return id === null ? `${when} (${t.now})` : when;
  };
}
