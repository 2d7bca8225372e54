import type { DraftVersionRowView } from '@nurt/contracts/drafts';
import { useLocale, useText } from '@nurt/ui';
import { formatDateTime } from '@nurt/wording/format';
import { draftVersions } from '@nurt/wording/drafts';

/** How what is written now and not kept yet stands in an address. */
export const NOW = 'teraz';

export const keyOf = ({ id }: Pick<DraftVersionRowView, 'id'>): string => id ?? NOW;

/** When a version was saved, in words. */
export function useWhen(): (version: DraftVersionRowView) => string {
  const locale = useLocale();
  const t = useText(draftVersions);
  return ({ id, savedAt }) => {
    const when = formatDateTime(savedAt, locale);
    return id === null ? `${when} (${t.now})` : when;
  };
}
