import type { PublicCallView } from '@nurt/contracts/calls';
import { Facts, Section, useLocale, useText } from '@nurt/ui';
import { formatDate } from '@nurt/wording/format';
import { call as texts } from '@nurt/wording/publication';

/** The days on which the announcement appeared in the places that the law names (UDPP art. 13 ust. 3). */
export function Publications({ publications, requiredPlaces }: PublicCallView) {
  const t = useText(texts);
  const locale = useLocale();
  return (
    <Section title={t.publications} lead={requiredPlaces.length > 1 ? t.publicationsText : undefined}>
      <Facts
        facts={requiredPlaces.map((place) => {
          const day = publications[place];
          return {
            label: t[place],
            value: day ? <time dateTime={day}>{formatDate(day, locale)}</time> : t.notYetPublished,
          };
        })}
      />
    </Section>
  );
}
