import type { ReportView } from '@nurt/contracts/settlement';
import { Facts, MoneyText, Section, useText } from '@nurt/ui';
import { reports } from '@nurt/wording/settlement';

/** What was paid and what becomes of it: settled as used, or to be returned. */
export function Settlement({ report: { status, figures } }: { report: ReportView }) {
  const t = useText(reports).record;
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
    </Section>
  );
}
