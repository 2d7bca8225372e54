import type { SmallGrantDecisionView, SmallGrantPublicationView } from '@nurt/contracts/small-grants';
import { PUBLICATION_PLACES } from '@nurt/domain/statute';
import { Facts, MoneyText, Section, useLocale, useText } from '@nurt/ui';
import { formatDate, formatDateTime } from '@nurt/wording/format';
import { smallGrants } from '@nurt/wording/small-grants';
import { Prose } from '../../../shared/records';

/** The three places with their days, and the last day for comments. */
export function PublicationFacts({ publication }: { publication: SmallGrantPublicationView }) {
  const t = useText(smallGrants);
  const locale = useLocale();
  return (
    <Section title={t.publication}>
      <Facts
        facts={[
          ...PUBLICATION_PLACES.map((place) => ({
            label: t.places[place],
            value: formatDate(publication[place], locale),
          })),
          { label: t.columns.comments, value: formatDate(publication.commentsUntil, locale) },
        ]}
      />
    </Section>
  );
}

/** What was decided, why, and what became of the comments. */
export function DecisionFacts({ decision }: { decision: SmallGrantDecisionView }) {
  const t = useText(smallGrants);
  const locale = useLocale();
  return (
    <Section title={t.decision}>
      <Facts
        facts={[
          {
            label: t.granted,
            value: decision.grantedGrosze ? (
              <MoneyText amount={decision.grantedGrosze} strong />
            ) : (
              t.statusOf.refused
            ),
          },
          { label: t.decidedOn, value: formatDateTime(decision.decidedAt, locale) },
          { label: t.reasons, value: <Prose>{decision.reasons}</Prose> },
          {
            label: t.considered,
            value: decision.considered && <Prose>{decision.considered}</Prose>,
          },
        ]}
      />
    </Section>
  );
}
