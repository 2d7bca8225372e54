import type { PublicCallView } from '@nurt/contracts/calls';
import { isSphereKey, sphere } from '@nurt/domain/statute';
import { Facts, Section, useLocale, useText } from '@nurt/ui';
import { formatDate, formatPercent } from '@nurt/wording/format';
import { call as texts } from '@nurt/wording/publication';

/** Who may apply and on what terms, in plain words. */
export function CallConditions({ call }: { call: PublicCallView }) {
  const t = useText(texts);
  const locale = useLocale();
  const { terms } = call;
  return (
    <Section title={t.facts}>
      <Facts
        facts={[
          { label: t.who, value: t.whoOf[call.legalBasis] },
          // Support and entrustment are words of UDPP.
          call.legalBasis === 'udpp' && {
            label: t.kind,
            value: (
              <>
                <strong>{t.kindOf[call.kind]}.</strong> {t.kindText[call.kind]}
              </>
            ),
          },
          call.spheres.length > 0 && {
            label: t.sphere,
            value: call.spheres.map((key) => (
              <span key={key} style={{ display: 'block' }}>
                {isSphereKey(key) ? sphere(key)[locale] : key}
              </span>
            )),
          },
          {
            label: t.term,
            value: t.termOf(formatDate(call.taskFrom, locale), formatDate(call.taskTo, locale)),
          },
          terms.decisionBy !== null && {
            label: t.decision,
            value: t.decisionBy(formatDate(terms.decisionBy, locale)),
          },
          {
            label: t.threshold,
            value:
              terms.threshold > 0 ? t.thresholdOf(formatPercent(terms.threshold, locale)) : t.noThreshold,
          },
          { label: t.perOrganisation, value: t.perOrganisationOf(terms.offersPerOrganisation) },
          { label: t.basis, value: t.basisOf[call.legalBasis] },
        ]}
      />
    </Section>
  );
}
