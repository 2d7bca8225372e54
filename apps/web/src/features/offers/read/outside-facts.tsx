import type { OutsideConfirmationView } from '@nurt/contracts/offers';
import { Facts, StatusLabel, useLocale, useText, type Tone } from '@nurt/ui';
import { formatDate, formatDateTime } from '@nurt/wording/format';
import { offerConfirmation } from '@nurt/wording/offers';

const TONES: Readonly<Record<OutsideConfirmationView['status'], Tone>> = {
  awaited: 'waiting',
  received: 'waiting',
  refused: 'danger',
  confirmed: 'success',
};

/** How the confirmation outside the system stands: how, until when, what has come, who compared it. */
export function OutsideFacts({ outside }: { outside: OutsideConfirmationView }) {
  const t = useText(offerConfirmation);
  const locale = useLocale();
  const { way, status, dueOn, over, late, arrivedOn, receiptRule, decidedBy, decidedAt, remarks } = outside;
  const missed = over && (status === 'awaited' || status === 'refused');
  return (
    <Facts
      facts={[
        { label: t.wayLabel, value: t.wayOf[way] },
        {
          label: t.stateLabel,
          value: (
            <StatusLabel tone={missed || late ? 'danger' : TONES[status]}>
              {missed ? t.missing : late ? `${t.statusOf[status]}, ${t.late}` : t.statusOf[status]}
            </StatusLabel>
          ),
        },
        { label: t.due, value: formatDate(dueOn, locale) },
        arrivedOn !== null && {
          label: way === 'paper' && receiptRule === 'dispatch' ? t.sent : t.arrived,
          value: formatDate(arrivedOn, locale),
        },
        decidedBy !== null &&
          decidedAt !== null && {
            label: t.comparedBy,
            value: t.comparedAt(decidedBy, formatDateTime(decidedAt, locale)),
          },
        remarks !== '' && { label: t.refusedBecause, value: remarks },
      ]}
    />
  );
}
