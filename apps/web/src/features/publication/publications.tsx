import type { PublicCallView } from '@nurt/contracts/calls';
import { ruleSet } from '@nurt/domain/statute';
import { dateInWarsaw } from '@nurt/domain/calendar';
import { Facts, Section, useLocale, useText } from '@nurt/ui';
import { formatDate } from '@nurt/wording/format';
import { call as texts } from '@nurt/wording/publication';

/**
 * The days on which the announcement appeared, in the places that the law of its day asked for: all three of UDPP
 * art. 13 ust. 3, or those of its own act.
 */
export function Publications({ call }: { call: PublicCallView }) {
  const t = useText(texts);
  const locale = useLocale();
  const { publications, legalBasis, announcedAt } = call;
  const { publicationPlaces } = ruleSet(legalBasis, dateInWarsaw(new Date(announcedAt)));
  return (
    <Section title={t.publications} lead={legalBasis === 'udpp' ? t.publicationsText : undefined}>
      <Facts
        facts={publicationPlaces.map((place) => ({
          label: t[place],
          value: <time dateTime={publications[place]}>{formatDate(publications[place], locale)}</time>,
        }))}
      />
    </Section>
  );
}
