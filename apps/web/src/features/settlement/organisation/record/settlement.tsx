import type { ReportView } from '@nurt/contracts/settlement';
import { Facts, MoneyText, Section, SegmentBar, useLocale, useText } from '@nurt/ui';
import { formatAmount } from '@nurt/wording/format';
import { reports } from '@nurt/wording/settlement';

/** What was paid and what becomes of it: settled as used, or to be returned. */
export function Settlement({ report: { status, figures } }: { report: ReportView }) {
  const t = useText(reports).record;
  const locale = useLocale();
  const { paidGrosze, usedGrosze, unusedGrosze } = figures;
  const accepted = status === 'accepted';
  return (
    <Section title={t.settlement} lead={accepted ? undefined : t.settlementIfAccepted}>
      <Facts
        facts={[
          { label: t.paid, value: <MoneyText amount={paidGrosze} /> },
          { label: t.used, value: <MoneyText amount={usedGrosze} /> },
          { label: t.unused, value: <MoneyText amount={unusedGrosze} strong /> },
        ]}
      />
      {paidGrosze > 0 && (
        <SegmentBar
          label={t.settlement}
          legend={false}
          segments={[
            {
              key: 'used',
              tone: 'settled',
              label: t.used,
              value: usedGrosze,
              text: formatAmount(usedGrosze, locale),
            },
            {
              key: 'unused',
              tone: 'reserved',
              label: t.unused,
              value: unusedGrosze,
              text: formatAmount(unusedGrosze, locale),
            },
          ]}
        />
      )}
    </Section>
  );
}
