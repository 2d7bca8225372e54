import type { PublicCallView } from '@nurt/contracts/calls';
import { PUBLICATION_PLACES } from '@nurt/domain/statute';
import { Facts, Section, useLocale, useText } from '@nurt/ui';
import { formatDate } from '@nurt/wording/format';
import { call as texts } from '@nurt/wording/publication';

/** The days on which the announcement appeared in each of the three places (UDPP art. 13 ust. 3). */
export function Publications({ publications }: { publications: PublicCallView['publications'] }) {
  const t = useText(texts);
  const locale = useLocale();
  return (
    <Section title={t.publications} lead={t.publicationsText}>
      <Facts
        facts={PUBLICATION_PLACES.map((place) => ({
          label: t[place],
          value: <time dateTime={publications[place]}>{formatDate(publications[place], locale)}</time>,
        }))}
      />
    </Section>
  );
}
